package org.rapporteur.read.places;

import java.util.List;
import java.util.Optional;
import org.rapporteur.read.language.Sentence;

/** Finds what a report says outright about where a place lies: "Paris, Texas", "Sochi, Russia". */
final class Holders {

    /** Words of the longest region's or country's name that is looked for. */
    private static final int LONGEST_NAME = 4;

    private final PlaceIndex index;

    Holders(PlaceIndex index) {
        this.index = index;
    }

    /** The regions or countries named after a comma at the token that hold one of the places; empty if none. */
    List<KnownPlace> after(Sentence sentence, int comma, List<KnownPlace> places) {
        return named(sentence, comma).stream()
                .filter(holder -> places.stream().anyMatch(place -> place != holder && holder.holds(place)))
                .toList();
    }

    /** Whether the tokens from the place on stand after a comma and the name of a place that they hold. */
    boolean isHolder(Sentence sentence, int first) {
        int comma = first - 1;
        if (comma < 1 || !sentence.token(comma).text().equals(",")) {
            return false;
        }
        for (int at = comma - 1; at >= 0 && sentence.token(at).isProperNoun(); at--) {
            if (!after(sentence, comma, index.named(words(sentence, at, comma - 1)))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<KnownPlace> named(Sentence sentence, int comma) {
        if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return List.of();
        }
        Optional<KnownPlace> shortened =
                index.abbreviated(sentence.token(comma + 1).text());
        if (shortened.isPresent()) {
            return List.of(shortened.get());
        }
        int most = Math.min(LONGEST_NAME, sentence.size() - comma - 1);
        for (int length = most; length > 0; length--) {
            List<KnownPlace> larger = larger(words(sentence, comma + 1, comma + length));
            if (!larger.isEmpty()) {
                return larger;
            }
        }
        return List.of();
    }

    private List<KnownPlace> larger(String words) {
        return Character.isUpperCase(words.charAt(0)) && index.hasLarger(words)
                ? index.named(words).stream()
                        .filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION)
                        .toList()
                : List.of();
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder(sentence.token(first).text());
        for (int i = first + 1; i <= last; i++) {
            words.append(' ').append(sentence.token(i).text());
        }
        return words.toString();
    }
}
