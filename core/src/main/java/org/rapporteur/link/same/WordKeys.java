package org.rapporteur.link.same;

import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.WordWeights;

/**
 * Puts things under words, so that those that share a rare one are held against one another. A word that many texts of
 * the record have is rare within a time only: there the key is the word in its month, so that the larger a record is, the
 * fewer of those far apart in time are held against one another.
 */
public final class WordKeys {

    /** A word of more texts than these is rare within a time only. */
    private static final int RARE = 40;

    private static final int DAYS_OF_A_MONTH = 30;

    /** Months of an interval for which a thing is listed one by one. */
    private static final int MOST_MONTHS = 3;

    private final WordWeights weights;
    private final Blocks blocks;

    public WordKeys(WordWeights weights, Blocks blocks) {
        this.weights = weights;
        this.blocks = blocks;
    }

    /**
     * Puts a thing under a word.
     *
     * @param kind what else the things must share
     * @param days when the thing may be; in the month after them it is listed too
     */
    public void put(String kind, String word, Window days, int thing) {
        String key = kind + " word " + word;
        if (weights.frequency(word) <= RARE) {
            blocks.put(key, thing);
            return;
        }
        long first = Math.floorDiv(days.first(), (long) DAYS_OF_A_MONTH);
        long last = Math.floorDiv(days.last(), (long) DAYS_OF_A_MONTH) + 1;
        for (long month = first; month <= Math.min(last, first + MOST_MONTHS); month++) {
            blocks.put(key + " " + month, thing);
        }
    }
}
