package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;

/** One sentence as those who look for transfers see it: its phrases, verbs and moods, the arms it names and its parties. */
record SupplySentence(
        SupplyRules rules,
        Report report,
        Parties parties,
        Sentence sentence,
        NounPhrases phrases,
        ItemReader.InSentence items,
        SupplyParties sides,
        List<Predicate> predicates,
        Moods moods) {

    static SupplySentence of(
            SupplyRules rules, ItemReader itemReader, Report report, Parties parties, Sentence sentence) {
        NounPhrases phrases = NounPhrases.of(sentence);
        ItemReader.InSentence items = itemReader.new InSentence(report, sentence, phrases);
        return new SupplySentence(
                rules,
                report,
                parties,
                sentence,
                phrases,
                items,
                new SupplyParties(parties, sentence, phrases, items),
                Predicates.of(sentence, phrases, rules.lemmas()).stream()
                        .map(new SupplyClauses(rules, sentence, phrases, parties)::whole)
                        .toList(),
                new Moods(rules, sentence));
    }

    /** What the phrase names or stands for. */
    Optional<ItemMention> itemIn(NounPhrase phrase) {
        return items.of(phrase).or(() -> items.standIn(phrase));
    }

    /** The word that governs a supply, if the verb is one; "carry it out" is no carrying. */
    Optional<SupplyRules.Governor> governorOf(Predicate predicate) {
        int verb = predicate.verb();
        boolean apart =
                verb + 2 < sentence.size() && sentence.token(verb + 2).tag().equals("RP");
        if (predicate.lemma().equals("take")
                && verb + 1 < sentence.size()
                && lower(verb + 1).equals("place")) {
            return rules.governor("take place");
        }
        return rules.governor(apart ? predicate.lemma() + " " + lower(verb + 2) : predicate.lemma());
    }

    boolean isPronoun(NounPhrase phrase) {
        return lower(phrase.head()).matches("it|them|these|those") && phrase.first() == phrase.last();
    }

    /** "neither confirmed nor denied". */
    boolean isNeither(int verb) {
        return verb > 0 && lower(verb - 1).equals("neither");
    }

    /** What the word at the trigger tells, with the words from the first to the last party. */
    Telling telling(
            int trigger,
            Optional<Party> supplier,
            Optional<Party> recipient,
            ItemMention item,
            Optional<TransferStatus> status,
            boolean ongoing,
            String rule) {
        Span span = sentence.token(trigger).span().union(item.span());
        for (Optional<Party> party : List.of(supplier, recipient)) {
            span = party.flatMap(Party::span)
                    .filter(sentence.span()::covers)
                    .map(span::union)
                    .orElse(span);
        }
        return new Telling(sentence, trigger, span, supplier, recipient, item, status, ongoing, rule);
    }

    String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
