package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** A selection and a filter as SQL with named parameters; no word of the user's stands in the SQL. */
record Question(Selection selection, String where, Map<String, Object> parameters, int limit, int offset) {

    static Question of(Selection selection, Filter filter, List<String> entities) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        filter.about().ifPresent(words -> addAbout(selection, words, entities, conditions, parameters));
        filter.from().ifPresent(day -> {
            conditions.add(selection.last() + " >= :from");
            parameters.put("from", day.toString());
        });
        filter.to().ifPresent(day -> {
            conditions.add(selection.first() + " <= :to");
            parameters.put("to", day.toString());
        });
        filter.outlet().ifPresent(outlet -> {
            conditions.add(ofReports(selection, "outlet = :outlet COLLATE NOCASE"));
            parameters.put("outlet", outlet);
        });
        filter.asOf().ifPresent(day -> {
            conditions.add(ofReports(selection, "published_first <= :asOf"));
            parameters.put("asOf", day.toString());
        });
        filter.since().ifPresent(day -> {
            conditions.add(ofReports(selection, "published_last >= :since"));
            parameters.put("since", day.toString());
        });
        filter.report().ifPresent(report -> {
            conditions.add(ofReports(selection, "id = :report"));
            parameters.put("report", report);
        });
        filter.status().ifPresent(status -> {
            conditions.add(selection.hasStatus());
            parameters.put("status", status);
        });
        FieldConditions.add(selection, filter.fields(), conditions, parameters);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return new Question(selection, where, parameters, filter.limit(), filter.offset());
    }

    private static void addAbout(
            Selection selection,
            String words,
            List<String> entities,
            List<String> conditions,
            Map<String, Object> parameters) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < entities.size(); i++) {
            names.append(i == 0 ? "" : ", ").append(":entity").append(i);
            parameters.put("entity" + i, entities.get(i));
        }
        if (selection == Selection.ENTITIES) {
            conditions.add("x.id IN (" + names + ")");
            return;
        }
        String type = selection == Selection.TIMELINE ? "report" : selection.type();
        String places = "SELECT place FROM about WHERE entity IN (" + names + ") AND type = '" + type + "' UNION "
                + spokenOf(selection, parameters, words);
        conditions.add(
                selection == Selection.TIMELINE
                        ? "x.report IN (SELECT id FROM report WHERE place IN (" + places + "))"
                        : "x.place IN (" + places + ")");
    }

    /** The places of the rows that have the words themselves. */
    private static String spokenOf(Selection selection, Map<String, Object> parameters, String words) {
        boolean isNamed = selection == Selection.TRANSFERS || selection == Selection.PROCESSES;
        parameters.put(isNamed ? "plain" : "phrase", isNamed ? words : phrase(words));
        String found = "SELECT rowid / 4 FROM passage WHERE passage MATCH :phrase AND rowid % 4 = ";
        String parts = "SELECT part.place FROM passage JOIN part ON part.number = passage.rowid WHERE passage MATCH :phrase"
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
            case ENTITIES -> "x.id IN (SELECT entity FROM mention WHERE report IN " + reports + ")";
            case CLAIMS, DISAGREEMENTS ->
                "x.id IN (SELECT owner FROM member JOIN row ON row.id = member.member WHERE row.report IN " + reports
                        + ")";
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
