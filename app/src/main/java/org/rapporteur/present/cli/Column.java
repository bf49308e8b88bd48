package org.rapporteur.present.cli;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a list.
 *
 * @param name its header
 * @param width how many characters it may take in a table; 0 for the rest of the line
 * @param value what stands in it
 */
record Column<T>(String name, int width, Function<T, String> value) {

    static <T> Column<T> of(String name, int width, Function<T, String> value) {
        return new Column<>(name, width, value);
    }

    /** A column that may be empty. */
    static <T> Column<T> maybe(String name, int width, Function<T, Optional<String>> value) {
        return new Column<>(name, width, row -> value.apply(row).orElse(""));
    }
}
