package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rule's pattern, written out into plain sequences.
 *
 * <p>Elements are parted by spaces: a word in lower case or a mark stands for itself; a name with a capital is a
 * category and captures what it takes, under its own name or under another ({@code from:Date}); {@code ( a | b c )}
 * gives choices, with nothing between two bars for none; {@code x?} may be left out; {@code ~x} must follow without a
 * space.
 */
final class Pattern {

    /** The most sequences that one pattern may be written out into. */
    private static final int MOST = 512;

    /**
     * One element of a sequence.
     *
     * @param category whether the symbol is a category, not a word
     * @param symbol the word or category
     * @param name under which name the value is captured
     * @param joined whether it must follow without a space
     */
    record Element(boolean category, String symbol, String name, boolean joined) {

        static Element of(String written) {
            boolean joined = written.length() > 1 && written.startsWith("~");
            String bare = joined ? written.substring(1) : written;
            int colon = bare.indexOf(':');
            String name = colon > 0 ? bare.substring(0, colon) : bare;
            String symbol = colon > 0 && colon + 1 < bare.length() ? bare.substring(colon + 1) : bare;
            return new Element(Character.isUpperCase(symbol.charAt(0)), symbol, name, joined);
        }
    }

    private final List<String> tokens;
    private int at;

    private Pattern(String source) {
        this.tokens = Arrays.asList(source.strip().split("\\s+"));
    }

    /**
     * The sequences that the pattern stands for, the longer choices first as written.
     *
     * @throws IllegalStateException if brackets do not match or the sequences are too many
     */
    static List<List<Element>> sequences(String source) {
        Pattern pattern = new Pattern(source);
        List<List<Element>> sequences = pattern.choices();
        if (pattern.at < pattern.tokens.size() || sequences.size() > MOST) {
            throw new IllegalStateException("malformed pattern, or too many choices: " + source);
        }
        return sequences.stream().filter(sequence -> !sequence.isEmpty()).toList();
    }

    private List<List<Element>> choices() {
        List<List<Element>> all = new ArrayList<>(row());
        while (at < tokens.size() && tokens.get(at).equals("|")) {
            at++;
            all.addAll(row());
        }
        return all;
    }

    private List<List<Element>> row() {
        List<List<Element>> row = List.of(List.of());
        while (at < tokens.size()
                && !tokens.get(at).equals("|")
                && !tokens.get(at).startsWith(")")) {
            row = product(row, element());
        }
        return row;
    }

    private List<List<Element>> element() {
        String token = tokens.get(at++);
        if (token.equals("(")) {
            List<List<Element>> inner = new ArrayList<>(choices());
            if (tokens.get(at++).equals(")?")) {
                inner.add(List.of());
            }
            return inner;
        }
        boolean optional = token.length() > 1 && token.endsWith("?");
        Element element = Element.of(optional ? token.substring(0, token.length() - 1) : token);
        return optional ? List.of(List.of(element), List.of()) : List.of(List.of(element));
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                List<Element> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }
}
