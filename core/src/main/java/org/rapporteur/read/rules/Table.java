package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.data.DataFile;

/**
 * A table of rules: tab-separated lines under a line of column names. Lines that start with # and empty lines are for
 * the reader; a cell may hold alternatives parted by a bar.
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * The table that stands beside a class.
     *
     * @throws IllegalStateException if it does not, or a line has more cells than there are columns
     */
    public static Table beside(Class<?> user, String name) {
        List<String> lines = DataFile.lines(user, name);
        String[] columns = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.length) {
                throw new IllegalStateException(name + ": too many cells in \"" + line + "\"");
            }
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < cells.length ? cells[i].strip() : "");
            }
            rows.add(new Row(row));
        }
        return new Table(name, rows);
    }

    /** One rule. */
    public record Row(Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * What the column holds; "" where the line is silent.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }

        /** The alternatives that the column holds; none where the line is silent. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
