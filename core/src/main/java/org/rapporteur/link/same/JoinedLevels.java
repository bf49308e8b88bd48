package org.rapporteur.link.same;

import java.util.Arrays;

/**
 * Groups of numbered things that join one after another, each time at a level of likeness, and the level at which two
 * things came together. A smaller group hangs on a larger one, so that the way up is short.
 */
final class JoinedLevels {

    private final int[] above;
    private final double[] level;
    private final int[] sizes;

    JoinedLevels(int things) {
        above = new int[things];
        level = new double[things];
        sizes = new int[things];
        Arrays.setAll(above, thing -> thing);
        Arrays.fill(sizes, 1);
    }

    /** The thing that leads the group. */
    int leader(int thing) {
        int at = thing;
        while (above[at] != at) {
            at = above[at];
        }
        return at;
    }

    /** The thing that led the group when only what is at least so alike had joined. */
    int leader(int thing, double least) {
        int at = thing;
        while (above[at] != at && level[at] >= least) {
            at = above[at];
        }
        return at;
    }

    /** The number of things in the group that the thing leads. */
    int size(int leader) {
        return sizes[leader];
    }

    /** Joins the groups of two leaders; gives back which of them leads. */
    int join(int a, int b, double likeness) {
        boolean firstLeads = sizes[a] > sizes[b] || sizes[a] == sizes[b] && a < b;
        int leads = firstLeads ? a : b;
        int follows = firstLeads ? b : a;
        above[follows] = leads;
        level[follows] = likeness;
        sizes[leads] += sizes[follows];
        return leads;
    }

    /** The level at which the two came together; 0 if they never did. */
    double level(int a, int b) {
        double least = 1;
        int one = a;
        int other = b;
        while (one != other) {
            boolean fromOne = above[one] != one && (sizes[one] <= sizes[other] || above[other] == other);
            int at = fromOne ? one : other;
            if (above[at] == at) {
                return 0;
            }
            least = Math.min(least, level[at]);
            one = fromOne ? above[one] : one;
            other = fromOne ? other : above[other];
        }
        return least;
    }
}
