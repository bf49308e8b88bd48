package org.rapporteur.present.brief;

import java.util.List;

/**
 * One line of a briefing.
 *
 * @param words what is said, in the words of a report or with the source named
 * @param row the row it was made from
 * @param citations where it stands
 */
public record Line(String words, String row, List<Citation> citations) {

    public Line {
        citations = List.copyOf(citations);
    }
}
