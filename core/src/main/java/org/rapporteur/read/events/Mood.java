package org.rapporteur.read.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Status;

/** Reads from auxiliaries, negation, adverbs and tense how a verb is put. */
final class Mood {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can", "ca");

    private static final Set<String> WISHED = Set.of("should", "must", "ought");

    private static final Set<String> WOULD = Set.of("would", "'d", "’d");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "am");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "no");

    /** The rule of what must be done within a time. */
    static final String DUE = "due within a time";

    private static final Set<String> TERMS = Set.of("hour", "day", "week", "month", "year");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "till");

    private final Syntax syntax;
    private final StatusRules rules;

    Mood(Syntax syntax, StatusRules rules) {
        this.syntax = syntax;
        this.rules = rules;
    }

    /** What auxiliaries, negation, adverbs and tense say. */
    Standing of(int verb) {
        boolean negated = syntax.hasChildWord(verb, NEGATIONS)
                || isNoneSubject(verb)
                || isAtNoTime(verb)
                || syntax.isFinite(verb) && isNoneObject(verb);
        Standing modal = modal(verb, negated);
        if (!modal.isPlain()) {
            return modal;
        }
        for (int child : syntax.parse().children(verb, "advmod")) {
            Optional<Standing> effect = rules.effect("adverb", syntax.lemma(child));
            if (effect.isPresent()) {
                return effect.get();
            }
        }
        boolean progressive = syntax.tag(verb).equals("VBG")
                && syntax.hasChild(verb, "aux")
                && syntax.hasChildWord(
                        verb, Set.of("is", "are", "'s", "’s", "'re", "am", "has", "have", "was", "were"));
        boolean present = syntax.tag(verb).equals("VBZ") || syntax.tag(verb).equals("VBP");
        return progressive || present ? Standing.of(Status.ONGOING, "present") : Standing.HAPPENED;
    }

    private boolean isNoneSubject(int verb) {
        return syntax.parse().children(verb, "nsubj").stream()
                .anyMatch(subject -> syntax.hasChildWord(subject, Set.of("no", "neither"))
                        || Set.of("none", "nobody", "neither").contains(syntax.text(subject)));
    }

    /** "Would supply no weapons". */
    private boolean isNoneObject(int verb) {
        return syntax.parse().children(verb, "obj").stream()
                .anyMatch(object -> syntax.hasChildWord(object, Set.of("no")));
    }

    /** "Had at no point confirmed", "under no circumstances". */
    private boolean isAtNoTime(int verb) {
        return syntax.parse().children(verb, "obl").stream()
                .anyMatch(noun -> noun < verb && syntax.hasChildWord(noun, Set.of("no")));
    }

    private Standing modal(int verb, boolean negated) {
        if (isConditional(verb)) {
            return new Standing(Status.HYPOTHETICAL, negated, true, "condition");
        }
        if (syntax.isInfinitive(verb) && (isToBe(verb) || isOfHeadline(verb))) {
            return new Standing(negated ? Status.DENIED : Status.PLANNED, negated, false, "be to");
        }
        if (syntax.hasAuxiliary(verb, FUTURE)) {
            if (negated && syntax.hasChildWord(verb, Set.of("probably", "likely"))) {
                return new Standing(Status.HYPOTHETICAL, true, true, "hedged");
            }
            return new Standing(negated ? Status.DENIED : Status.PLANNED, negated, false, "future");
        }
        if (syntax.hasAuxiliary(verb, WOULD)) {
            return would(verb, negated);
        }
        if (negated && syntax.hasAuxiliary(verb, POSSIBLE) && isPutOff(verb)) {
            return Standing.of(Status.PLANNED, "not before");
        }
        if (syntax.hasAuxiliary(verb, POSSIBLE)) {
            return new Standing(Status.HYPOTHETICAL, negated, true, "may");
        }
        if (!negated && isDueWithin(verb)) {
            return Standing.of(Status.PLANNED, DUE);
        }
        if (syntax.hasAuxiliary(verb, WISHED)) {
            return new Standing(Status.HYPOTHETICAL, negated, false, "should");
        }
        if (negated && syntax.isInfinitive(verb)) {
            return new Standing(Status.HYPOTHETICAL, true, false, "not to");
        }
        return negated ? new Standing(Status.DENIED, true, false, "not") : Standing.HAPPENED;
    }

    /** What is told as said, or of a time to come, is planned; else it is only thought of. */
    private Standing would(int verb, boolean negated) {
        int told = syntax.relation(verb).equals("conj")
                ? syntax.head(verb).filter(syntax::isVerb).orElse(verb)
                : verb;
        boolean reported = syntax.relation(told).equals("ccomp")
                && syntax.head(told).map(head -> !syntax.tag(head).equals("VB")).orElse(false);
        reported |= syntax.hasChildWord(verb, Set.of("when"));
        Status status = reported ? Status.PLANNED : Status.HYPOTHETICAL;
        return new Standing(negated && reported ? Status.DENIED : status, negated, !reported, "would");
    }

    /** "Are to come", "are to be on the ground". */
    private boolean isToBe(int verb) {
        return syntax.hasAuxiliary(verb, BEING)
                || syntax.parse().children(verb, "cop").stream()
                        .anyMatch(copula -> BEING.contains(syntax.text(copula)));
    }

    /** "Norway to free sailors": the infinitive is all that there is. */
    private boolean isOfHeadline(int verb) {
        return syntax.head(verb).isEmpty() && syntax.hasChild(verb, "nsubj");
    }

    /** "Must hand over a list within a week": what was settled is to be done by then. */
    private boolean isDueWithin(int verb) {
        return syntax.hasAuxiliary(verb, Set.of("must"))
                && syntax.governed(verb, "within").stream().anyMatch(term -> TERMS.contains(syntax.lemma(term)));
    }

    /** "Could not begin before the autumn": it is to begin then. */
    private boolean isPutOff(int verb) {
        return !syntax.governed(verb, "before").isEmpty()
                || !syntax.governed(verb, "until").isEmpty();
    }

    private boolean isConditional(int verb) {
        for (int child : syntax.parse().children(verb)) {
            if (syntax.relation(child).equals("mark") && CONDITIONS.contains(syntax.text(child))) {
                return true;
            }
        }
        return false;
    }
}
