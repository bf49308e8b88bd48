package org.rapporteur.read.statements;

/** Tokens of a sentence from the first to the last, both included. */
record Range(int first, int last) {

    Range {
        if (last < first) {
            throw new IllegalArgumentException("not a range: " + first + ".." + last);
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }

    /** This range without what lies after the token. */
    Range upTo(int token) {
        return new Range(first, Math.max(first, Math.min(last, token)));
    }
}
