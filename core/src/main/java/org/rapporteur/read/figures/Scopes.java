package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** What a figure covers: the place, the period and the day that its sentence gives it. */
final class Scopes {

    private static final Set<String> IN_PLACE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "around",
            "throughout",
            "of",
            "from",
            "into",
            "to",
            "on");
    private static final int WORDS_BETWEEN = 3;

    private final Analysis analysis;
    private final Dates dates;
    private final List<Place> places;

    Scopes(Analysis analysis, Dates dates, List<Place> places) {
        this.analysis = analysis;
        this.dates = dates;
        this.places = places;
    }

    /** What the figure covers. */
    Scope of(Sentence sentence, Counted counted, Optional<Party> side) {
        Optional<Place> place = place(sentence, counted);
        Time period = period(sentence);
        boolean open = place.isEmpty() && !period.isKnown() && side.isEmpty();
        return open ? Scope.OPEN : new Scope(place, period, side);
    }

    /** The nearest place behind the figure that a preposition ties to it; else the nearest before it. */
    private Optional<Place> place(Sentence sentence, Counted counted) {
        int end = sentence.token(counted.last()).span().end();
        List<Place> tied = places.stream()
                .filter(place -> place.span()
                        .filter(span -> sentence.span().covers(span) && isTied(sentence, span))
                        .isPresent())
                .toList();
        Comparator<Place> nearest = Comparator.comparingInt(
                place -> Math.abs(place.span().orElseThrow().start() - end));
        return tied.stream()
                .filter(place -> place.span().orElseThrow().start() >= end)
                .min(nearest)
                .or(() -> tied.stream().min(nearest));
    }

    private static boolean isTied(Sentence sentence, Span place) {
        int token = sentence.tokenAt(place.start()).orElse(0);
        for (int i = token - 1; i >= 0 && i >= token - WORDS_BETWEEN; i--) {
            if (IN_PLACE.contains(NumberWords.lower(sentence, i))) {
                return true;
            }
            if (!sentence.token(i).tag().matches("DT|JJ.*|NN.*")) {
                return false;
            }
        }
        return false;
    }

    /** "since March", "over the past 11 months". */
    private Time period(Sentence sentence) {
        for (TimeExpression expression : within(sentence)) {
            Span span = expression.span();
            int token = sentence.tokenAt(span.start()).orElse(0);
            String before = token > 0 ? NumberWords.lower(sentence, token - 1) : "";
            if (before.equals("since")) {
                return since(sentence, token - 1, expression);
            }
            boolean spell = expression.type() == TimeExpression.Type.DURATION
                    && before.matches("in|over|during|within|for|the|past|last");
            if (spell || before.equals("during")) {
                return expression.time();
            }
        }
        return Time.UNKNOWN;
    }

    private static Time since(Sentence sentence, int since, TimeExpression expression) {
        Span words = sentence.token(since).span().union(expression.span());
        Time start = expression.time();
        return new Time(
                start.value(), start.first(), Optional.empty(), start.precision(), start.basis(), List.of(words));
    }

    private List<TimeExpression> within(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression expression : dates.expressions()) {
            if (sentence.span().covers(expression.span())) {
                found.add(expression);
            }
        }
        return found;
    }

    /** The day that "as of" or "by" names; else when the statement was made; else the day of the report. */
    Time asOf(Sentence sentence, Optional<Statement> says) {
        for (TimeExpression expression : within(sentence)) {
            int token = sentence.tokenAt(expression.span().start()).orElse(0);
            boolean told = token > 1
                    && (NumberWords.lower(sentence, token - 1).equals("by")
                            || NumberWords.lower(sentence, token - 1).equals("of")
                                    && NumberWords.lower(sentence, token - 2).equals("as"));
            if (told && expression.time().isKnown()) {
                return expression.time();
            }
        }
        return says.map(Statement::said)
                .filter(Time::isKnown)
                .or(() -> Optional.of(dates.published()).filter(Time::isKnown))
                .map(time -> time.withBasis(Basis.INFERRED))
                .orElse(Time.UNKNOWN);
    }

    /** Whether the figure is a sum so far, an addition to one, or neither by its words. */
    String reach(Sentence sentence, Counted counted, Scope scope) {
        int first = Math.max(0, counted.first() - 2);
        String words =
                analysis.report().words(sentence.spanOf(first, Math.min(sentence.size() - 1, counted.last() + 1)));
        String text = words.toLowerCase(java.util.Locale.ROOT);
        if (text.contains("another")
                || text.contains(" more") && !text.contains("more than")
                || text.contains("additional")) {
            return "new: in addition to a number told before";
        }
        boolean sum = scope.period().isKnown() && scope.period().last().isEmpty()
                || text.contains("so far")
                || text.contains("toll")
                || text.contains("total");
        return sum ? "cumulative" : "";
    }
}
