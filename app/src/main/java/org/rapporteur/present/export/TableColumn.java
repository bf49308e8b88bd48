package org.rapporteur.present.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One column of a register's table.
 *
 * @param name of the column
 * @param cell what stands in it for a row of a record
 */
record TableColumn(String name, BiFunction<RecordRows, Row, String> cell) {

    static final TableColumn ID = new TableColumn("id", (rows, row) -> row.id());

    static final TableColumn RULE = text("rule", "derivation.rule");

    /** A field of the row that has the column's name. */
    static TableColumn text(String name) {
        return text(name, name);
    }

    /** A field of the row, by its path. */
    static TableColumn text(String name, String path) {
        return new TableColumn(name, (rows, row) -> row.text(path));
    }

    /** All values of a field that has many. */
    static TableColumn texts(String name) {
        return new TableColumn(name, (rows, row) -> String.join("; ", row.texts(name)));
    }

    /** One field of each of a list. */
    static TableColumn joined(String name, String list, String field, String parting) {
        return new TableColumn(name, (rows, row) -> row.joined(list, field, parting));
    }

    /** The columns of a time: as it is told, its first and last day, how finely it is known and how. */
    static Stream<TableColumn> time(String name, String path) {
        return Stream.of(
                text(name, path + ".value"),
                text(name + "_start", path + ".start"),
                text(name + "_end", path + ".end"),
                text(name + "_precision", path + ".precision"),
                text(name + "_basis", path + ".basis"));
    }

    /** The columns of a place. */
    static Stream<TableColumn> place() {
        return Stream.of(
                text("place", "place.name"),
                text("lat", "place.lat"),
                text("lon", "place.lon"),
                text("country", "place.country"),
                text("place_precision", "place.precision"),
                new TableColumn("place_basis", (rows, row) -> placeBasis(row)));
    }

    /** Whether the text names the place beside the event, or it was inferred. */
    private static String placeBasis(Row row) {
        if (!row.has("place")) {
            return "";
        }
        return row.has("place.span") ? "stated" : "inferred";
    }

    static List<String> names(List<TableColumn> columns) {
        return columns.stream().map(TableColumn::name).toList();
    }

    /** What stands in the columns for a row. */
    static List<String> cells(List<TableColumn> columns, RecordRows rows, Row row) {
        return columns.stream().map(column -> column.cell().apply(rows, row)).toList();
    }
}
