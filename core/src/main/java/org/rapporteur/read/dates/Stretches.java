package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.rules.Word;

/**
 * The stretches of time that expressions bound: what goes on "since March" began in March and has not ended, and what
 * lasted "until Friday" did not happen on Friday; what was "between May 7 and May 9" was on some day from the one to the other.
 */
final class Stretches {

    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till");

    private static final Set<String> THROUGH = Set.of("until", "till", "through");

    /** An end that is not known, in a TIMEX3 value. */
    private static final String OPEN = "..";

    private Stretches() {}

    /** The stretches by the words of the expressions that bound them. */
    static Map<Span, Time> of(
            List<Word> words, List<Finding> findings, List<TimeExpression> expressions, Time published) {
        Map<Span, TimeExpression> bySpan = new HashMap<>();
        expressions.forEach(expression -> bySpan.put(expression.span(), expression));
        Map<Span, Time> stretches = new HashMap<>();
        putBetween(words, findings, bySpan, stretches);
        for (Finding finding : findings) {
            TimeExpression expression = bySpan.get(finding.span());
            String before = finding.first() > 0 ? words.get(finding.first() - 1).form() : "";
            if (expression != null && expression.time().isKnown()) {
                if (stretches.containsKey(finding.span())) {
                    continue;
                }
                if (SINCE.contains(before)) {
                    stretches.put(finding.span(), since(expression.time(), published.last()));
                } else if (UNTIL.contains(before)) {
                    stretches.put(finding.span(), until(expression.time()));
                }
            }
        }
        return stretches;
    }

    private static void putBetween(
            List<Word> words, List<Finding> findings, Map<Span, TimeExpression> bySpan, Map<Span, Time> stretches) {
        for (int i = 1; i < findings.size(); i++) {
            Finding from = findings.get(i - 1);
            Finding to = findings.get(i);
            TimeExpression start = bySpan.get(from.span());
            TimeExpression end = bySpan.get(to.span());
            if (start != null && end != null && areEnds(words, from, to)) {
                between(start.time(), end.time()).ifPresent(time -> {
                    stretches.put(from.span(), time);
                    stretches.put(to.span(), time);
                });
            }
        }
    }

    /**
     * "Between May 7 and May 9", "from March 2011 until May 2013", "from April 6 to July 14"; but what moves "from June to
     * July" is in neither.
     */
    private static boolean areEnds(List<Word> words, Finding from, Finding to) {
        if (from.first() == 0 || to.first() != from.end() + 1) {
            return false;
        }
        String before = words.get(from.first() - 1).form();
        String joint = words.get(from.end()).form();
        boolean through = THROUGH.contains(joint) || joint.equals("to") && isDate(from) && isDate(to);
        return before.equals("between") && joint.equals("and") || before.equals("from") && through;
    }

    /** "April 6", with its month. */
    private static boolean isDate(Finding finding) {
        return finding.meaning() instanceof Stated stated
                && stated.fields().has(Field.DAY)
                && stated.fields().has(Field.MONTH);
    }

    private static Optional<Time> between(Time start, Time end) {
        boolean inOrder = start.first()
                .flatMap(first -> end.last().filter(last -> !last.isBefore(first)))
                .isPresent();
        List<Span> evidence = Stream.concat(start.evidence().stream(), end.evidence().stream())
                .toList();
        return Optional.of(new Time(
                        start.value() + "/" + end.value(),
                        start.first(),
                        end.last(),
                        start.precision(),
                        start.basis(),
                        evidence))
                .filter(any -> inOrder);
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
