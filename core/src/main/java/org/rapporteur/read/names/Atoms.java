package org.rapporteur.read.names;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** The atoms of a row of words, with the way back to the words and their spans. */
final class Atoms {

    private final List<String> words;
    private final List<Span> spans;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Integer> wordOf = new ArrayList<>();

    Atoms(List<String> words, List<Span> spans) {
        if (words.size() != spans.size()) {
            throw new IllegalArgumentException(words.size() + " words, " + spans.size() + " spans");
        }
        this.words = words;
        this.spans = spans;
        for (int word = 0; word < words.size(); word++) {
            for (Atom atom : Atom.of(words.get(word))) {
                atoms.add(atom);
                wordOf.add(word);
            }
        }
    }

    int size() {
        return atoms.size();
    }

    Atom get(int place) {
        return atoms.get(place);
    }

    int word(int place) {
        return wordOf.get(place);
    }

    /** From the first letter of one atom to the last of another, both included. */
    Span span(int first, int last) {
        return new Span(start(first), end(last));
    }

    /** Whether both borders are words' borders; a possessive "'s" glued to the last word does not count. */
    boolean wholeWords(int first, int last) {
        boolean starts = first == 0 || word(first - 1) != word(first);
        int next = last + 1;
        boolean ends = next == size() || word(next) != word(last) || endsPossessive(next);
        return starts && ends;
    }

    private boolean endsPossessive(int place) {
        boolean isLast = place + 1 == size() || word(place + 1) != word(place);
        return isLast && get(place).key().equals("s");
    }

    /** Whether nothing here is in lower case and there are enough words to tell: a headline in capitals. */
    boolean allCapitals() {
        int letters = 0;
        for (Atom atom : atoms) {
            if (!atom.form().equals(atom.form().toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
            letters += Character.isLetter(atom.form().charAt(0)) && atom.form().length() > 1 ? 1 : 0;
        }
        return letters >= 4;
    }

    private int start(int place) {
        Span span = spans.get(word(place));
        return isVerbatim(place) ? span.start() + get(place).start() : span.start();
    }

    private int end(int place) {
        Span span = spans.get(word(place));
        return isVerbatim(place) ? span.start() + get(place).end() : span.end();
    }

    /** An engine may write a word otherwise than it stands; then only its whole span is sure. */
    private boolean isVerbatim(int place) {
        return words.get(word(place)).length() == spans.get(word(place)).length();
    }
}
