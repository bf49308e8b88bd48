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
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) AS reports, count(DISTINCT outlet) AS outlets,"
                                + " min(published_first) FILTER (WHERE precision IN ('day', 'minute')) AS first,"
                                + " max(published_first) FILTER (WHERE precision IN ('day', 'minute')) AS last,"
                                + " count(*) FILTER (WHERE precision NOT IN ('day', 'minute')) AS undated FROM report")
                        .map(ConstructorMapper.of(Extent.class))
                        .one());
    }

    /** How many events of each status are said to have been on each day. */
    public List<DayStatusRow> eventsByDay(Filter filter) {
        return queries.ask(
                Selection.EVENTS,
                filter,
                question -> "SELECT substr(x.first, 1, 10) AS day, x.status, count(*) AS rows FROM "
                        + question.tablesWhere("x.precision IN ('day', 'minute') AND x.first IS NOT NULL")
                        + " GROUP BY 1, 2 ORDER BY 1, 2",
                DayStatusRow.class);
    }

    /** What is counted in which unit, the most often told first. */
    public List<SeriesRow> series(Filter filter) {
        return queries.ask(
                Selection.FIGURES,
                filter,
                question -> "SELECT x.counted, x.unit, count(*) AS figures, count(DISTINCT x.report) AS reports FROM "
                        + question.tablesWhere("x.counted IS NOT NULL")
                        + " GROUP BY 1, 2 ORDER BY figures DESC, x.counted, x.unit LIMIT " + filter.limit(),
                SeriesRow.class);
    }

    /** The places at which events are said to have been, those of most events first. */
    public List<SpotRow> spots(Filter filter) {
        return queries.ask(
                Selection.EVENTS,
                filter,
                question -> "SELECT x.place, x.lat, x.lon, x.place_precision AS precision, count(*) AS events,"
                        + " min(x.first) AS first, max(x.last) AS last FROM "
                        + question.tablesWhere("x.lat IS NOT NULL AND x.lon IS NOT NULL")
                        + " GROUP BY 1, 2, 3, 4 ORDER BY events DESC, x.place, x.lat, x.lon LIMIT " + filter.limit(),
                SpotRow.class);
    }

    /** The outlets, those of most reports first. */
    public List<OutletRow> outlets(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT r.outlet, count(*) AS reports,"
                        + " sum(EXISTS (SELECT 1 FROM link WHERE kind = 'copy' AND judgement = 'same' AND (a = r.id OR b = r.id)))"
                        + " AS shared, min(r.published_first) AS first, max(r.published_last) AS last,"
                        + " sum((SELECT count(*) FROM statement s WHERE s.report = r.id)) AS statements FROM report r"
                        + " WHERE r.outlet IS NOT NULL GROUP BY r.outlet ORDER BY reports DESC, r.outlet LIMIT :most")
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
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT published_first AS day, count(*) AS rows FROM report"
                                + " WHERE precision IN ('day', 'minute') GROUP BY published_first ORDER BY published_first")
                .map(ConstructorMapper.of(DayRow.class))
                .list());
    }
}
