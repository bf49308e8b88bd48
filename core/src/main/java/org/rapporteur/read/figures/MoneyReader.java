package org.rapporteur.read.figures;

import java.util.Optional;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;

/** Amounts of money and what they are for: "$900 million worth of missiles". */
final class MoneyReader {

    private static final int DEAL_REACH = 16;

    private MoneyReader() {}

    /**
     * The amount with what it is worth of.
     *
     * @param last the place of the last token of the amount, the currency's noun among them
     * @param code ISO 4217
     */
    static Counted read(Sentence sentence, NumberPhrase number, int last, String code, NounPhrases phrases) {
        int end = last;
        Optional<String> counted = Optional.empty();
        int next = last + 1;
        while (next < sentence.size() && NumberWords.lower(sentence, next).matches("worth|of|in")) {
            next++;
        }
        Optional<NounPhrase> what = next > last + 1 ? phrases.startingWith(next) : Optional.empty();
        if (what.isPresent()
                && !sentence.token(what.get().head()).isProperNoun()
                && !sentence.token(what.get().first()).tag().matches("DT|PRP.?")) {
            end = what.get().last();
            counted = Optional.of(words(sentence, what.get().first(), what.get().last()));
        }
        if (counted.isEmpty()) {
            counted = ofDeal(sentence, number.first());
        }
        return new Counted(
                number.first(),
                end,
                number.amount(),
                code,
                counted,
                Optional.empty(),
                Optional.empty(),
                false,
                number.rule() + "; currency");
    }

    /** "a contract to sell 36 jets for about $550 million": what the deal is worth. */
    private static Optional<String> ofDeal(Sentence sentence, int first) {
        boolean worth = first > 0
                && NumberWords.lower(sentence, first - 1).matches("for|worth|at|of|is|was")
                && (first < 2
                        || !NumberWords.lower(sentence, first - 2).matches("reward|fine|bail|ransom|debt|loss|losses"));
        for (int i = first - 2; worth && i >= Math.max(0, first - DEAL_REACH); i--) {
            if (sentence.token(i).lemma().matches("contract|deal|order|purchase|sale|agreement")
                    && sentence.token(i).isNoun()) {
                return Optional.of(sentence.token(i).lemma() + " value");
            }
        }
        return Optional.empty();
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean space = i > first
                    && token.span().start() > sentence.token(i - 1).span().end();
            words.append(space ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
