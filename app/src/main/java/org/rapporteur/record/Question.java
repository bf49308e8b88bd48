package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A selection and a filter as SQL with named parameters; no word of the user's stands in the SQL. */
record Question(Selection selection, String where, Map<String, Object> parameters, int limit, int offset) {

    /** So many rows about a subject are gathered before any is shown; of more, rows are walked until a page is full. */
    private static final int GATHERED = 5000;

    private static final int PAGE = 1000;

    /** Of a name that so many claims are about, claims that have it in their words alone are not looked for. */
    private static final int KNOWN = 500;

    /**
     * The question of a filter.
     *
     * @param isList whether the first rows are wanted in their order, not all of them
     */
    static Question of(Handle handle, Selection selection, Filter filter, boolean isList) {
        Conditions all = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
        filter.about().ifPresent(words -> addAbout(all, handle, selection, words, isList && filter.limit() <= PAGE));
        filter.from().ifPresent(day -> all.add(selection.last() + " >= :from", "from", day.toString()));
        filter.to().ifPresent(day -> all.add(selection.first() + " <= :to", "to", day.toString()));
        filter.outlet()
                .ifPresent(
                        outlet -> all.add(ofReports(selection, "outlet = :outlet COLLATE NOCASE"), "outlet", outlet));
        filter.asOf()
                .ifPresent(day -> all.add(published(selection, "published_first <= :asOf"), "asOf", day.toString()));
        filter.since()
                .ifPresent(day -> all.add(published(selection, "published_last >= :since"), "since", day.toString()));
        filter.report().ifPresent(report -> all.add(ofReports(selection, "id = :report"), "report", report));
        filter.status().ifPresent(status -> all.add(selection.hasStatus(), "status", status));
        FieldConditions.add(selection, filter.fields(), all.sql(), all.parameters());
        String where = all.sql().isEmpty() ? "" : " WHERE " + String.join(" AND ", all.sql());
        return new Question(selection, where, all.parameters(), filter.limit(), filter.offset());
    }

    /** What has been asked so far, and the values that its parameters stand for. */
    private record Conditions(List<String> sql, Map<String, Object> parameters) {

        void add(String condition, String name, Object value) {
            sql.add(condition);
            parameters.put(name, value);
        }
    }

    private static void addAbout(
            Conditions all, Handle handle, Selection selection, String words, boolean isFirstPage) {
        all.parameters().put("entities", Doubts.array(NameWords.entities(handle, words)));
        boolean isFrequent = isFrequent(handle, selection, all.parameters());
        all.sql()
                .add(
                        isFrequent && selection.isOfMany()
                                ? "x.place IN (" + concerned(selection.type()) + ")"
                                : about(selection, words, isFrequent && isFirstPage, all.parameters()));
    }

    private static String published(Selection selection, String condition) {
        return selection.isPublished() ? "x." + condition : ofReports(selection, condition);
    }

    private static boolean isFrequent(Handle handle, Selection selection, Map<String, Object> parameters) {
        return handle.createQuery("SELECT count(*) FROM (" + concerned(selection.type()) + " LIMIT :most)")
                        .bind("entities", parameters.get("entities"))
                        .bind("most", selection.isOfMany() ? KNOWN : GATHERED)
                        .mapTo(Integer.class)
                        .one()
                == (selection.isOfMany() ? KNOWN : GATHERED);
    }

    private static String concerned(String type) {
        return "SELECT place FROM about WHERE entity IN (SELECT value FROM json_each(:entities)) AND type = '" + type
                + "'";
    }

    private static String about(Selection selection, String words, boolean isWalked, Map<String, Object> parameters) {
        if (selection == Selection.ENTITIES) {
            return "x.id IN (SELECT value FROM json_each(:entities))";
        }
        String spoken = spokenOf(selection, parameters, words);
        if (selection == Selection.TIMELINE) {
            return "x.report IN (SELECT id FROM report WHERE place IN (" + concerned("report") + " UNION " + spoken
                    + "))";
        }
        String concerned = concerned(selection.type());
        return isWalked
                ? "(EXISTS (" + concerned + " AND place = x.place) OR x.place IN (" + spoken + "))"
                : "x.place IN (" + concerned + " UNION " + spoken + ")";
    }

