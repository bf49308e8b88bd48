package org.rapporteur.read.rules;

import org.rapporteur.model.Span;

/**
 * One word, number or mark of a text, as rules see it.
 *
 * @param start the first UTF-16 unit
 * @param end after the last
 * @param form the letters in lower case, the digits as they stand, the mark with its typographic variants made plain
 * @param shape what it is made of
 * @param capital whether it opens with a capital letter
 * @param joined whether nothing parts it from the word before
 */
public record Word(int start, int end, String form, Shape shape, boolean capital, boolean joined) {

    /** What a word is made of. */
    public enum Shape {
        LETTERS,
        DIGITS,
        MARK,
        /** The end of a paragraph or block: no pattern reaches over it. */
        BREAK
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it has this shape. */
    public boolean is(Shape other) {
        return shape == other;
    }

    /** Whether it reads like this, in lower case. */
    public boolean is(String other) {
        return form.equals(other);
    }
}
