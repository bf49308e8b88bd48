package org.rapporteur.link.copies;

import org.rapporteur.model.Id;

/**
 * How much text two reports share.
 *
 * @param shared the number of five-word sequences that both have
 * @param ofA the share of those of the first report, from 0 to 1
 * @param ofB the share of those of the second report, from 0 to 1
 */
record Overlap(Id a, Id b, int shared, double ofA, double ofB) {

    static Overlap of(Id a, Shingles shinglesOfA, Id b, Shingles shinglesOfB) {
        int shared = shinglesOfA.shared(shinglesOfB);
        return new Overlap(a, b, shared, share(shared, shinglesOfA), share(shared, shinglesOfB));
    }

    private static double share(int shared, Shingles all) {
        return all.size() == 0 ? 0 : (double) shared / all.size();
    }

    /** The share of the shorter text that stands in the other. */
    double most() {
        return Math.max(ofA, ofB);
    }

    double least() {
        return Math.min(ofA, ofB);
    }
}