    /** The places of the rows that have the words themselves. */
    private static String spokenOf(Selection selection, Map<String, Object> parameters, String words) {
        boolean isNamed = Set.of(Selection.TRANSFERS, Selection.PROCESSES, Selection.INCIDENTS)
                .contains(selection);
        parameters.put(isNamed ? "plain" : "phrase", isNamed ? words : phrase(words));
        String found = "SELECT rowid / 4 FROM passage WHERE passage MATCH :phrase AND rowid % 4 = ";
        String parts =
                "SELECT part.place FROM passage JOIN part ON part.number = passage.rowid WHERE passage MATCH :phrase"
                        + " AND part.type = '" + selection.type() + "'";
        return switch (selection) {
            case STATEMENTS -> found + "0";
            case EVENTS -> found + "1";
            case FIGURES -> found + "2";
            case REPORTS, TIMELINE -> found + "3";
            case CLAIMS, DISAGREEMENTS -> parts;
            case TRANSFERS ->
                "SELECT place FROM transfer WHERE instr(lower(coalesce(designation, '') || ' ' || item), lower(:plain)) > 0";
            case PROCESSES -> "SELECT place FROM process WHERE instr(lower(name), lower(:plain)) > 0";
            case INCIDENTS -> "SELECT place FROM incident WHERE instr(lower(coalesce(venue, '')), lower(:plain)) > 0";
            case ENTITIES -> throw new IllegalArgumentException("entities are found by their names");
        };
    }

    private static String phrase(String words) {
        return "\"" + String.join(" ", NameWords.words(words)) + "\"";
    }

    /** Rows of such reports; for registers computed across reports: those that a row of such a report is a part of. */
    private static String ofReports(Selection selection, String condition) {
        String reports = "(SELECT id FROM report WHERE " + condition + ")";
        return switch (selection) {
            case REPORTS -> "x." + condition;
            case STATEMENTS, EVENTS, FIGURES, TIMELINE -> "x.report IN " + reports;
            case TRANSFERS -> "x.id IN (SELECT transfer FROM transfer_step WHERE report IN " + reports + ")";
            case PROCESSES -> "x.id IN (SELECT process FROM process_stage WHERE report IN " + reports + ")";
            case INCIDENTS -> "x.id IN (SELECT incident FROM incident_account WHERE report IN " + reports + ")";
            case ENTITIES -> "x.id IN (SELECT entity FROM mention WHERE report IN " + reports + ")";
            case CLAIMS, DISAGREEMENTS ->
                "x.id IN (SELECT owner FROM member WHERE member IN (SELECT id FROM statement WHERE report IN " + reports
                        + " UNION ALL SELECT id FROM event WHERE report IN " + reports
                        + " UNION ALL SELECT id FROM figure WHERE report IN " + reports + "))";
        };
    }

    /** Whether every row passes. */
    boolean isAll() {
        return where.isEmpty();
    }

    /** The register's table and the conditions, with one more condition. */
    String tableWhere(String condition) {
        return selection.table() + (where.isEmpty() ? " WHERE " : where + " AND ") + condition;
    }

    /** The rows in an order: first their places are found, then what is shown of those few is looked up. */
    String listSql(String order) {
        return selection.rowsAt("SELECT x.place FROM " + selection.table() + where + " ORDER BY " + order
                        + " LIMIT :limit OFFSET :offset")
                + " ORDER BY " + order;
    }

    String countSql() {
        return "SELECT count(*) FROM " + selection.table() + where;
    }

    Query bindList(Query query) {
        return bindCount(query).bind("limit", limit).bind("offset", offset);
    }

    Query bindCount(Query query) {
        parameters.forEach(query::bind);
        return query;
    }
}
