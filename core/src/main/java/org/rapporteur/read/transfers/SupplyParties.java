package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;

/** Who supplies and who receives, by where they stand to a verb or a noun of supply. */
final class SupplyParties {

    private final Parties parties;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final ItemReader.InSentence items;

    SupplyParties(Parties parties, Sentence sentence, NounPhrases phrases, ItemReader.InSentence items) {
        this.parties = parties;
        this.sentence = sentence;
        this.phrases = phrases;
        this.items = items;
    }

    /** The phrases in the slots of the rule, in the order of the rule. */
    List<NounPhrase> slots(Predicate predicate, List<String> slots) {
        List<NounPhrase> found = new ArrayList<>();
        for (String slot : slots) {
            switch (slot) {
                case "subject" -> found.addAll(predicate.subjects());
                case "object" -> predicate.objects().stream().findFirst().ifPresent(found::add);
                case "second" -> predicate.objects().stream().skip(1).forEach(found::add);
                default -> predicate.oblique(List.of(slot)).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<Party> party(List<NounPhrase> candidates, Optional<NounPhrase> item) {
        return candidates.stream()
                .filter(phrase -> item.filter(phrase::equals).isEmpty())
                .filter(phrase -> items.of(phrase).isEmpty())
                .flatMap(phrase -> party(phrase).stream())
                .findFirst();
    }

    /** Whom the phrase names, with the state in which they are said to be: "the junta in Niger"; "it" is the state named before. */
    Optional<Party> party(NounPhrase phrase) {
        return parties.of(sentence, phrase)
                .map(party -> party.country().isPresent() ? party : within(party, phrase))
                .or(() -> isPronoun(phrase) ? lastActing(phrase) : Optional.empty());
    }

    private boolean isPronoun(NounPhrase phrase) {
        return phrase.first() == phrase.last() && lower(phrase.head()).matches("it|they");
    }

    /** Who acts last before the pronoun in the sentence. */
    private Optional<Party> lastActing(NounPhrase pronoun) {
        return phrases.all().stream()
                .filter(phrase -> phrase.last() < pronoun.first())
                .filter(phrase -> sentence.token(phrase.last() + 1).tag().matches("VB[DZP]|MD|RB"))
                .flatMap(phrase -> parties.of(sentence, phrase).stream())
                .filter(party -> party.country().isPresent())
                .reduce((first, second) -> second);
    }

    private Party within(Party party, NounPhrase phrase) {
        int joint = phrase.last() + 1;
        boolean located = party.entity().isEmpty()
                && joint < sentence.size()
                && lower(joint).matches("in|of");
        return (located ? phrases.startingWith(joint + 1) : Optional.<NounPhrase>empty())
                .flatMap(next -> parties.of(sentence, next))
                .flatMap(Party::country)
                .map(country ->
                        new Party(party.text(), party.span(), party.entity(), Optional.of(country), party.sector()))
                .orElse(party);
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }

    /** One and the same, or two names for one state: nobody supplies himself. */
    static boolean sameParty(Optional<Party> supplier, Party party) {
        return supplier.filter(found -> found.span().equals(party.span())
                        || found.country().isPresent()
                                && TransferLedger.name(found).equals(TransferLedger.name(party)))
                .isPresent();
    }

    /** Whose arms they are by the words of the phrase: "Russian missiles". */
    Optional<Party> owner(NounPhrase phrase) {
        return parties.ownerWithin(sentence, phrase, phrase.head());
    }

    /** "sent Hezbollah missiles", where the name and the item stand side by side. */
    Optional<Party> nameAhead(NounPhrase phrase) {
        return sentence.token(phrase.first()).isProperNoun() ? owner(phrase) : Optional.empty();
    }

    /** The party behind the phrase and one of the prepositions, over what hangs on the phrase: "missiles of a new kind to Syria". */
    Optional<Party> behind(NounPhrase phrase, Set<String> prepositions) {
        int place = phrase.last() + 1;
        for (int step = 0; step < 3 && place < sentence.size(); step++) {
            String word = sentence.token(place).text().toLowerCase(Locale.ROOT);
            Optional<NounPhrase> next = phrases.startingWith(place + 1);
            if (next.isEmpty() || !sentence.token(place).tag().matches("IN|TO")) {
                return Optional.empty();
            }
            if (prepositions.contains(word)) {
                Optional<Party> party = party(next.get());
                if (party.isPresent()) {
                    return party;
                }
            }
            place = next.get().last() + 1;
        }
        return Optional.empty();
    }
}
