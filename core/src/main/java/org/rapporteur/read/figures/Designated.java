package org.rapporteur.read.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/** Counts of things whose noun alone could be people or arms: fighters that fly, mines that are dug. */
final class Designated {

    /** What is said of mines that blow up. */
    private static final Set<String> LAID = Set.of(
            "lay",
            "plant",
            "clear",
            "defuse",
            "sweep",
            "detonate",
            "explode",
            "anti-tank",
            "anti-personnel",
            "antipersonnel",
            "antitank",
            "land",
            "sea",
            "naval",
            "limpet",
            "magnetic",
            "shell",
            "mortar",
            "rocket",
            "grenade",
            "ammunition",
            "explosive",
            "soldier",
            "troops",
            "army",
            "rebel",
            "militant",
            "minefield",
            "disarm",
            "remove",
            "rifle",
            "bomb",
            "missile",
            "weapon",
            "munition");

    private Designated() {}

    /** The count by what the words beside the noun call it. */
    static Optional<Counted> read(Sentence sentence, NumberPhrase number, NounPhrase phrase) {
        if (isPit(sentence, phrase)) {
            return Optional.of(bare(number, phrase, "mines"));
        }
        return isAircraft(sentence, phrase) ? Optional.of(bare(number, phrase, "aircraft")) : Optional.empty();
    }

    /** "10 MiG-29 fighters" are no people. */
    private static boolean isAircraft(Sentence sentence, NounPhrase phrase) {
        boolean fighters = NumberWords.lower(sentence, phrase.head()).matches("fighters?|bombers?|trainers?");
        return fighters
                && phrase.head() > phrase.first()
                && sentence.token(phrase.head() - 1).text().matches("\\p{L}{1,4}-?\\d{1,3}\\w?|[Jj]et|MiG|Sukhoi");
    }

    /** "Two of its mines": where ore is dug, unless mines are laid or cleared. */
    private static boolean isPit(Sentence sentence, NounPhrase phrase) {
        return NumberWords.lower(sentence, phrase.head()).matches("mines?")
                && sentence.tokens().stream()
                        .noneMatch(token -> LAID.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Counted bare(NumberPhrase number, NounPhrase phrase, String unit) {
        return new Counted(
                Math.min(number.first(), phrase.first()),
                phrase.last(),
                number.amount(),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                number.rule() + "; " + unit + " by designation");
    }
}
