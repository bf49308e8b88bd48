package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** A full date, in whatever language, in a short line above a report's text or in the opening of its first paragraph. */
final class HeadDates {

    /** A line that says when a report was published says little else. */
    private static final int LONGEST_LINE = 70;

    /** An opening such as "Karlsruhe, (12.11.2021)." */
    private static final int LONGEST_OPENING = 40;

    /** Words of a line that says when a report was last changed, and those of one that says when it was published. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updated|modified|amended|edited|changed|revised|aktualisiert|actualizado|mis à jour)\\b");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:published|posted|written|created|filed|erstellt|publicado|publié)\\b");

    private final StatedDays days;
    private final Report report;

    HeadDates(StatedDays days, Report report) {
        this.days = days;
        this.report = report;
    }

    /** The day of the first such line; unknown if there is none. */
    Time published() {
        for (Part part : report.parts()) {
            if (part.kind() == PartKind.PARAGRAPH) {
                return opening(part.span());
            }
            boolean line = part.kind() != PartKind.FURNITURE
                    && part.kind() != PartKind.CAPTION
                    && part.kind() != PartKind.TITLE
                    && part.span().length() <= LONGEST_LINE;
            Time found = line ? day(part.span()) : Time.UNKNOWN;
            if (found.isKnown()) {
                return found;
            }
        }
        return Time.UNKNOWN;
    }

    /** The first paragraph counts if it opens with a date that a bracket or a dash closes. */
    private Time opening(Span paragraph) {
        String text = report.words(paragraph);
        int close = Math.max(text.indexOf(')'), Math.max(text.indexOf(" – "), text.indexOf(" - ")));
        boolean dateline = close > 0 && close <= LONGEST_OPENING;
        return dateline ? day(new Span(paragraph.start(), paragraph.start() + close)) : Time.UNKNOWN;
    }

    /** Whether the line says when the report was last changed, and not when it was published. */
    static boolean saysChanged(String line) {
        return CHANGED.matcher(line).find() && !PUBLISHED.matcher(line).find();
    }

    private Time day(Span line) {
        if (saysChanged(report.words(line))) {
            return Time.UNKNOWN;
        }
        boolean dayFirst = !report.language().startsWith("en");
        Optional<LocalDate> day = days.day(report.words(line), dayFirst);
        return day.map(found -> Time.day(found, Basis.STATED, List.of(line))).orElse(Time.UNKNOWN);
    }
}
