package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
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
        boolean fits = alone && cued && people && !number.isOne() && isLike(number.amount(), told.amount());
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
