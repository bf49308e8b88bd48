package org.rapporteur.present.brief;

import java.util.Optional;

/**
 * The report that a line of a briefing leads back to.
 *
 * @param report its id
 * @param start where the passage starts, in code points
 * @param name how the report is called in the list of sources: outlet, title, date
 */
public record Citation(String report, int start, String name) {

    static Citation of(
            String report, int start, Optional<String> outlet, Optional<String> title, Optional<String> published) {
        String name = outlet.orElse("outlet not named")
                + title.map(words -> ", “" + words + "”").orElse("")
                + published.map(day -> ", " + day).orElse(", date not known");
        return new Citation(report, start, name);
    }
}
