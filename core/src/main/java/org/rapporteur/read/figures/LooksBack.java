package org.rapporteur.read.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Tells the sentences in which a report looks back on another incident than its own: "In 2003 a fire in the same district
 * killed 17" in the report of a fire, "an earlier version of this article gave the number as 19" in any.
 */
final class LooksBack {

    /** A time that ends so many years before the report is that of another incident, if the report does not open with it. */
    private static final int YEARS_BEFORE = 2;

    /** Words by which a sentence runs from that time until now. */
    private static final Pattern UNTIL_NOW =
            Pattern.compile("\\b(?:since|still|now|so far|today|yesterday|tonight)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "\\ban? (?:earlier|previous) version of this (?:article|report|story)\\b", Pattern.CASE_INSENSITIVE);

    private final Analysis analysis;
    private final Dates dates;
    private boolean opensWithThen;

    LooksBack(Analysis analysis, Dates dates) {
        this.analysis = analysis;
        this.dates = dates;
    }

    /**
     * Whether the sentence is of another incident.
     *
     * @param opens whether it is one of those with which the report opens: a time told there is that of its incident
     */
    boolean isIn(Sentence sentence, boolean opens) {
        String text = analysis.report().words(sentence.span());
        boolean old = isOfThen(sentence);
        opensWithThen |= opens && old;
        return TAKEN_BACK.matcher(text).find()
                || old && !opensWithThen && !UNTIL_NOW.matcher(text).find();
    }

    /** Whether all times that it tells are months or years, and end years before the report: a day is oftener that of the deed. */
    private boolean isOfThen(Sentence sentence) {
        Optional<LocalDate> latest = dates.published().first().map(day -> day.minusYears(YEARS_BEFORE));
        List<TimeExpression> times = dates.within(sentence.span()).stream()
                .filter(expression -> expression.type() == TimeExpression.Type.DATE
                        && expression.time().last().isPresent())
                .toList();
        return latest.isPresent()
                && !times.isEmpty()
                && times.stream()
                        .allMatch(expression -> expression.time().asDay().isEmpty()
                                && expression.time().last().orElseThrow().isBefore(latest.get()));
    }
}
