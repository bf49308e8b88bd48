package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of a register are asked for.
 *
 * @param about a name or words that the row must be about
 * @param from the first day that the row's time, or else its report's date, may touch
 * @param to the last day
 * @param asOf only what reports published on or before this day say
 * @param since only what reports published on or after this day say
 * @param outlet the outlet of the row's report
 * @param status the row's status, type or act, as the register has it
 * @param report the id of the row's report
 * @param limit the most rows to give
 * @param offset how many rows to leave out first
 */
public record Filter(
        Optional<String> about,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> asOf,
        Optional<LocalDate> since,
        Optional<String> outlet,
        Optional<String> status,
        Optional<String> report,
        int limit,
        int offset) {

    /** Every row. */
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Integer.MAX_VALUE,
            0);

    /** The same for rows about a name or words. */
    public Filter withAbout(Optional<String> words) {
        return new Filter(words, from, to, asOf, since, outlet, status, report, limit, offset);
    }

    /** The same for rows whose time touches these days. */
    public Filter withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(about, first, last, asOf, since, outlet, status, report, limit, offset);
    }

    /** The same for what reports published in these days say. */
    public Filter withPublished(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(about, from, to, last, first, outlet, status, report, limit, offset);
    }

    /** The same for rows from reports of one outlet. */
    public Filter withOutlet(Optional<String> name) {
        return new Filter(about, from, to, asOf, since, name, status, report, limit, offset);
    }

    /** The same for rows of one status. */
    public Filter withStatus(Optional<String> word) {
        return new Filter(about, from, to, asOf, since, outlet, word, report, limit, offset);
    }

    /** The same for rows of one report. */
    public Filter withReport(Optional<String> id) {
        return new Filter(about, from, to, asOf, since, outlet, status, id, limit, offset);
    }

    /** One page of it. */
    public Filter page(int rows, int leftOut) {
        return new Filter(about, from, to, asOf, since, outlet, status, report, rows, leftOut);
    }
}
