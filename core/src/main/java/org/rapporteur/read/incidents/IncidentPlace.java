package org.rapporteur.read.incidents;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.places.PlaceMention;

/**
 * A place where the incident may have happened.
 *
 * @param mentions where the report names it, the one that speaks most for it first
 * @param score how much speaks for it, to be compared within the report only
 * @param why what does most, for a person to read
 * @param features all that it was weighed by
 */
public record IncidentPlace(List<PlaceMention> mentions, double score, String why, Set<String> features) {

    public IncidentPlace {
        mentions = List.copyOf(mentions);
        features = Collections.unmodifiableSet(new TreeSet<>(features));
    }
}
