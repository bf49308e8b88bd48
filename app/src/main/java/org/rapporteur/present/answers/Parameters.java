package org.rapporteur.present.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Filter;

/** What a program asks for, as names and values; what is not understood is refused and not passed over. */
public final class Parameters {

    /** The names by which rows of a register are chosen. */
    public static final Set<String> OF_LISTS =
            Set.of("about", "from", "to", "as_of", "since", "outlet", "status", "report", "limit", "offset");

    /** How many rows are given where no number is named. */
    static final int LIMIT = 50;

    private static final int MOST = 500;
    private static final int LAST = 10_000_000;
    private static final int LONGEST = 200;

    private final Map<String, String> values;

    /**
     * Those of the names and values.
     *
     * @throws IllegalArgumentException if one has a name that is none of the known, or is too long
     */
    public Parameters(Map<String, String> values, Set<String> known) {
        this.values = Map.copyOf(values);
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no parameter \"" + shortened(name) + "\"");
            }
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException(name + " is longer than " + LONGEST + " characters");
            }
        });
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** The value under the name, unless it is blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The number under the name.
     *
     * @throws IllegalArgumentException if it is none, or beyond its bounds
     */
    int number(String name, int otherwise, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean digits = text.get().length() <= 9 && text.get().chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text.get()) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " is a number from " + least + " to " + most);
        }
        return number;
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is a day such as 2013-05-17", e);
        }
    }

    /** How many rows are wanted at most. */
    int limit() {
        return number("limit", LIMIT, 1, MOST);
    }

    /** How many rows are to be left out first. */
    int offset() {
        return number("offset", 0, 0, LAST);
    }

    /** The filter that they make. */
    public Filter filter() {
        return Filter.ALL
                .withAbout(text("about"))
                .withDays(day("from"), day("to"))
                .withPublished(day("since"), day("as_of"))
                .withOutlet(text("outlet"))
                .withStatus(text("status"))
                .withReport(text("report"))
                .page(limit(), offset());
    }
}
