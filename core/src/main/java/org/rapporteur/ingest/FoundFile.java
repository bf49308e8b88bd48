package org.rapporteur.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A file and the path that a person named to find it.
 *
 * @param root the file itself, or the directory that it was found below
 */
public record FoundFile(Path root, Path file) {

    /** The file's path as a capture keeps it: from the named file or directory on, with slashes on every system. */
    public String name() {
        Path named = root.toAbsolutePath().normalize();
        Path found = file.toAbsolutePath().normalize();
        Path base = named.getParent();
        Path name = base != null && found.startsWith(named) ? base.relativize(found) : found;
        return StreamSupport.stream(name.spliterator(), false)
                .map(step -> step.toString())
                .collect(Collectors.joining("/"));
    }
}
