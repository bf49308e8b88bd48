package org.rapporteur.read.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list with a header line, tab- or comma-separated, "#" before comments. */
public record Table(String origin, List<String> columns, List<Row> rows) {

    /** One line of a list. */
    public record Row(String origin, int line, List<String> columns, List<String> cells) {

        /** The cell; empty if it is blank or the list has no such column. */
        public Optional<String> find(String column) {
            int place = columns.indexOf(column);
            return place < 0 || place >= cells.size()
                    ? Optional.empty()
                    : Optional.of(cells.get(place).strip()).filter(cell -> !cell.isEmpty());
        }

        /**
         * The cell.
         *
         * @throws IllegalArgumentException if it is blank or the list has no such column
         */
        public String get(String column) {
            return find(column).orElseThrow(() -> new IllegalArgumentException(where() + ": no " + column));
        }

        /** The entries of a list cell. */
        public List<String> list(String column) {
            return find(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }

        /** The file and the line. */
        public String where() {
            return origin + ", line " + line;
        }
    }

    /** Whether the list has the column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** A list that is packed with the program, beside the class. */
    public static Table bundled(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list that a user gives. */
    public static Table at(Path path) {
        try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return read(path.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Table read(String origin, BufferedReader in) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        boolean tabs = true;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                tabs = line.indexOf('\t') >= 0 || line.indexOf(',') < 0;
                columns = cells(withoutMark(line), tabs);
            } else {
                rows.add(new Row(origin, number, columns, cells(line, tabs)));
            }
        }
        return new Table(origin, columns, List.copyOf(rows));
    }

    /** Spreadsheets put a byte-order mark first. */
    private static String withoutMark(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private static List<String> cells(String line, boolean tabs) {
        return tabs ? List.of(line.split("\t", -1)) : quoted(line);
    }

    private static List<String> quoted(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = inside && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == ',' && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }
}
