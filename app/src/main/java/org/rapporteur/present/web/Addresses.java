package org.rapporteur.present.web;

import java.util.Map;

/** The permanent addresses of the desk. */
final class Addresses {

    private Addresses() {}

    /** The page of one row of the record; an entity's is its dossier, a report's its text. */
    static String row(String id) {
        if (id.startsWith("entity-")) {
            return entity(id);
        }
        return id.startsWith("report-") ? report(id) : "/rows/" + id;
    }

    static String entity(String id) {
        return "/entities/" + id;
    }

    static String report(String id) {
        return "/reports/" + id;
    }

    /** The text of a report, at the passage of a row. */
    static String passage(String report, String row) {
        return report(report) + "?row=" + row + "#here";
    }

    /** The text of a report, at an offset in code points. */
    static String passage(String report, int start) {
        return report(report) + "?at=" + start + "#here";
    }

    /** A list under one field of its filter. */
    static String list(String path, String field, String value) {
        return FilterForm.address(path, Map.of(field, value));
    }
}
