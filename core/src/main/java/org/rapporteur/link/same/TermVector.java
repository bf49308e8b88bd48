package org.rapporteur.link.same;

import java.util.Arrays;

/**
 * What a report, or a group of reports, is told in: terms by their digests, in the order of these, each with its weight.
 * Sums go in that order, so that they are the same to the last bit on every run.
 */
record TermVector(long[] terms, double[] weights) {

    static final TermVector NONE = new TermVector(new long[0], new double[0]);

    /** From this many times as many terms on, those of the shorter are looked up in the longer one by one. */
    private static final int LOOKED_UP_FROM = 8;

    /** The sum of the products of the weights. */
    double product(TermVector other) {
        TermVector fewer = terms.length <= other.terms.length ? this : other;
        TermVector more = fewer == this ? other : this;
        boolean lookedUp = (long) fewer.terms.length * LOOKED_UP_FROM < more.terms.length;
        double product = 0;
        int place = 0;
        for (int at = 0; at < fewer.terms.length && place < more.terms.length; at++) {
            place = place(fewer.terms[at], more.terms, place, lookedUp);
            if (place < more.terms.length && more.terms[place] == fewer.terms[at]) {
                product += fewer.weights[at] * more.weights[place];
            }
        }
        return product;
    }

    /** The first place from the given one on at which the term stands, or would stand. */
    private static int place(long term, long[] terms, int from, boolean lookedUp) {
        if (lookedUp) {
            int found = Arrays.binarySearch(terms, from, terms.length, term);
            return found >= 0 ? found : -found - 1;
        }
        int place = from;
        while (place < terms.length && terms[place] < term) {
            place++;
        }
        return place;
    }

    /** The number of terms that both have. */
    int shared(TermVector other) {
        int shared = 0;
        int place = 0;
        for (int at = 0; at < terms.length && place < other.terms.length; at++) {
            place = place(terms[at], other.terms, place, false);
            shared += place < other.terms.length && other.terms[place] == terms[at] ? 1 : 0;
        }
        return shared;
    }

    TermVector plus(TermVector other) {
        long[] both = new long[terms.length + other.terms.length];
        double[] sums = new double[both.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length || theirs < other.terms.length) {
            boolean takesMine =
                    theirs == other.terms.length || mine < terms.length && terms[mine] <= other.terms[theirs];
            boolean takesTheirs =
                    mine == terms.length || theirs < other.terms.length && other.terms[theirs] <= terms[mine];
            both[size] = takesMine ? terms[mine] : other.terms[theirs];
            sums[size++] = (takesMine ? weights[mine++] : 0) + (takesTheirs ? other.weights[theirs++] : 0);
        }
        return new TermVector(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
    }
}
