package org.rapporteur.evaluation.story;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * How many expected rows were found and how many rows were made that are expected.
 *
 * @param found expected rows that a made row matches
 * @param expected expected rows in all
 * @param right made rows that match an expected one
 * @param made made rows in all
 */
record Tally(int found, int expected, int right, int made) {

    static <A, B> Tally of(List<A> expected, List<B> made, BiPredicate<A, B> matches) {
        int found = (int) expected.stream()
                .filter(row -> made.stream().anyMatch(other -> matches.test(row, other)))
                .count();
        int right = (int) made.stream()
                .filter(row -> expected.stream().anyMatch(other -> matches.test(other, row)))
                .count();
        return new Tally(found, expected.size(), right, made.size());
    }

    double recall() {
        return expected == 0 ? Double.NaN : 100.0 * found / expected;
    }

    double precision() {
        return made == 0 ? Double.NaN : 100.0 * right / made;
    }
}
