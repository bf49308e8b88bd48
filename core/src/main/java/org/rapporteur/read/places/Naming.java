package org.rapporteur.read.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Looks up the tokens of a sentence as a place's name and makes sightings of them. */
final class Naming {

    /** "Beirut-based", "rebel-held": the name ends before a hyphen and small letters. */
    private static final Pattern WITH_SUFFIX = Pattern.compile("(.*\\p{Lu}.*\\p{L})-\\p{Ll}+");

    /** Tokens: "Deir ez - Zor" with the hyphen parted has four. */
    static final int LONGEST_NAME = 6;

    private final PlaceIndex index;
    private final FeatureWords features;
    private final PlaceWords words;

    Naming(PlaceIndex index, FeatureWords features, PlaceWords words) {
        this.index = index;
        this.features = features;
        this.words = words;
    }

    /** The longest known place's name from a token on and before another. */
    Optional<Sighting> longest(Sentence sentence, String text, int first, int end) {
        for (int last = Math.min(end, first + LONGEST_NAME); last > first; last--) {
            Optional<Sighting> known = known(sentence, text, first, last);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** The tokens as a known place's name, without a suffix if the lists only have it so. */
    Optional<Sighting> known(Sentence sentence, String text, int first, int end) {
        if (!isOnePiece(sentence, first, end)) {
            return Optional.empty();
        }
        Span span = sentence.spanOf(first, end - 1);
        String name = span.in(text);
        if (isOrdinary(sentence, first, end, name)) {
            return Optional.empty();
        }
        if (index.has(name)) {
            return Optional.of(sighting(sentence, first, end, span, name, index.named(name)));
        }
        Matcher suffix = WITH_SUFFIX.matcher(name);
        return suffix.matches() && index.has(suffix.group(1))
                ? Optional.of(sighting(
                        sentence,
                        first,
                        end,
                        new Span(span.start(), span.start() + suffix.end(1)),
                        suffix.group(1),
                        index.named(suffix.group(1))))
                : Optional.empty();
    }

    /** "June", "Side": not the places of that name, but "Middle East" and "North Sea" are. */
    private boolean isOrdinary(Sentence sentence, int first, int end, String name) {
        return words.areOrdinary(sentence.tokens().subList(first, end)) && !(end - first > 1 && index.hasLarger(name));
    }

    /** The tokens as the name of a place that is not in the lists. */
    Sighting unknown(Sentence sentence, String text, int first, int end) {
        Span span = sentence.spanOf(first, end - 1);
        return sighting(sentence, first, end, span, span.in(text), List.of());
    }

    /** The tokens as the name of these. */
    Sighting of(Sentence sentence, String text, int first, int end, List<KnownPlace> places) {
        Span span = sentence.spanOf(first, end - 1);
        return sighting(sentence, first, end, span, span.in(text), places);
    }

    /**
     * A name with a word that makes another of it: "Greene County", "Letchworth Drive". Only places of that sort bear
     * it; there may be none in the lists.
     *
     * @param name the place of the first token
     * @param word the place of the word
     */
    Sighting compound(Sentence sentence, String text, int name, int word) {
        Span span = sentence.spanOf(name, word);
        Optional<PlaceKind> kind = features.beside(sentence, name, word);
        List<KnownPlace> alike = index.named(sentence.spanOf(name, word - 1).in(text)).stream()
                .filter(place -> kind.filter(place.kind()::equals).isPresent())
                .toList();
        List<KnownPlace> whole = index.named(span.in(text));
        return new Sighting(
                sentence, name, word + 1, span, span.in(text), whole.isEmpty() ? alike : whole, kind, false);
    }

    /** Whether the word makes of the name before it that of another thing. */
    boolean isPartOfName(Sentence sentence, int word) {
        return word < sentence.size()
                && features.isPartOfName(sentence.token(word).text());
    }

    private Sighting sighting(Sentence sentence, int first, int end, Span span, String words, List<KnownPlace> places) {
        return new Sighting(sentence, first, end, span, words, places, features.beside(sentence, first, end), false);
    }

    private static boolean isOnePiece(Sentence sentence, int first, int end) {
        if (!Character.isLetterOrDigit(sentence.token(end - 1).text().charAt(0))) {
            return false;
        }
        return sentence.tokens().subList(first, end).stream().allMatch(Naming::isWordOrHyphen);
    }

    private static boolean isWordOrHyphen(Token token) {
        char first = token.text().charAt(0);
        return Character.isLetterOrDigit(first)
                || first == '-'
                || first == '\''
                || first == '\u2019'
                || first == '\u2018';
    }
}
