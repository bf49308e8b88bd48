package org.rapporteur.read.figures;

import java.util.Optional;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;

/** Amounts of money and what they are for: "$900 million worth of missiles". */
final class MoneyReader {

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
