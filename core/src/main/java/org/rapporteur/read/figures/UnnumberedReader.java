package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Bound;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Predicate;

/** Who and what is counted without a number: "killed a man", "a shipment of missiles". */
final class UnnumberedReader {

    /** What the derivation says of such counts. */
    static final String WITHOUT_NUMBER = "one, without a number";

    private static final Amount ONE =
            new Amount(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE), Bound.EXACTLY);
    private static final Set<String> SINGLE_FATES = Set.of("killed", "wounded", "shot", "missing", "kidnapped");
    private static final Set<String> SINGLE_LOSSES = Set.of("destroyed", "shot down");
    private static final Set<String> SINGLE_UNITS = Set.of("people", "aircraft", "ships", "buildings", "vehicles");

    private final Nouns nouns;
    private final Fates fates;

    UnnumberedReader(Nouns nouns, Fates fates) {
        this.nouns = nouns;
        this.fates = fates;
    }

    /** The one that the phrase tells of, if it is worth counting. */
    Optional<Counted> read(
            Sentence sentence, NounPhrase phrase, NounPhrases phrases, SideBySide people, List<Predicate> predicates) {
        return single(sentence, phrase, people, predicates).or(() -> shipment(sentence, phrase, phrases));
    }

    /** "killed a man", "one of them died", "destroyed a warehouse". */
    private Optional<Counted> single(
            Sentence sentence, NounPhrase phrase, SideBySide people, List<Predicate> predicates) {
        String opening = NumberWords.lower(sentence, phrase.first());
        Token head = sentence.token(phrase.head());
        if (!opening.matches("an?|another") || !head.tag().matches("NN|JJ") || phrase.first() == phrase.last()) {
            return Optional.empty();
        }
        Optional<Nouns.Noun> noun = nouns.at(sentence, phrase.head())
                .filter(found -> SINGLE_UNITS.contains(found.unit())
                        && found.counted().filter(Fate::isSaidBy).isEmpty());
        return noun.flatMap(found -> fates.of(sentence, phrase, people, predicates)
                .filter(Fate::real)
                .filter(fate -> fate.fits(found.unit()))
                .filter(fate -> found.isPeople()
                        ? SINGLE_FATES.contains(fate.counted())
                        : SINGLE_LOSSES.contains(fate.counted()))
                .map(fate -> new Counted(
                                phrase.first(),
                                phrase.last(),
                                ONE,
                                found.unit(),
                                Optional.empty(),
                                Optional.of(phrase.first())
                                        .filter(first ->
                                                found.isPeople() && !Kin.isNobodys(sentence, first, phrase.head())),
                                Optional.empty(),
                                true,
                                WITHOUT_NUMBER)
                        .befallen(fate)));
    }

    /** "a shipment of missiles". */
    private Optional<Counted> shipment(Sentence sentence, NounPhrase phrase, NounPhrases phrases) {
        boolean indefinite = NumberWords.lower(sentence, phrase.first()).matches("an?|another");
        boolean shipment = nouns.at(sentence, phrase.head())
                .filter(noun -> noun.unit().equals("shipments"))
                .isPresent();
        int of = phrase.last() + 1;
        if (!indefinite
                || !shipment
                || of >= sentence.size()
                || !NumberWords.lower(sentence, of).equals("of")) {
            return Optional.empty();
        }
        return phrases.startingWith(of + 1)
                .filter(cargo -> nouns.at(sentence, cargo.head())
                        .filter(noun -> noun.unit().matches("weapons|aircraft|vehicles"))
                        .isPresent())
                .map(cargo -> new Counted(
                        phrase.first(),
                        cargo.last(),
                        ONE,
                        "shipments",
                        Optional.of(NumberWords.lower(sentence, cargo.head())),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        WITHOUT_NUMBER + "; shipment of weapons"));
    }
}
