package org.rapporteur.model;

import java.util.Locale;

/**
 * The number that several reports tell together, each report with one vote that its words may part among numbers.
 *
 * @param number the number that holds; 0 where no report gives one
 * @param votes how many votes it has
 * @param of how many votes there are: copies of one text have one together
 */
public record Tally(int number, double votes, int of) {

    /** Why it is this number, for a person to read: "2.4 of 3 votes". */
    public String why() {
        return String.format(Locale.ROOT, "%.1f of %d vote%s", votes, of, of == 1 ? "" : "s");
    }
}
