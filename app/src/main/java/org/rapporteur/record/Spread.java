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

    /** How many reports were published on each day that is known. */
    public List<DayRow> reportsByDay() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT published_first AS day, count(*) AS rows FROM report"
                                + " WHERE precision IN ('day', 'minute') GROUP BY published_first ORDER BY published_first")
                .map(ConstructorMapper.of(DayRow.class))
                .list());
    }
}
