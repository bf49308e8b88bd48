package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.rules.Word;

/**
 * The stretches of time that expressions bound: what goes on "since March" began in March and has not ended, and what
 * lasted "until Friday" did not happen on Friday.
 */
final class Stretches {

    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till");

    /** An end that is not known, in a TIMEX3 value. */
    private static final String OPEN = "..";

    private Stretches() {}

    /** The stretches by the words of the expressions that bound them. */
    static Map<Span, Time> of(
            List<Word> words, List<Finding> findings, List<TimeExpression> expressions, Time published) {
        Map<Span, TimeExpression> bySpan = new HashMap<>();
        expressions.forEach(expression -> bySpan.put(expression.span(), expression));
        Map<Span, Time> stretches = new HashMap<>();
        for (Finding finding : findings) {
            TimeExpression expression = bySpan.get(finding.span());
            String before = finding.first() > 0 ? words.get(finding.first() - 1).form() : "";
            if (expression != null && expression.time().isKnown()) {
                if (SINCE.contains(before)) {
                    stretches.put(finding.span(), since(expression.time(), published.last()));
                } else if (UNTIL.contains(before)) {
                    stretches.put(finding.span(), until(expression.time()));
                }
            }
        }
        return stretches;
    }

    private static Time since(Time start, Optional<LocalDate> written) {
        Optional<LocalDate> last =
                written.filter(day -> start.first().filter(day::isBefore).isEmpty());
        return new Time(
                start.value() + "/" + OPEN, start.first(), last, start.precision(), start.basis(), start.evidence());
    }

    private static Time until(Time end) {
        return new Time(
                OPEN + "/" + end.value(), Optional.empty(), end.last(), end.precision(), end.basis(), end.evidence());
    }
}
