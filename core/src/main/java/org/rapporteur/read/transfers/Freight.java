package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/**
 * What of one sentence is arms or carries them, and whether it is that which passes at a word.
 *
 * @param predicates the verbs of moving, halting and dealing with who and what stands by them
 * @param told the places of the words by which the sentence tells of transfers
 */
record Freight(SupplySentence in, RouteRules rules, List<Predicate> predicates, List<Integer> told) {

    /** Words between a verb and what passes somewhere. */
    private static final int FARTHEST = 30;

    private static final int NEGATED_WITHIN = 3;

    /** Tags of what stands between a verb and what its clause is about. */
    private static final String LEADING = "VB.*|MD|RB|WDT|IN|TO|,|CC";

    /** Whether the phrase names arms, what carries them, or stands for either. */
    boolean is(NounPhrase phrase) {
        return in.items().of(phrase).isPresent()
                || in.items().isSupply(phrase)
                || rules.heads(RouteRules.Kind.CARGO, in.sentence(), phrase)
                || in.isPronoun(phrase)
                || in.lower(phrase.head()).equals("they");
    }

    /** Whether the phrase names what carries arms: "the ship". */
    boolean isCarrier(NounPhrase phrase) {
        return rules.heads(RouteRules.Kind.CARGO, in.sentence(), phrase);
    }

    /** Whether the phrase may be what a sentence before tells of. */
    boolean refers(NounPhrase phrase) {
        return isCarrier(phrase)
                || in.isPronoun(phrase)
                || in.lower(phrase.first()).matches("the|these|those|this|that|its|their|they");
    }

    /** What passes at the word. */
    Optional<NounPhrase> passingAt(int place) {
        Optional<NounPhrase> cargo = Optional.empty();
        for (int i = place - 1; i >= 0 && i > place - FARTHEST; i--) {
            if (in.lower(i).matches("[;:]")) {
                return cargo;
            }
            Optional<NounPhrase> phrase = in.phrases().endingWith(i).filter(this::is);
            cargo = cargo.or(() -> phrase);
            if (in.sentence().token(i).isVerb() && !isAuxiliary(i)) {
                Optional<NounPhrase> passing = passes(i, cargo);
                return passing.isEmpty() && opensClause(i) ? passingAt(i) : passing;
            }
        }
        return cargo;
    }

    /** The last arms or carrier named before the place in its clause. */
    Optional<NounPhrase> ahead(int place) {
        Optional<NounPhrase> cargo = Optional.empty();
        for (int i = place - 1; i >= 0 && i > place - FARTHEST && cargo.isEmpty(); i--) {
            if (in.lower(i).matches("[;:,]")) {
                return Optional.empty();
            }
            cargo = in.phrases().endingWith(i).filter(this::is);
        }
        return cargo;
    }

    /** ", passing through Kenya": of what the clause before is about. */
    private boolean opensClause(int verb) {
        return in.sentence().token(verb).tag().equals("VBG")
                && verb > 1
                && in.lower(verb - 1).equals(",")
                && rules.is(RouteRules.Kind.MOVE, in.sentence().token(verb).lemma());
    }

    private boolean isAuxiliary(int place) {
        return in.sentence().token(place).lemma().matches("be|have|do|'s|’s");
    }

    /** By the verb: arms that it moves, or that move. */
    private Optional<NounPhrase> passes(int verb, Optional<NounPhrase> between) {
        String lemma = in.sentence().token(verb).lemma();
        boolean moves = rules.is(RouteRules.Kind.MOVE, lemma)
                || told.contains(verb)
                || !in.rules().verbs(lemma).isEmpty();
        boolean denied = !told.contains(verb) && isNegated(verb);
        if (rules.is(RouteRules.Kind.TALK, lemma) || !moves || denied) {
            return Optional.empty();
        }
        return between.or(() -> whole(verb)).or(() -> antecedent(verb));
    }

    /** "never went through Brazil"; what "could not be unloaded in Durban" was there. */
    boolean isNegated(int verb) {
        boolean negated = false;
        for (int i = Math.max(0, verb - NEGATED_WITHIN); i < verb; i++) {
            if (in.lower(i).matches("could|can|cannot")) {
                return false;
            }
            negated |= in.lower(i).matches("not|n't|n’t|never");
        }
        return negated;
    }

    /** Arms among what acts in the clause and what is acted on. */
    private Optional<NounPhrase> whole(int verb) {
        return predicates.stream()
                .filter(predicate -> predicate.verb() == verb)
                .flatMap(predicate ->
                        java.util.stream.Stream.concat(predicate.objects().stream(), predicate.subjects().stream()))
                .filter(this::is)
                .findFirst();
    }

    /** "missiles that were smuggled", "howitzers for Kuwait, which were to pass": what the clause is about. */
    private Optional<NounPhrase> antecedent(int verb) {
        int i = verb - 1;
        while (i >= 0 && i > verb - FARTHEST) {
            Optional<NounPhrase> phrase = in.phrases().endingWith(i);
            if (phrase.filter(this::is).isPresent()) {
                return phrase;
            }
            int ahead = phrase.map(NounPhrase::first).orElse(i) - 1;
            boolean hangs = phrase.isEmpty()
                    || ahead > 0 && in.sentence().token(ahead).tag().matches("IN|TO");
            if (!hangs || !in.sentence().token(i).tag().matches(phrase.isPresent() ? ".*" : LEADING)) {
                return Optional.empty();
            }
            i = ahead;
        }
        return Optional.empty();
    }
}
