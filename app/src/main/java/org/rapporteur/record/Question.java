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
            conditions.add("',' || lower(" + selection.status() + ") || ',' LIKE '%,' || lower(:status) || ',%'");
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
        List<String> tokens = NameWords.words(words);
        parameters.put("phrase", tokens.isEmpty() ? "\"\"" : "\"" + String.join(" ", tokens) + "\"");
        String found = "SELECT id FROM about WHERE entity IN (" + names + ")"
                + " UNION SELECT id FROM passage WHERE passage MATCH :phrase"
                + " UNION SELECT owner FROM member WHERE member IN (SELECT id FROM passage WHERE passage MATCH :phrase)"
                + " UNION SELECT transfer.id FROM transfer WHERE"
                + " instr(lower(coalesce(designation, '') || ' ' || item), lower(:plain)) > 0"
                + " UNION SELECT process.id FROM process WHERE instr(lower(name), lower(:plain)) > 0";
        parameters.put("plain", words);
        conditions.add(selection.id() + " IN (" + found + ")");
    }

    /** Rows of such reports; for registers computed across reports: those that a row of such a report is a part of. */
    private static String ofReports(Selection selection, String condition) {
        if (selection.hasReport()) {
            return "r." + condition;
        }
        String reports = "(SELECT id FROM report WHERE " + condition + ")";
        return switch (selection) {
            case TRANSFERS -> "x.id IN (SELECT transfer FROM transfer_step WHERE report IN " + reports + ")";
            case PROCESSES -> "x.id IN (SELECT process FROM process_stage WHERE report IN " + reports + ")";
            case ENTITIES -> "x.id IN (SELECT entity FROM mention WHERE report IN " + reports + ")";
            default ->
                "x.id IN (SELECT owner FROM member JOIN row ON row.id = member.member WHERE row.report IN " + reports
                        + ")";
        };
    }

    /** The tables and conditions, with one more condition. */
    String tablesWhere(String condition) {
        return selection.tables() + (where.isEmpty() ? " WHERE " : where + " AND ") + condition;
    }

    String listSql() {
        return listSql(selection.order());
    }

    String listSql(String order) {
        return "SELECT " + selection.columns() + " FROM " + selection.tables() + where + " ORDER BY " + order
                + " LIMIT :limit OFFSET :offset";
    }

    String countSql() {
        return "SELECT count(*) FROM " + selection.tables() + where;
    }

    Query bindList(Query query) {
        return bindCount(query).bind("limit", limit).bind("offset", offset);
    }

    Query bindCount(Query query) {
        parameters.forEach(query::bind);
        return query;
    }
}
