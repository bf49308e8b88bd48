package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.language.Parse;

/** Finds the time that the text gives an event: an expression that hangs on its trigger or on its clause. */
final class TimeFinder {

    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "announce",
            "report",
            "claim",
            "add",
            "deny",
            "confirm",
            "describe",
            "mention",
            "cite",
            "discuss",
            "recall",
            "warn",
            "threaten",
            "promise",
            "plan",
            "propose",
            "expect",
            "schedule");

    /** Words behind which a disaster is told with the time of the verb: "died in the flood". */
    private static final Set<String> HAPPENING = Set.of("in", "by", "during", "as", "when");

    /** To do this to something is to name another time for it: "postponed to 20 April". */
    private static final Set<String> PUTTING_OFF =
            Set.of("postpone", "delay", "defer", "put", "adjourn", "reschedule", "extend", "prolong", "postponement");

    private static final Set<String> NEW_TIME = Set.of("to", "until", "till", "for");

    /** "A day after the raid" is the time of something else. */
    private static final Set<String> FROM_THERE = Set.of("after", "before", "following", "since");

    private static final int FARTHEST = 20;

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

    /** Of two times that hang on one word the one that hangs there more closely: "the leader of Monday's mutiny was held on Tuesday". */
    Time find(Trigger trigger, Set<Integer> triggers) {
        for (int anchor : anchors(trigger, triggers)) {
            Optional<TimeExpression> nearest = expressions.stream()
                    .filter(expression -> isDate(expression)
                            && !isBehindItsMainVerb(expression, trigger)
                            && !isOfOther(expression, trigger)
                            && anchorOf(expression, triggers).equals(Optional.of(anchor)))
                    .min(Comparator.comparingInt(expression -> steps(expression, anchor)));
            if (nearest.isPresent()) {
                return stated(nearest.get());
            }
        }
        return ofVerblessSentence();
    }

    /** The number of words between an expression and the word that it hangs on. */
    private int steps(TimeExpression expression, int anchor) {
        int at = top(expression.span()).orElse(anchor);
        int steps = 0;
        while (at != anchor && at != Parse.ROOT && steps < FARTHEST) {
            at = syntax.parse().head(at);
            steps++;
        }
        return steps;
    }

    /** "The helicopters that Chile had sent landed on Friday": the day is of the landing, whatever the parser hangs it on. */
    private boolean isBehindItsMainVerb(TimeExpression expression, Trigger trigger) {
        int next = trigger.place() + 1;
        return trigger.predicate().kind() == Predicate.Kind.VERB
                && syntax.hasChildWord(trigger.place(), Set.of("had"))
                && next < syntax.size()
                && syntax.tag(next).matches("VBD|VBN")
                && expression.span().start() > syntax.token(next).span().start();
    }

    /** Whether the expression counts from the event to another one, or names the time that something is put off to. */
    private boolean isOfOther(TimeExpression expression, Trigger trigger) {
        int first = first(expression.span());
        int next = first;
        while (next < syntax.size()
                && expression.span().covers(syntax.token(next).span())) {
            next++;
        }
        boolean counted = next < syntax.size()
                && FROM_THERE.contains(syntax.text(next))
                && syntax.preposition(trigger.place())
                        .filter(syntax.text(next)::equals)
                        .isPresent()
                && trigger.place() > next;
        boolean newTime = PUTTING_OFF.contains(syntax.lemma(trigger.place()))
                && first > 0
                && NEW_TIME.contains(syntax.text(first - 1));
        return counted || newTime;
    }

    private int first(Span span) {
        return IntStream.range(0, syntax.size())
                .filter(place -> span.covers(syntax.token(place).span()))
                .findFirst()
                .orElse(syntax.size());
    }

    /** Where no verb was seen, one date is that of all: "The dam burst on 14 March", of which the tagger makes nouns. */
    private Time ofVerblessSentence() {
        boolean verb = IntStream.range(0, syntax.size()).anyMatch(syntax::isVerb);
        List<TimeExpression> dates =
                expressions.stream().filter(TimeFinder::isDate).toList();
        return verb || dates.size() != 1 ? Time.UNKNOWN : stated(dates.get(0));
    }

    /** Whether the expression gives days, and more than "now" or "recently". */
    private static boolean isDate(TimeExpression expression) {
        Time time = expression.time();
        if (time.basis() == Basis.NONE || time.value().isEmpty() || time.value().endsWith("_REF")) {
            return false;
        }
        return expression.type() == TimeExpression.Type.DATE || expression.type() == TimeExpression.Type.TIME;
    }

    private static Time stated(TimeExpression expression) {
        Time time = expression.time();
        return time.evidence().isEmpty() ? time.withEvidence(List.of(expression.span())) : time;
    }

    /** Where an expression may hang to give the trigger's time, the nearest first. */
    private List<Integer> anchors(Trigger trigger, Set<Integer> triggers) {
        List<Integer> found = new ArrayList<>();
        found.add(trigger.place());
        found.add(trigger.anchor());
        if (syntax.isVerb(trigger.anchor()) && syntax.isFinite(trigger.anchor())) {
            infinitives(trigger.anchor(), found, triggers);
        }
        if (trigger.isNoun() && trigger.light().isEmpty() && !isOccasion(trigger)) {
            syntax.head(trigger.place()).filter(this::reportsNothing).ifPresent(found::add);
        }
        return found;
    }

    /** "Voted on Friday for an inquiry into the disaster": the disaster was before. */
    private boolean isOccasion(Trigger trigger) {
        return trigger.eventClass().type() == PloverType.DISASTER
                && syntax.preposition(trigger.place())
                        .filter(word -> !HAPPENING.contains(word))
                        .isPresent();
    }

    /** "Urged him to stop on Tuesday": what stands last may date the finite verb. */
    private void infinitives(int verb, List<Integer> found, Set<Integer> triggers) {
        for (int child : syntax.parse().children(verb, "xcomp")) {
            if (syntax.isInfinitive(child) && !triggers.contains(child)) {
                found.add(child);
            }
        }
    }

    /** "Drew condemnation on Friday": a verb that is no trigger and no verb of speaking shares its time with its noun. */
    private boolean reportsNothing(int verb) {
        return syntax.isVerb(verb) && !syntax.hasChild(verb, "ccomp") && !SPEAKING.contains(syntax.lemma(verb));
    }

    /** The verb or event noun that the expression hangs on. */
    private Optional<Integer> anchorOf(TimeExpression expression, Set<Integer> triggers) {
        Optional<Integer> top = top(expression.span());
        int at = top.map(syntax.parse()::head).orElse(Parse.ROOT);
        for (int step = 0; step < FARTHEST && at != Parse.ROOT; step++) {
            if (syntax.isVerb(at) || triggers.contains(at)) {
                return Optional.of(told(at, expression));
            }
            at = syntax.parse().head(at);
        }
        return Optional.empty();
    }

    /** "He was caught in Oslo on Friday, his lawyer said": a day before the comma is of what is said, whatever it hangs on. */
    private int told(int verb, TimeExpression expression) {
        int first = first(expression.span());
        boolean said = SPEAKING.contains(syntax.lemma(verb))
                && IntStream.range(first, verb)
                        .anyMatch(place -> syntax.text(place).equals(","));
        return !said
                ? verb
                : IntStream.range(0, first)
                        .filter(place -> syntax.isVerb(place) && syntax.parse().head(place) == verb)
                        .max()
                        .orElse(verb);
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
