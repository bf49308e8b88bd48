package org.rapporteur.present.export;

import static org.rapporteur.present.export.TableColumn.ID;
import static org.rapporteur.present.export.TableColumn.RULE;
import static org.rapporteur.present.export.TableColumn.joined;
import static org.rapporteur.present.export.TableColumn.place;
import static org.rapporteur.present.export.TableColumn.text;
import static org.rapporteur.present.export.TableColumn.texts;
import static org.rapporteur.present.export.TableColumn.time;

import java.util.List;
import java.util.stream.Stream;

/** The tables of what was read: reports, and what stands in one passage of them. */
final class ReadTables {

    private static final List<TableColumn> REPORT = Stream.of(
                    Stream.of(
                            ID,
                            new TableColumn(
                                    "version_sha256",
                                    (rows, row) -> rows.text(row.id()).version()),
                            text("capture_sha256", "sha256"),
                            text("url"),
                            text("path"),
                            text("outlet"),
                            text("title")),
                    time("published", "published"),
                    Stream.of(
                            texts("bylines"),
                            texts("credits"),
                            text("dateline_place", "dateline.place"),
                            text("language"),
                            text("version_of"),
                            text("retrieved")))
            .flatMap(columns -> columns)
            .toList();

    private static final List<TableColumn> STATEMENT = List.of(
            ID,
            text("source", "source.text"),
            text("source_kind", "source.kind"),
            text("source_entity", "source.entity"),
            new TableColumn("source_name", (rows, row) -> rows.nameOf(row.text("source.entity"))),
            joined("cue", "cue", "exact", " … "),
            joined("content", "content", "exact", " … "),
            text("manner"),
            text("act"),
            text("negated"),
            text("addressee", "addressee.text"),
            text("venue", "venue.text"),
            text("said", "said.value"),
            text("said_start", "said.start"),
            text("said_end", "said.end"),
            text("within"),
            joined("chain", "chain", "name", " → "),
            RULE);

    private static final List<TableColumn> EVENT = Stream.of(
                    Stream.of(
                            ID,
                            text("plover"),
                            text("mode"),
                            texts("contexts"),
                            text("cameo"),
                            text("trigger", "trigger.exact"),
                            joined("actors", "actors", "text", "; "),
                            joined("actor_countries", "actors", "country", "; "),
                            joined("recipients", "recipients", "text", "; "),
                            joined("recipient_countries", "recipients", "country", "; ")),
                    time("time", "time"),
                    place(),
                    Stream.of(text("status"), text("factuality"), text("according_to"), RULE))
            .flatMap(columns -> columns)
            .toList();

    private static final List<TableColumn> FIGURE = List.of(
            ID,
            text("low"),
            text("high"),
            text("bound"),
            text("unit"),
            text("counted"),
            text("scope_place", "scope.place.name"),
            text("scope_period", "scope.period.value"),
            text("scope_side", "scope.side.text"),
            text("as_of", "as_of.value"),
            text("as_of_start", "as_of.start"),
            text("as_of_end", "as_of.end"),
            text("according_to", "says"),
            text("event"),
            RULE);

    private static final List<TableColumn> ENTITY = List.of(
            ID,
            text("name"),
            text("kind"),
            texts("aliases"),
            joined("roles", "roles", "title", "; "),
            text("country"),
            text("sector"));

    private ReadTables() {}

    static CsvTable reports(RecordRows rows) {
        CsvTable table = new CsvTable(TableColumn.names(REPORT));
        rows.list("report").forEach(row -> table.add(TableColumn.cells(REPORT, rows, row)));
        return table;
    }

    static CsvTable statements(RecordRows rows) {
        return cited(rows, STATEMENT, rows.list("statement"));
    }

    static CsvTable events(RecordRows rows) {
        return cited(rows, EVENT, rows.list("event"));
    }

    static CsvTable figures(RecordRows rows) {
        return cited(rows, FIGURE, rows.list("figure"));
    }

    /** Those entities that a report mentions. */
    static CsvTable entities(RecordRows rows) {
        List<Row> mentioned = rows.list("entity").stream()
                .filter(row -> rows.citation(row).isPresent())
                .toList();
        return cited(rows, ENTITY, mentioned);
    }

    private static CsvTable cited(RecordRows rows, List<TableColumn> columns, List<Row> list) {
        CsvTable table = new CsvTable(CsvTable.cited(TableColumn.names(columns)));
        for (Row row : list) {
            table.add(TableColumn.cells(columns, rows, row), rows.citation(row).orElseThrow());
        }
        return table;
    }
}
