package org.rapporteur.evaluation.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Text whose words stand apart with the Penn Treebank's signs for brackets and quotation marks. */
final class PtbText {

    private static final Map<String, String> SIGNS = Map.of(
            "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``", "\"", "''", "\"");
    private static final Set<String> STOPS = Set.of(".", "?", "!");
    private static final Set<String> CLOSING = Set.of("''", "-RRB-");

    private PtbText() {}

    /** The sentences in plain signs; a full stop stands by itself only at the end of one. */
    static List<String> sentences(String text) {
        String[] tokens = text.strip().split("\\s+");
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        for (int at = 0; at < tokens.length; at++) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(plain(tokens[at]));
            boolean closes = CLOSING.contains(tokens[at]) && at > 0 && STOPS.contains(tokens[at - 1]);
            boolean goesOn = at + 1 < tokens.length && CLOSING.contains(tokens[at + 1]);
            if (closes || STOPS.contains(tokens[at]) && !goesOn) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence.toString());
        }
        return sentences;
    }

    private static String plain(String token) {
        return SIGNS.getOrDefault(token, token.replace("\\/", "/"));
    }
}
