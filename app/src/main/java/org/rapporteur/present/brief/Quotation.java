package org.rapporteur.present.brief;

import org.rapporteur.record.ReportRow;

/**
 * A sentence of a report as a briefing quotes it.
 *
 * @param report the report
 * @param start where the sentence starts, in code points
 * @param exact the sentence as it stands there
 * @param words the same in one line; a name in square brackets says whom a pronoun stands for
 */
record Quotation(ReportRow report, int start, String exact, String words) {

    Citation citation() {
        return Citation.of(report, start, exact);
    }
}
