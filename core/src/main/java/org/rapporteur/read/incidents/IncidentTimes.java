package org.rapporteur.read.incidents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** Finds the day on which a report's incident took place among the days that it names. */
final class IncidentTimes {

    private static final int REACH = 12;

    /** How far before a date its label may begin. */
    private static final int NOTE = 30;

    /** What the other mentions of a day add to its weightiest. */
    private static final double AGAIN = 0.2;

    /** What tells against the day of a saying. */
    private static final double SAID = 0.7;

    /** What tells for a day whose hour is told: that of the deed more often than what follows it. */
    private static final double CLOCK = 0.3;

    private static final Pattern OF_PAGE =
            Pattern.compile("(?i)\\b(?:posted|published|updated|modified|created)(?: on| at)?:? ?$");

    private final Analysis analysis;
    private final Cues cues;

    IncidentTimes(Analysis analysis, Cues cues) {
        this.analysis = analysis;
        this.cues = cues;
    }

    /** The day; that of the report, marked inferred, if no other is told. */
    Time find(Dates dates) {
        Optional<LocalDate> published = dates.published().asDay();
        Map<LocalDate, Double> weights = new TreeMap<>();
        Map<LocalDate, Double> most = new TreeMap<>();
        Map<LocalDate, Time> told = new TreeMap<>();
        for (TimeExpression expression : dates.expressions()) {
            double weight = isCandidate(expression, published) ? weight(expression) : 0;
            if (weight > 0) {
                LocalDate day = expression.time().asDay().orElseThrow();
                weights.merge(day, weight, IncidentTimes::again);
                if (weight > most.getOrDefault(day, 0.0)) {
                    most.put(day, weight);
                    told.put(day, expression.time());
                }
            }
        }
        Optional<Time> best =
                weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> told.get(entry.getKey()));
        return best.orElseGet(() -> dates.published().withBasis(Basis.INFERRED));
    }

    private boolean isCandidate(TimeExpression expression, Optional<LocalDate> published) {
        Optional<LocalDate> day = expression.time().asDay();
        boolean past = day.isPresent()
                && published.map(report -> !day.get().isAfter(report)).orElse(true);
        return past && !expression.time().value().endsWith("_REF") && !tellsOfPage(expression);
    }

    /** A day told of again gains a little, less each time. */
    private static double again(double one, double other) {
        return Math.max(one, other) + AGAIN * Math.min(one, other) / Math.max(1, Math.max(one, other));
    }

    /** Whether the words before it say that it dates the page: "Posted: Friday, May 17". */
    private boolean tellsOfPage(TimeExpression expression) {
        int start = expression.span().start();
        String before = analysis.report().text().substring(Math.max(0, start - NOTE), start);
        return OF_PAGE.matcher(before).find();
    }

    private double weight(TimeExpression expression) {
        return analysis.sentenceAt(expression.span().start())
                .map(sentence -> weight(sentence, expression))
                .orElse(0.0);
    }

    private double weight(Sentence sentence, TimeExpression expression) {
        int first = sentence.tokenAt(expression.span().start()).orElse(0);
        int end = sentence.tokenAt(expression.span().end()).orElse(sentence.size());
        double weight = 1 - 0.03 * Math.min(25, sentence.index());
        weight += near("happening", sentence, first, end);
        weight -= near("after", sentence, first, end);
        weight -= followsSaying(sentence, first) ? SAID : 0;
        return weight + (expression.type() == Type.TIME ? CLOCK : 0);
    }

    /** "A sheriff said Thursday": the day of the saying. */
    private boolean followsSaying(Sentence sentence, int first) {
        return IntStream.rangeClosed(1, 2).anyMatch(distance -> cues.is("saying", sentence, first - distance));
    }

    /** From 1, beside the expression, down to 0 at the end of the reach. */
    private double near(String kind, Sentence sentence, int first, int end) {
        for (int distance = 1; distance <= REACH; distance++) {
            if (cues.is(kind, sentence, first - distance) || cues.is(kind, sentence, end - 1 + distance)) {
                return 1 - (distance - 1.0) / REACH;
            }
        }
        return 0;
    }
}
