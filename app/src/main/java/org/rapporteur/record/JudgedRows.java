package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * What a judgement has to know of the rows that it is about, as the record was last put together. Of rows that one report
 * tells it is that report, so that a judgement takes no longer in a large record.
 */
final class JudgedRows {

    /** The two ends of a link, and what made it. */
    record Ends(Id a, Id b, String by) {}

    private static final String REPORT = "SELECT coalesce(report, id) FROM"
            + " (SELECT id, type, report FROM row WHERE id = :id UNION ALL SELECT id, type, report FROM wrong WHERE id = :id)"
            + " WHERE type IN ('report', 'statement', 'event', 'figure')";

    private final RecordDirectory record;
    private final RecordQueries queries;

    JudgedRows(RecordDirectory record) {
        this.record = record;
        this.queries = RecordQueries.open(record);
    }

    /** The rows, and those that they stand among. */
    Contents around(Id... ids) {
        Set<String> reports = new LinkedHashSet<>();
        for (Id id : ids) {
            Optional<String> report = queries.jdbi().withHandle(handle -> reportOf(handle, id));
            if (report.isEmpty()) {
                return all();
            }
            reports.add(report.get());
        }
        return queries.jdbi().withHandle(handle -> of(handle, reports));
    }

    private static Optional<String> reportOf(Handle handle, Id id) {
        return handle.createQuery(REPORT)
                .bind("id", id.value())
                .mapTo(String.class)
                .findFirst();
    }

    private static Contents of(Handle handle, Set<String> ids) {
        List<Report> reports = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        handle.createQuery("SELECT stored, reading FROM report WHERE id IN (<ids>) ORDER BY id")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> {
                    reports.add(StoredJson.report(row.getString(1)));
                    return readings.add(StoredJson.reading(row.getString(2)));
                })
                .list();
        return Contents.of(reports, readings);
    }

    /** Everything: what is computed across reports stands on any of them. */
    private Contents all() {
        return Contents.of(
                queries.storedReports(),
                queries.storedReadings(),
                DurableFiles.read(record.linking(), StoredJson::linking));
    }

    /** The link of the id. */
    Optional<Ends> link(Id id) {
        return ends("id = :a AND :b IS NOT NULL", id, id);
    }

    /** The link between two rows. */
    Optional<Ends> linkBetween(Id a, Id b) {
        return ends("(a = :a AND b = :b) OR (a = :b AND b = :a)", a, b);
    }

    private Optional<Ends> ends(String condition, Id a, Id b) {
        return queries.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT a, b, by FROM link WHERE " + condition + " ORDER BY id")
                        .bind("a", a.value())
                        .bind("b", b.value())
                        .map((row, context) ->
                                new Ends(new Id(row.getString(1)), new Id(row.getString(2)), row.getString(3)))
                        .findFirst());
    }
}
