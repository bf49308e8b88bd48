package org.rapporteur.read.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of this package: tab-separated rows; lines that begin with "# " are for people. */
final class Table {

    private Table() {}

    /**
     * The rows of a list.
     *
     * @throws IllegalStateException if the list is not among the resources
     */
    static List<String[]> rows(String name) {
        try (InputStream bytes = Table.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no list " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
