package org.rapporteur.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.present.export.CsvTable;

/** Writes rows of one register in the format asked for. */
final class RowWriter<T> {

    private static final int TABLE_WIDTH = 150;
    private static final String GAP = "  ";

    private final List<Column<T>> columns;

    RowWriter(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    void write(List<T> rows, OutputFormat format, Function<T, String> json, PrintWriter out) {
        switch (format) {
            case TABLE -> table(rows, out);
            case CSV -> csv(rows, out);
            case JSON -> rows.forEach(row -> out.println(json.apply(row)));
        }
        out.flush();
    }

    private void table(List<T> rows, PrintWriter out) {
        out.println(line(columns.stream().map(Column::name).toList()));
        for (T row : rows) {
            out.println(line(columns.stream().map(column -> shown(column, row)).toList()));
        }
    }

    private static <T> String shown(Column<T> column, T row) {
        return column.shown().apply(column.value().apply(row));
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            int width = columns.get(i).width() == 0
                    ? Math.max(20, TABLE_WIDTH - line.length())
                    : columns.get(i).width();
            line.append(fitted(oneLine(cells.get(i)), width)).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static String fitted(String cell, int width) {
        if (cell.codePointCount(0, cell.length()) > width) {
            return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
        }
        return cell + " ".repeat(width - cell.codePointCount(0, cell.length()));
    }

    private void csv(List<T> rows, PrintWriter out) {
        CsvTable table = new CsvTable(columns.stream().map(Column::name).toList());
        for (T row : rows) {
            table.add(columns.stream().map(column -> column.value().apply(row)).toList());
        }
        try {
            table.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
