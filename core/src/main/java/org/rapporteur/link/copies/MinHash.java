package org.rapporteur.link.copies;

import java.util.SplittableRandom;

/**
 * Signatures by which texts that share most of their shingles can be found without holding each against each (MinHash,
 * Broder 1997; bands for locality-sensitive hashing, Indyk and Motwani 1998).
 */
final class MinHash {

    /** With 20 bands of 3 rows a pair that shares 40 % of its shingles meets in some band with a probability of 73 %, 60 % with 99 %. */
    static final int BANDS = 20;

    private static final int ROWS = 3;

    /** Fixed, so that the same texts have the same signature on every run. */
    private static final long SEED = 20130517L;

    private final int[] multipliers = new int[BANDS * ROWS];
    private final int[] addends = new int[BANDS * ROWS];

    MinHash() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int row = 0; row < multipliers.length; row++) {
            multipliers[row] = random.nextInt() | 1;
            addends[row] = random.nextInt();
        }
    }

    /** One digest for each band: texts that share one are worth holding against one another. */
    long[] bands(Shingles shingles) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long digest = band + 1;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                digest = digest * 0x9E3779B97F4A7C15L + least(shingles, row);
            }
            bands[band] = digest;
        }
        return bands;
    }

    private int least(Shingles shingles, int row) {
        int least = Integer.MAX_VALUE;
        for (int digest : shingles.digests()) {
            least = Math.min(least, mixed(digest * multipliers[row] + addends[row]));
        }
        return least;
    }

    /** Spreads the bits, so that the least of the products does not depend on their low bits alone (Murmur3's finish). */
    private static int mixed(int value) {
        int bits = (value ^ value >>> 16) * 0x85EBCA6B;
        bits = (bits ^ bits >>> 13) * 0xC2B2AE35;
        return bits ^ bits >>> 16;
    }
}
