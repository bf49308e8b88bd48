package org.rapporteur.record;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a briefing tells from: events and statements by the day of their reports, the newest first, and the speakers quoted in
 * most reports. Rows are read some at a time, as many as are taken. Reads only.
 */
public final class Newest {

    /** Rows that are read first; ten times as many each time after that. */
    private static final int FIRST = 100;

    private static final int MORE = 10;

    private static final String ORDER = "substr(coalesce(r.published_first, ''), 1, 10) DESC, x.report, x.start, x.id";

    private final RecordQueries record;

    /** The newest rows of the record. */
    public Newest(RecordQueries record) {
        this.record = record;
    }

    /** The events that pass the filter; reports without a day come last. */
    public Stream<EventRow> events(Filter filter) {
        return pages(page -> record.ask(
                Selection.EVENTS,
                filter,
                question -> newestFirst(Selection.EVENTS, question.where(), page),
                EventRow.class));
    }

    /** The ids of the events that pass the filter. */
    public Set<String> eventIds(Filter filter) {
        return record.jdbi().withHandle(handle -> {
            Question question = Question.of(handle, Selection.EVENTS, filter, false);
            return question.bindCount(handle.createQuery("SELECT x.id FROM event x" + question.where()))
                    .mapTo(String.class)
                    .set();
        });
    }

    /**
     * The speakers of statements that pass the filter and can be quoted ({@link #statements}), those with most reports first.
     *
     * @param least the fewest characters of a statement that can be quoted
     */
    public List<String> speakers(Filter filter, int least) {
        return record
                .ask(
                        Selection.STATEMENTS,
                        filter,
                        question -> "SELECT e.name AS name, count(DISTINCT x.report) AS reports FROM "
                                + Selection.STATEMENTS.tables() + quotable(question.where(), least)
                                + " GROUP BY e.name ORDER BY reports DESC, e.name",
                        SpeakerRow.class)
                .stream()
                .map(SpeakerRow::name)
                .toList();
    }

    /**
     * The newest statements of speakers that pass the filter and can be quoted, so many of each: they say something, of a
     * certain length, and are not the outlet's own.
     */
    public List<StatementRow> statements(Filter filter, List<String> speakers, int least, int most) {
        return record.ask(
                Selection.STATEMENTS,
                filter.withField("named", Doubts.array(speakers)),
                question -> Selection.STATEMENTS.rowsAt("SELECT place FROM (SELECT x.place, row_number() OVER"
                                + " (PARTITION BY e.name ORDER BY " + ORDER + ") AS nth FROM "
                                + Selection.STATEMENTS.tables() + quotable(question.where(), least)
                                + ") WHERE nth <= " + most)
                        + " ORDER BY " + ORDER,
                StatementRow.class);
    }

    private static String quotable(String where, int least) {
        return and(where) + "x.act NOT LIKE 'declin%' AND length(x.content) >= " + least
                + " AND e.name IS NOT NULL AND e.name IS NOT r.outlet";
    }

    private static String and(String where) {
        return where.isEmpty() ? " WHERE " : where + " AND ";
    }

    private static String newestFirst(Selection selection, String where, Page page) {
        String places = "SELECT x.place FROM " + selection.table() + " CROSS JOIN report r ON r.id = x.report" + where
                + " ORDER BY " + ORDER + " LIMIT " + page.rows() + " OFFSET " + page.leftOut();
        return selection.rowsAt(places) + " ORDER BY " + ORDER;
    }

    /** A part of a list. */
    private record Page(int rows, int leftOut) {

        Page next() {
            return new Page(rows * MORE, leftOut + rows);
        }
    }

    /** Page after page, as far as rows are taken. */
    private static <T> Stream<T> pages(Function<Page, List<T>> rows) {
        return Stream.iterate(new Page(FIRST, 0), Page::next)
                .map(rows)
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }
}
