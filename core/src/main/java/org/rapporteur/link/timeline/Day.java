package org.rapporteur.link.timeline;

import java.util.List;

/**
 * A day of a story and how much it mattered.
 *
 * @param day counted from 1970-01-01
 * @param weight how much it mattered, above 0; only the order of weights of one story means anything
 * @param texts how many texts tell of it
 * @param later how many of them were published when it was no longer the news
 * @param tellings the sentences that tell of it, by their place in the list that was given
 */
public record Day(long day, double weight, int texts, int later, List<Integer> tellings) {

    public Day {
        tellings = List.copyOf(tellings);
    }
}
