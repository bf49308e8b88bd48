package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;

/**
 * Who acts in clauses that hang on others, and what their verb acts on: whom an accuser accuses, whom a plea is
 * addressed to, what a relative clause is about.
 */
final class SupplyClauses {

    private static final Set<String> ADDRESSING = Set.of("on", "to", "with", "against");
    private static final int FARTHEST_VERB = 12;
    private static final Set<String> RELATIVES = Set.of("which", "who", "that");
    private static final Set<String> DELIVERY = Set.of("delivery", "deliveries", "receipt", "possession");

    private final SupplyRules rules;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Parties parties;

    SupplyClauses(SupplyRules rules, Sentence sentence, NounPhrases phrases, Parties parties) {
        this.rules = rules;
        this.sentence = sentence;
        this.phrases = phrases;
        this.parties = parties;
    }

    /** The predicate with who acts in it and what it acts on where the clauses around say so. */
    Predicate whole(Predicate predicate) {
        List<NounPhrase> subjects = controlled(predicate)
                .or(() -> relative(predicate))
                .map(List::of)
                .orElse(predicate.subjects());
        List<NounPhrase> objects = predicate.objects();
        if (!predicate.passive()) {
            objects = withoutForeign(predicate, subjects);
            Optional<NounPhrase> antecedent = objects.isEmpty() ? antecedent(predicate) : Optional.empty();
            objects = antecedent.map(List::of).orElse(objects);
        }
        return new Predicate(
                predicate.verb(),
                takesDelivery(predicate) ? "take delivery" : predicate.lemma(),
                predicate.passive(),
                predicate.negated(),
                predicate.auxiliaries(),
                predicate.passive() ? predicate.subjects() : subjects,
                objects,
                predicate.obliques(),
                predicate.governor());
    }

    /** "accused the United States of arming": whom the verb ahead says it of. */
    private Optional<NounPhrase> controlled(Predicate predicate) {
        int verb = predicate.verb();
        for (int i = verb - 2; i >= 0 && i >= verb - FARTHEST_VERB; i--) {
            boolean controls = sentence.token(i).isVerb()
                    && rules.addresses(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            if (controls) {
                return addressed(i).filter(phrase -> phrase.last() < verb && leadsTo(phrase.last() + 1, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> addressed(int control) {
        int next = control + 1;
        return phrases.startingWith(next)
                .or(() -> next < sentence.size() && ADDRESSING.contains(lower(next))
                        ? phrases.startingWith(next + 1)
                        : Optional.empty());
    }

    /** "of", "to", "not to", "from", "to stop", "of training and": light words and verbs between. */
    private boolean leadsTo(int from, int verb) {
        for (int i = from; i < verb; i++) {
            String tag = sentence.token(i).tag();
            boolean light =
                    tag.matches("TO|RB|MD|CC|IN|RP") || sentence.token(i).isVerb();
            boolean attached = phrases.at(i).isPresent() && i > from;
            if (!light && !attached || lower(i).equals("that") || lower(i).equals("as")) {
                return false;
            }
        }
        return from < verb;
    }

    /** "Estonia, which will send": the party that the pronoun follows. */
    private Optional<NounPhrase> relative(Predicate predicate) {
        for (int i = predicate.verb() - 1; i > 0 && i >= predicate.verb() - 5; i--) {
            if (sentence.token(i).tag().matches("WDT|WP") && RELATIVES.contains(lower(i))) {
                int behind = lower(i - 1).equals(",") ? i - 2 : i - 1;
                return phrases.endingWith(behind)
                        .filter(phrase -> parties.of(sentence, phrase).isPresent());
            }
            boolean between = sentence.token(i).tag().matches("RB|MD|IN|NN")
                    || sentence.token(i).isVerb();
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the missiles that it ordered", "the jets Russia sold": what the clause is about. */
    private Optional<NounPhrase> antecedent(Predicate predicate) {
        Optional<NounPhrase> subject = predicate.subjects().stream()
                .filter(phrase -> phrase.last() < predicate.verb())
                .reduce((first, second) -> second);
        if (subject.isEmpty() || subject.get().first() == 0) {
            return Optional.empty();
        }
        int before = subject.get().first() - 1;
        boolean pronoun = Set.of("that", "which").contains(lower(before));
        int end = pronoun && before > 0 && lower(before - 1).equals(",") ? before - 2 : pronoun ? before - 1 : before;
        return phrases.endingWith(end)
                .filter(phrase -> parties.of(sentence, phrase).isEmpty());
    }

    /** Objects without what stands behind another verb or behind a comma and is the actor of its own clause. */
    private List<NounPhrase> withoutForeign(Predicate predicate, List<NounPhrase> subjects) {
        List<NounPhrase> kept = new ArrayList<>();
        for (NounPhrase object : predicate.objects()) {
            if (!subjects.contains(object)) {
                kept.add(object);
            }
        }
        return kept;
    }

    /** "took delivery of four helicopters". */
    private boolean takesDelivery(Predicate predicate) {
        return predicate.lemma().equals("take")
                && predicate.objects().stream().anyMatch(phrase -> DELIVERY.contains(lower(phrase.head())));
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
