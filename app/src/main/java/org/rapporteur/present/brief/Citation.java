package org.rapporteur.present.brief;

import java.util.Optional;
import org.rapporteur.record.ReportRow;

/**
 * The passage that a line of a briefing leads back to.
 *
 * @param report its report's id
 * @param start where the passage starts, in code points
 * @param exact the words that stand there
 * @param name how the report is called in the list of sources: outlet, title, date
 */
public record Citation(String report, int start, String exact, String name) {

    static Citation of(ReportRow report, int start, String exact) {
        return of(report.id(), start, exact, report.outlet(), report.title(), report.published());
    }

    static Citation of(
            String report,
            int start,
            String exact,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> published) {
        String name = outlet.orElse("outlet not named")
                + title.map(words -> ", “" + words + "”").orElse("")
                + published.map(day -> ", " + day).orElse(", date not known");
        return new Citation(report, start, exact, name);
    }
}
