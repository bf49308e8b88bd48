package org.rapporteur.read.figures;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/** Nouns beside a number that the number does not count. */
final class NoCount {

    /** What follows the word for a bullet that was aimed at nobody. */
    private static final Pattern AT_NOBODY = Pattern.compile(
            "(?:in|into) the (?:air|sky|ground)|over (?:the|their|his|her) heads?|rang out|(?:was|were) (?:fired|heard)");

    private NoCount() {}

    /** "One shot into the air", "two shots rang out": the word is that of a bullet that hit nobody. */
    static boolean isShotAtNobody(Sentence sentence, int word) {
        return word < sentence.size()
                && NumberWords.lower(sentence, word).matches("shots?")
                && AT_NOBODY
                        .matcher(IntStream.rangeClosed(word + 1, Math.min(word + 3, sentence.size() - 1))
                                .mapToObj(next -> NumberWords.lower(sentence, next))
                                .collect(Collectors.joining(" ")))
                        .lookingAt();
    }

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
