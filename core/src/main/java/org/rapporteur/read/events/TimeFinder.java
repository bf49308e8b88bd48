package org.rapporteur.read.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.language.Parse;

/** Finds the time that the text gives an event: an expression that hangs on its trigger or on its clause. */
final class TimeFinder {

    private final Syntax syntax;
    private final List<TimeExpression> expressions;

    /**
     * @param expressions the time expressions of the sentence
     */
    TimeFinder(Syntax syntax, List<TimeExpression> expressions) {
        this.syntax = syntax;
        this.expressions = expressions;
    }

    /** The places of the words of time expressions. */
    Set<Integer> places() {
        Set<Integer> found = new HashSet<>();
        for (int place = 0; place < syntax.size(); place++) {
            Span word = syntax.token(place).span();
            if (expressions.stream().anyMatch(expression -> expression.span().covers(word))) {
                found.add(place);
            }
        }
        return found;
    }

    Time find(Trigger trigger, Set<Integer> triggers) {
        for (int anchor : anchors(trigger)) {
            for (TimeExpression expression : expressions) {
                if (isDate(expression) && anchorOf(expression, triggers).equals(Optional.of(anchor))) {
                    return stated(expression);
                }
            }
        }
        return Time.UNKNOWN;
    }

    private static boolean isDate(TimeExpression expression) {
        return expression.type() == TimeExpression.Type.DATE || expression.type() == TimeExpression.Type.TIME;
    }

    private static Time stated(TimeExpression expression) {
        Time time = expression.time();
        return time.evidence().isEmpty() ? time.withEvidence(List.of(expression.span())) : time;
    }

    private static List<Integer> anchors(Trigger trigger) {
        return trigger.anchor() == trigger.place()
                ? List.of(trigger.place())
                : List.of(trigger.place(), trigger.anchor());
    }

    /** The verb or event noun that the expression hangs on. */
    private Optional<Integer> anchorOf(TimeExpression expression, Set<Integer> triggers) {
        Optional<Integer> top = top(expression.span());
        int at = top.map(syntax.parse()::head).orElse(Parse.ROOT);
        while (at != Parse.ROOT && !syntax.isVerb(at) && !triggers.contains(at)) {
            at = syntax.parse().head(at);
        }
        return at == Parse.ROOT ? Optional.empty() : Optional.of(at);
    }

    /** The word of the span whose head lies outside. */
    private Optional<Integer> top(Span span) {
        for (int place = 0; place < syntax.size(); place++) {
            if (span.covers(syntax.token(place).span())) {
                int head = syntax.parse().head(place);
                if (head == Parse.ROOT || !span.covers(syntax.token(head).span())) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
