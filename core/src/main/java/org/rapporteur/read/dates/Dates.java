package org.rapporteur.read.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * The dates of one report.
 *
 * @param published when it was published, as far as could be found
 * @param updated when it was last changed, as far as it says
 * @param expressions the time expressions of its text, ordered by place, without overlap
 * @param constraints what the text says about the day it was written, for what several reports tell together
 * @param stretches for expressions after "since" or "until" the stretch of time that they bound
 */
public record Dates(
        Time published,
        Time updated,
        List<TimeExpression> expressions,
        DateConstraints constraints,
        Map<Span, Time> stretches) {

    public Dates {
        expressions = expressions.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        stretches = Map.copyOf(stretches);
    }

    /** Dates of a report whose text bounds no stretches of time. */
    public Dates(Time published, Time updated, List<TimeExpression> expressions, DateConstraints constraints) {
        this(published, updated, expressions, constraints, Map.of());
    }

    /** Dates of a report whose text says nothing about the day it was written. */
    public Dates(Time published, Time updated, List<TimeExpression> expressions) {
        this(published, updated, expressions, DateConstraints.NONE);
    }

    /** The expression that has exactly these words, or that covers them. */
    public Optional<TimeExpression> at(Span span) {
        return expressions.stream()
                .filter(expression -> expression.span().covers(span))
                .findFirst();
    }

    /** The expression that the offset lies in. */
    public Optional<TimeExpression> at(int offset) {
        return expressions.stream()
                .filter(expression -> expression.span().contains(offset))
                .findFirst();
    }

    /** The expressions that lie wholly in the span, ordered by place. */
    public List<TimeExpression> within(Span span) {
        return expressions.stream()
                .filter(expression -> span.covers(expression.span()))
                .toList();
    }

    /**
     * The expressions that lie wholly in the span, each with the time of what it dates: after "since" not the day itself,
     * but from then to the day of writing.
     */
    public List<TimeExpression> datingWithin(Span span) {
        return within(span).stream()
                .map(expression -> expression.withTime(dated(expression)))
                .toList();
    }

    /** The time of what the expression dates. */
    public Time dated(TimeExpression expression) {
        return stretches.getOrDefault(expression.span(), expression.time());
    }

    /** Whether a time expression has any of these words: then they are no figure. */
    public boolean claims(Span span) {
        return expressions.stream().anyMatch(expression -> expression.span().overlaps(span));
    }
}
