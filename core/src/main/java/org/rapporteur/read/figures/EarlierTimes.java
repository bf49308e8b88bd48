package org.rapporteur.read.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * The time of a toll that a report looks back on: "In 1982 troops crushed the rising. Estimates of the dead range from
 * 10,000 to 40,000" counts the dead of 1982, years before the report.
 */
final class EarlierTimes {

    private static final int YEARS_BEFORE = 2;
    private static final String PEOPLE = "people";

    /** Words by which a number is of the present, or runs from the time told before until now. */
    private static final Set<String> OF_NOW =
            Set.of("have", "has", "'ve", "now", "today", "yesterday", "since", "still", "currently", "so");

    private static final Pattern RUNS_ON = Pattern.compile(
            "\\b(?:since|beg[aiu]n\\w*|start\\w*|broke|erupt\\w*|breaks?|onset|outbreak|founded|elected|born)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Analysis analysis;
    private final Dates dates;

    EarlierTimes(Analysis analysis, Dates dates) {
        this.analysis = analysis;
        this.dates = dates;
    }

    /** The time that the sentence before tells, if it lies years before the report and the toll is of it. */
    Time of(Sentence sentence, Counted counted) {
        boolean toll = counted.unit().equals(PEOPLE) && sentence.index() > 0;
        Optional<LocalDate> published = dates.published().first();
        if (!toll || published.isEmpty() || isOfNow(sentence) || tellsTime(sentence)) {
            return Time.UNKNOWN;
        }
        Sentence before = analysis.sentences().get(sentence.index() - 1);
        boolean together = !between(before, sentence).contains("\n\n")
                && !RUNS_ON.matcher(analysis.report().words(before.span())).find();
        LocalDate latest = published.get().minusYears(YEARS_BEFORE);
        return together
                ? dates.within(before.span()).stream()
                        .filter(EarlierTimes::isDate)
                        .filter(expression ->
                                expression.time().last().filter(latest::isAfter).isPresent())
                        .max(Comparator.comparing(TimeExpression::span))
                        .map(expression -> expression.time().withBasis(Basis.INFERRED))
                        .orElse(Time.UNKNOWN)
                : Time.UNKNOWN;
    }

    private static boolean isDate(TimeExpression expression) {
        return expression.type() == TimeExpression.Type.DATE
                && expression.time().first().isPresent();
    }

    private static boolean isOfNow(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> OF_NOW.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private boolean tellsTime(Sentence sentence) {
        return dates.within(sentence.span()).stream().anyMatch(EarlierTimes::isDate);
    }

    private String between(Sentence before, Sentence sentence) {
        int end = before.span().end();
        return end < sentence.span().start()
                ? analysis.report().text().substring(end, sentence.span().start())
                : "";
    }
}
