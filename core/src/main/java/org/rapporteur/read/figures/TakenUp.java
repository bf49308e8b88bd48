package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Amount;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;

/** Numbers without a noun that take up what was counted before: another number for it, or some of it. */
final class TakenUp {

    /** What the derivation says of another number for the same. */
    static final String ANOTHER = "another number for what was counted before";

    /** Verbs and nouns that give another number, and how far behind them it may stand. */
    private static final Set<String> CUES = Set.of(
            "speak",
            "count",
            "record",
            "figure",
            "number",
            "toll",
            "total",
            "estimate",
            "put",
            "give",
            "report",
            "document");

    private static final Set<String> FATES = Set.of(
            "killed",
            "wounded",
            "missing",
            "detained",
            "casualties",
            "displaced",
            "refugees",
            "homeless",
            "evacuated",
            "rescued",
            "trapped",
            "hospitalised",
            "protesters");

    /** "The number is 13", "it was nine", "there were 34": words that stand for what was counted. */
    private static final Set<String> STAND_INS =
            Set.of("it", "there", "they", "number", "figure", "total", "count", "turnout", "crowd");

    /** Verbs that put a number at something. */
    private static final Set<String> PUT =
            Set.of("put", "give", "estimate", "set", "correct", "revise", "raise", "lower");

    /** How the number of a sentence that says no more than "it was nine" may go on. */
    private static final Pattern ENDS = Pattern.compile("[.,;:)!?]|and|according|not|rather|instead");

    private static final int CUE_REACH = 6;
    private static final int CLAUSE_REACH = 8;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private TakenUp() {}

    /** "it had spoken of 15 a day earlier", "281 dead … and another group at least 350". */
    static Optional<Counted> again(
            Sentence sentence, NumberPhrase number, NounPhrases phrases, Counted told, boolean sameSentence) {
        boolean alone = phrases.at(number.last())
                .filter(phrase -> phrase.head() > number.last())
                .isEmpty();
        boolean cued = cued(sentence, number)
                || sameSentence && isBounded(number) && told.last() >= number.first() - CLAUSE_REACH;
        boolean people = told.unit().equals("people")
                && told.counted().filter(FATES::contains).isPresent();
        boolean stated = !sameSentence && (isStated(sentence, number) || isPut(sentence, number));
        boolean fits = alone && (cued && people || stated) && !number.isOne() && isLike(number.amount(), told.amount());
        return fits
                ? Optional.of(counted(number, number.last(), told, Optional.empty(), number.rule() + "; " + ANOTHER))
                : Optional.empty();
    }

    private static boolean cued(Sentence sentence, NumberPhrase number) {
        int before = number.first() - 1;
        boolean comparedWith = before > 0
                && NumberWords.lower(sentence, before).equals("from")
                && NumberWords.lower(sentence, before - 1).matches("up|down");
        if (comparedWith || before >= 0 && NumberWords.lower(sentence, before).equals("against")) {
            return true;
        }
        for (int i = Math.max(0, number.first() - CUE_REACH); i < number.first(); i++) {
            if (CUES.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "The number is 13": a verb of being, before it a word that stands for what was counted, and nothing more. */
    private static boolean isStated(Sentence sentence, NumberPhrase number) {
        int be = number.first() - 1;
        int next = number.last() + 1;
        return be > 0
                && sentence.token(be).lemma().equals("be")
                && STAND_INS.contains(NumberWords.lower(sentence, be - 1))
                && (next >= sentence.size()
                        || ENDS.matcher(NumberWords.lower(sentence, next)).matches());
    }

    /** "Put the number at 900", "gave the figure as 900": of whatever was counted. */
    private static boolean isPut(Sentence sentence, NumberPhrase number) {
        boolean verb = false;
        boolean noun = false;
        for (int i = Math.max(0, number.first() - CUE_REACH); i < number.first(); i++) {
            verb |= PUT.contains(sentence.token(i).lemma());
            noun |= STAND_INS.contains(NumberWords.lower(sentence, i))
                    && sentence.token(i).tag().startsWith("NN");
        }
        return verb && noun && NumberWords.lower(sentence, number.first() - 1).matches("at|as|to");
    }

    private static boolean isBounded(NumberPhrase number) {
        return number.first() < number.number();
    }

    /** Neither is twenty times the other. */
    private static boolean isLike(Amount one, Amount other) {
        BigDecimal first = one.low().or(one::high).orElse(BigDecimal.ZERO);
        BigDecimal second = other.low().or(other::high).orElse(BigDecimal.ZERO);
        return first.compareTo(second.multiply(TWENTY)) <= 0 && second.compareTo(first.multiply(TWENTY)) <= 0;
    }

    /** "17 of them Russians", "426 of them children". */
    static Optional<Counted> someOf(Sentence sentence, NumberPhrase number, NounPhrases phrases, Counted told) {
        int of = number.last() + 1;
        boolean some = of + 1 < sentence.size()
                && NumberWords.lower(sentence, of).equals("of")
                && NumberWords.lower(sentence, of + 1).matches("them|whom|these|those");
        if (!some || !told.unit().equals("people") || number.isOne()) {
            return Optional.empty();
        }
        boolean were =
                of + 2 < sentence.size() && NumberWords.lower(sentence, of + 2).matches("were|are|being");
        Optional<NounPhrase> who = phrases.startingWith(were ? of + 3 : of + 2)
                .filter(phrase -> sentence.token(phrase.head()).tag().matches("NNS|NNPS"));
        int last = who.map(NounPhrase::last).orElse(of + 1);
        return Optional.of(
                counted(number, last, told, who.map(NounPhrase::first), number.rule() + "; " + Included.MARK));
    }

    private static Counted counted(NumberPhrase number, int last, Counted told, Optional<Integer> side, String rule) {
        return new Counted(
                number.first(),
                last,
                number.amount(),
                told.unit(),
                told.counted(),
                side,
                Optional.empty(),
                false,
                rule);
    }
}
