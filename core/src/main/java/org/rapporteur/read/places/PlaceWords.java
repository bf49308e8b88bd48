package org.rapporteur.read.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.Table;

/** Words that tell whether a name is a place's. */
final class PlaceWords {

    private final Map<String, Set<String>> byRole;

    private PlaceWords(Map<String, Set<String>> byRole) {
        this.byRole = Map.copyOf(byRole);
    }

    static PlaceWords load() {
        List<Table.Row> rows =
                Table.bundled(PlaceWords.class, "place-words.tsv").rows();
        return new PlaceWords(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("role"), Collectors.mapping(row -> row.get("word"), Collectors.toSet()))));
    }

    /** Whether "in", "near", "northern" and the like stand before the token. */
    boolean placeFollows(Sentence sentence, int first) {
        return first > 0 && (has("preposition", sentence.token(first - 1)) || isDirection(sentence.token(first - 1)));
    }

    /** Whether the token is "in", which hardly ever stands before a person. */
    boolean isIn(Sentence sentence, int at) {
        return at >= 0 && sentence.token(at).text().toLowerCase(Locale.ROOT).equals("in");
    }

    /** Whether "police", "residents" and the like stand there: people of the place named before them. */
    boolean ofPlaceFollows(Sentence sentence, int at) {
        return at < sentence.size() && has("of a place", sentence.token(at));
    }

    /** "South" in "South Los Angeles". */
    boolean isDirection(Token token) {
        return has("direction", token);
    }

    /** Whether all tokens begin with capitals in ordinary text too. */
    boolean areOrdinary(List<Token> tokens) {
        return tokens.stream().allMatch(token -> has("ordinary", token));
    }

    private boolean has(String role, Token token) {
        return byRole.get(role).contains(token.text().toLowerCase(Locale.ROOT));
    }
}
