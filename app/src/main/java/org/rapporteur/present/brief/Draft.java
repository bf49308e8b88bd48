package org.rapporteur.present.brief;

import java.util.List;

/**
 * A section before it is cut to length.
 *
 * @param heading what it tells
 * @param lines its lines, those that must not be missed first
 * @param shown the same lines in the order in which they are shown
 * @param share how many of its lines are taken for one of another section
 */
record Draft(String heading, List<Line> lines, List<Line> shown, int share) {

    Draft {
        lines = List.copyOf(lines);
        shown = List.copyOf(shown);
    }
}
