package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search syntax of the record, turned into that of the full-text index (SQLite FTS5): words, "phrases", AND, OR,
 * NOT, brackets, field:word with the fields words, source, outlet and title, and word* for beginnings.
 */
final class SearchSyntax {

    private static final Pattern PIECE = Pattern.compile("(?:(\\w+):)?\"([^\"]*)\"?|([()])|(?:(\\w+):)?([^\\s()\"]+)");
    private static final Set<String> FIELDS = Set.of("words", "source", "outlet", "title");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private SearchSyntax() {}

    /**
     * The question in the index's syntax.
     *
     * @throws IllegalArgumentException if it holds no word, or names a field that there is none of
     */
    static String toFts(String question) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(question);
        while (matcher.find()) {
            addPiece(pieces, matcher);
        }
        while (!pieces.isEmpty() && OPERATORS.contains(pieces.get(pieces.size() - 1))) {
            pieces.remove(pieces.size() - 1);
        }
        if (pieces.stream().noneMatch(piece -> piece.contains("\""))) {
            throw new IllegalArgumentException("nothing to search for in: " + question);
        }
        return String.join(" ", pieces);
    }

    private static void addPiece(List<String> pieces, Matcher matcher) {
        if (matcher.group(2) != null) {
            addWords(pieces, matcher.group(1), matcher.group(2), "");
        } else if (matcher.group(3) != null) {
            pieces.add(matcher.group(3));
        } else if (matcher.group(4) == null && OPERATORS.contains(matcher.group(5))) {
            if (!pieces.isEmpty()) {
                pieces.add(matcher.group(5));
            }
        } else {
            String word = matcher.group(5);
            boolean start = word.endsWith("*");
            addWords(pieces, matcher.group(4), start ? word.substring(0, word.length() - 1) : word, start ? "*" : "");
        }
    }

    private static void addWords(List<String> pieces, String field, String words, String suffix) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        String quoted = "\"" + words + "\"" + suffix;
        pieces.add(field == null ? quoted : column(field) + " : " + quoted);
    }

    private static String column(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        if (!FIELDS.contains(name)) {
            throw new IllegalArgumentException("no field \"" + field + "\"; there are words, source, outlet and title");
        }
        return name;
    }
}
