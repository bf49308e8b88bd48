package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
 * @param fields what the register's own fields must say, by name, as "source" of a statement: {@link FieldConditions}
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
        Map<String, String> fields,
        int limit,
        int offset) {

    public Filter {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

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
            Map.of(),
            Integer.MAX_VALUE,
            0);

    /** The same for rows about a name or words. */
    public Filter withAbout(Optional<String> words) {
        return new Filter(words, from, to, asOf, since, outlet, status, report, fields, limit, offset);
    }

    /** The same for rows whose time touches these days. */
    public Filter withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(about, first, last, asOf, since, outlet, status, report, fields, limit, offset);
    }

    /** The same for what reports published in these days say. */
    public Filter withPublished(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(about, from, to, last, first, outlet, status, report, fields, limit, offset);
    }

    /** The same for rows from reports of one outlet. */
    public Filter withOutlet(Optional<String> name) {
        return new Filter(about, from, to, asOf, since, name, status, report, fields, limit, offset);
    }

    /** The same for rows of one status. */
    public Filter withStatus(Optional<String> word) {
        return new Filter(about, from, to, asOf, since, outlet, word, report, fields, limit, offset);
    }

    /** The same for rows of one report. */
    public Filter withReport(Optional<String> id) {
        return new Filter(about, from, to, asOf, since, outlet, status, id, fields, limit, offset);
    }

    /** The same for rows of which a field of the register's own says this; an empty word asks for nothing. */
    public Filter withField(String name, String word) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put(name, word);
        if (word.isEmpty()) {
            more.remove(name);
        }
        return new Filter(about, from, to, asOf, since, outlet, status, report, more, limit, offset);
    }

    /** One page of it. */
    public Filter page(int rows, int leftOut) {
        return new Filter(about, from, to, asOf, since, outlet, status, report, fields, rows, leftOut);
    }
}
