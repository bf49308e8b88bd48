package org.rapporteur.read.incidents;

import java.util.List;
import org.rapporteur.read.places.PlaceMention;

/**
 * A place where the incident may have happened.
 *
 * @param mentions where the report names it, the one that speaks most for it first
 * @param score how much speaks for it, to be compared within the report only
 * @param why what does, for a person to read
 */
public record IncidentPlace(List<PlaceMention> mentions, double score, String why) {

    public IncidentPlace {
        mentions = List.copyOf(mentions);
    }
}
