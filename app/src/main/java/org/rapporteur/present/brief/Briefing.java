package org.rapporteur.present.brief;

import java.util.List;

/**
 * A briefing.
 *
 * @param title what it is about
 * @param extent how many reports it is made of, of which outlets and days
 * @param sections its parts; none is empty
 */
public record Briefing(String title, String extent, List<Section> sections) {

    public Briefing {
        sections = List.copyOf(sections);
    }
}
