package org.rapporteur.link.copies;

import java.util.regex.Pattern;
import org.rapporteur.model.Report;

/** The words by which an outlet says that it has changed a report. */
public final class CorrectionNotice {

    private static final Pattern NOTICE = Pattern.compile(
            "^\\W*(?:correction|corrected|clarification|amendment|editor's note|erratum)\\b"
                    + "|\\ban? (?:earlier|previous) version of this (?:article|report|story)\\b"
                    + "|\\bthis (?:article|report|story) (?:was|has been) (?:amended|corrected|updated to correct)\\b",
            Pattern.CASE_INSENSITIVE);

    private CorrectionNotice() {}

    /** Whether a paragraph is such a notice. */
    public static boolean isNotice(String paragraph) {
        return NOTICE.matcher(paragraph.replace('\u2019', '\'')).find();
    }

    /** Whether a place of a report stands in such a notice. */
    public static boolean isAround(Report report, int offset) {
        return report.partAt(offset)
                .filter(part -> isNotice(report.words(part.span())))
                .isPresent();
    }
}
