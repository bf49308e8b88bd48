package org.rapporteur.ingest;

import java.util.List;

/**
 * The files below the named paths.
 *
 * @param files in the order of their names
 * @param unusable what could not be looked into, and why
 */
public record Found(List<FoundFile> files, List<Unusable> unusable) {

    public Found {
        files = List.copyOf(files);
        unusable = List.copyOf(unusable);
    }
}
