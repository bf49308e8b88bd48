package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How a record is spread over time, outlets and sources. Reads only. */
public final class Spread {

    private final RecordQueries queries;
    private final Jdbi jdbi;

    /** The spread of the record. */
    public Spread(RecordQueries queries) {
        this.queries = queries;
        this.jdbi = queries.jdbi();
    }

    /** How many reports, of how many outlets, from when to when. */
    public Extent extent() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM extent")
                .map(ConstructorMapper.of(Extent.class))
                .one());
    }

    /** How many events of each status are said to have been on each day. */
    public List<DayStatusRow> eventsByDay(Filter filter) {
        return queries.ask(
                Selection.EVENTS,
                filter,
                question -> question.isAll()
                        ? "SELECT day, status, rows FROM event_day ORDER BY day, status"
                        : "SELECT substr(x.first, 1, 10) AS day, x.status, count(*) AS rows FROM "
                                + question.tableWhere("x.precision IN ('day', 'minute') AND x.first IS NOT NULL")
                                + " GROUP BY 1, 2 ORDER BY 1, 2",
                DayStatusRow.class);
    }

    /** What is counted in which unit, the most often told first. */
    public List<SeriesRow> series(Filter filter) {
        return queries.ask(
                Selection.FIGURES,
                filter,
                question -> (question.isAll()
                                ? "SELECT counted, unit, figures, reports FROM series ORDER BY place"
                                : "SELECT x.counted, x.unit, count(*) AS figures, count(DISTINCT x.report) AS reports FROM "
                                        + question.tableWhere("x.counted IS NOT NULL")
                                        + " GROUP BY 1, 2 ORDER BY figures DESC, x.counted, x.unit")
                        + " LIMIT " + filter.limit(),
                SeriesRow.class);
    }

    /** The places at which events are said to have been, those of most events first. */
    public List<SpotRow> spots(Filter filter) {
        return queries.ask(
                Selection.EVENTS,
                filter,
                question -> (question.isAll()
                                ? "SELECT venue AS place, lat, lon, precision, events, first, last FROM spot s ORDER BY s.place"
                                : "SELECT x.venue AS place, x.lat, x.lon, x.place_precision AS precision, count(*) AS events,"
                                        + " min(x.first) AS first, max(x.last) AS last FROM "
                                        + question.tableWhere("x.lat IS NOT NULL AND x.lon IS NOT NULL")
                                        + " GROUP BY 1, 2, 3, 4 ORDER BY events DESC, x.venue, x.lat, x.lon")
                        + " LIMIT " + filter.limit(),
                SpotRow.class);
    }

    /** The outlets, those of most reports first. */
    public List<OutletRow> outlets(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name AS outlet, reports, shared, first, last,"
                        + " statements FROM outlet ORDER BY place LIMIT :most")
                .bind("most", most)
                .map(ConstructorMapper.of(OutletRow.class))
                .list());
    }

    /** The sources that are quoted most. */
    public List<SourceRow> sources(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT s.entity, e.name, e.kind, s.statements, s.reports, s.outlets"
                                + " FROM source s JOIN entity e ON e.id = s.entity ORDER BY s.statements DESC, e.name, e.id LIMIT :most")
                .bind("most", most)
                .map(ConstructorMapper.of(SourceRow.class))
                .list());
    }

    /** How many reports were published on each day that is known. */
    public List<DayRow> reportsByDay() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT day, rows FROM report_day ORDER BY day")
                .map(ConstructorMapper.of(DayRow.class))
                .list());
    }
}
