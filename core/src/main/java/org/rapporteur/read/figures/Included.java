package org.rapporteur.read.figures;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;

/** What befell those who are counted as some of others: "30 killed, including five children", "the dead included 14 civilians". */
final class Included {

    /** How a figure of them is marked in its rule. */
    static final String MARK = "some of those counted before";

    private static final int REACH = 12;
    private static final Set<String> FATES = Set.of(
            "killed",
            "wounded",
            "missing",
            "detained",
            "casualties",
            "displaced",
            "refugees",
            "kidnapped",
            "shot",
            "hospitalised");

    private Included() {}

    /**
     * What befell the people of the number, if words before it say that they are some of others.
     *
     * @param told the count before it in the sentence
     */
    static Optional<String> fate(Sentence sentence, NumberPhrase number, Optional<Counted> told) {
        for (int place = number.first() - 1; place >= 0 && place >= number.first() - REACH; place--) {
            String word = word(sentence, place);
            boolean amongThem =
                    word.matches("them|whom|those") && word(sentence, place - 1).equals("among");
            if (word.equals("including") || amongThem) {
                return told.filter(before -> before.unit().equals("people"))
                        .flatMap(Counted::counted)
                        .filter(FATES::contains);
            }
            if (word.matches("includes?|included")) {
                return ofNoun(word(sentence, place - 1));
            }
            if (word.matches("were|are") && word(sentence, place - 3).equals("among")) {
                return ofNoun(word(sentence, place - 1));
            }
            boolean row = sentence.token(place).tag().matches("CD|NN.*|JJ.*|DT|PRP\\$|CC|RB.*|IN|HYPH|POS")
                    || word.equals(",");
            if (!row) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofNoun(String noun) {
        return switch (noun) {
            case "dead", "killed", "deaths", "fatalities" -> Optional.of("killed");
            case "wounded", "injured" -> Optional.of("wounded");
            case "missing" -> Optional.of("missing");
            case "detained", "detainees" -> Optional.of("detained");
            default -> Optional.empty();
        };
    }

    private static String word(Sentence sentence, int place) {
        return place >= 0 ? NumberWords.lower(sentence, place) : "";
    }
}
