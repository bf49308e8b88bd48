package org.rapporteur.read.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Table;

/** Words beside a name that say what sort of place it is: "Homs province", "the city of Homs". */
final class FeatureWords {

    private final Map<String, PlaceKind> before;
    private final Map<String, PlaceKind> after;
    private final Set<String> only;

    private FeatureWords(Map<String, PlaceKind> before, Map<String, PlaceKind> after, Set<String> only) {
        this.before = Map.copyOf(before);
        this.after = Map.copyOf(after);
        this.only = Set.copyOf(only);
    }

    static FeatureWords load() {
        Map<String, PlaceKind> before = new HashMap<>();
        Map<String, PlaceKind> after = new HashMap<>();
        Set<String> only = new HashSet<>();
        for (Table.Row row :
                Table.bundled(FeatureWords.class, "feature-words.tsv").rows()) {
            PlaceKind kind = PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            if (!row.get("where").equals("after")) {
                before.put(row.get("word"), kind);
            }
            if (!row.get("where").equals("before")) {
                after.put(row.get("word"), kind);
            }
            row.find("only").ifPresent(mark -> only.add(row.get("word")));
        }
        return new FeatureWords(before, after, only);
    }

    /** Whether the word may follow a name and say what it is. */
    boolean isFeature(String word) {
        return after.containsKey(plain(word));
    }

    /** Whether the word makes of the name before it another one that only a like place bears: "Greene County". */
    boolean isPartOfName(String word) {
        return Character.isUpperCase(word.charAt(0)) && only.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** What a word beside the tokens says of them; one after them outranks one before. */
    Optional<PlaceKind> beside(Sentence sentence, int first, int end) {
        Optional<PlaceKind> next = word(sentence, end).map(after::get);
        boolean of = word(sentence, first - 1).filter("of"::equals).isPresent();
        return next.isPresent() ? next : word(sentence, first - (of ? 2 : 1)).map(before::get);
    }

    private static Optional<String> word(Sentence sentence, int place) {
        return place < 0 || place >= sentence.size()
                ? Optional.empty()
                : Optional.of(plain(sentence.token(place).text()));
    }
}
