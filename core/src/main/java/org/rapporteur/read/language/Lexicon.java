package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.data.DataFile;
import org.rapporteur.model.EntityKind;

/** The word lists that mentions are read with, from the files beside this class. */
final class Lexicon {

    /** What a common noun stands for. */
    enum NounClass {
        GOVERNMENT,
        FORCES,
        BODY,
        OUTLET,
        PEOPLE,
        STATE,
        TOWN,
        RELATION
    }

    /** A common noun that heads a mention. */
    record Noun(String word, NounClass nounClass, Optional<String> sector, Optional<EntityKind> kind) {}

    private final Map<String, Noun> nouns;
    private final Set<String> reportingVerbs = words("reporting-verbs.txt");
    private final Set<String> notNames = words("not-names.txt");
    private final Set<String> organisationWords = words("organisation-words.txt");
    private final Set<String> weaponWords = words("weapon-words.txt");
    private final Set<String> outletWords = words("outlet-words.txt");
    private final Set<String> quantities = words("quantities.txt");
    private final Set<String> women = words("women.txt");
    private final Set<String> men = words("men.txt");

    Lexicon() {
        this.nouns = DataFile.lines(Lexicon.class, "nouns.tsv").stream()
                .skip(1)
                .map(Lexicon::noun)
                .collect(Collectors.toUnmodifiableMap(Noun::word, noun -> noun, (first, second) -> first));
    }

    private static Noun noun(String line) {
        String[] cells = line.split("\t", -1);
        return new Noun(
                cells[0],
                NounClass.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                filled(cells[2]),
                filled(cells[3]).map(kind -> EntityKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    private static Optional<String> filled(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    /** What the noun at the place stands for: the word with the one before it, or alone. */
    Optional<Noun> noun(Sentence sentence, int place) {
        Token token = sentence.token(place);
        if (!token.isNoun()) {
            return Optional.empty();
        }
        String word = token.lemma().toLowerCase(Locale.ROOT);
        if (place > 0) {
            Noun pair = nouns.get(sentence.token(place - 1).text().toLowerCase(Locale.ROOT) + " " + word);
            if (pair != null) {
                return Optional.of(pair);
            }
        }
        return Optional.ofNullable(nouns.get(word));
    }

    /** Whether the subject of the verb speaks. */
    boolean isReporting(Token token) {
        return token.isVerb() && reportingVerbs.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the capitalised word names nobody: "Thursday". */
    boolean isNoName(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return notNames.contains(plain);
    }

    /** Whether the capitalised word ends or opens an organisation's name: "Council". */
    boolean isOrganisationWord(String word) {
        return organisationWords.contains(word);
    }

    /** Whether the capitalised word ends or opens an outlet's name: "Tribune". */
    boolean isOutletWord(String word) {
        return outletWords.contains(word);
    }

    /** Whether the word before a noun only says how many or which: "several". */
    boolean isQuantity(String word) {
        return quantities.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun says that the name before it is a weapon's: "missile". */
    boolean isWeaponWord(Token token) {
        return token.isNoun() && weaponWords.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whose the given name is, as far as it tells. */
    Gender genderOf(String givenName) {
        if (women.contains(givenName)) {
            return Gender.WOMAN;
        }
        return men.contains(givenName) ? Gender.MAN : Gender.UNKNOWN;
    }

    private static Set<String> words(String file) {
        return Set.copyOf(DataFile.lines(Lexicon.class, file));
    }
}
