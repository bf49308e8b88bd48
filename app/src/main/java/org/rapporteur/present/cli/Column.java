package org.rapporteur.present.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.record.TimeWords;

/**
 * One column of a list.
 *
 * @param name its header
 * @param width how many characters it may take in a table; 0 for the rest of the line
 * @param value what stands in it
 * @param shown that as a table has it for people to read
 */
record Column<T>(String name, int width, Function<T, String> value, UnaryOperator<String> shown) {

    static <T> Column<T> of(String name, int width, Function<T, String> value) {
        return new Column<>(name, width, value, UnaryOperator.identity());
    }

    /** A column of TIMEX3 values, which a table has in words; it may be empty. */
    static <T> Column<T> time(String name, int width, Function<T, Optional<String>> value) {
        return new Column<>(name, width, row -> value.apply(row).orElse(""), TimeWords::of);
    }

    /** A column that may be empty. */
    static <T> Column<T> maybe(String name, int width, Function<T, Optional<String>> value) {
        return of(name, width, row -> value.apply(row).orElse(""));
    }
}
