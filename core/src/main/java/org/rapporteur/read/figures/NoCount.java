package org.rapporteur.read.figures;

import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/** Nouns beside a number that the number does not count. */
final class NoCount {

    private NoCount() {}

    /** "2 shots of rum", "one shot into the air" hit nobody. */
    static boolean isDram(Sentence sentence, NounPhrase phrase) {
        return NumberWords.lower(sentence, phrase.head()).matches("shots?")
                && phrase.last() + 1 < sentence.size()
                && NumberWords.lower(sentence, phrase.last() + 1).matches("of|into|toward|towards|fired|rang");
    }

    /** "1.5 million last month": the time has nothing to do with the number. */
    static boolean isTimeBehind(Sentence sentence, NumberPhrase number, NounPhrase phrase) {
        int next = number.last() + 1;
        return phrase.head() > next
                && NumberWords.lower(sentence, next).matches("last|this|next|every|each")
                && NumberWords.lower(sentence, phrase.head())
                        .matches("day|week|weekend|month|year|night|morning|evening|afternoon|quarter|decade|century");
    }

    /** "592.58 +1.35 0.23 %": a row of a table. */
    static boolean isRowOfNumbers(Sentence sentence, NounPhrase phrase) {
        boolean percent = NumberWords.lower(sentence, phrase.head()).matches("%|percent|pct");
        long numbers = sentence.tokens().subList(phrase.first(), phrase.head()).stream()
                .filter(token -> token.text().matches("[+-]?\\d[\\d.,]*"))
                .count();
        return percent && numbers > 1;
    }
}
