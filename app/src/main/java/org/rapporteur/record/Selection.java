package org.rapporteur.record;

import java.util.List;

/** The registers that can be listed: what is selected, from where, what stands for its time and status, in what order. */
public enum Selection {
    REPORTS(
            "report",
            "x.id, x.path, x.url, x.outlet, x.title, x.published, x.published_first, x.published_last, x.precision,"
                    + " x.basis, x.bylines, x.credits, x.dateline, x.language, x.sha256, x.version_of, x.statements,"
                    + " x.events, x.figures",
            "",
            "x.published_first",
            "x.published_last",
            "x.language"),
    STATEMENTS(
            "statement",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.source, x.entity, e.name AS entity_name,"
                    + " x.source_kind, x.cue, x.content, x.manner, x.act, x.negated, x.addressee, x.venue, x.said,"
                    + " x.basis, x.within, x.chain, x.links",
            " JOIN report r ON r.id = x.report LEFT JOIN entity e ON e.id = x.entity",
            "x.earliest",
            "x.latest",
            "x.act"),
    EVENTS(
            "event",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.\"trigger\", x.passage, x.plover, x.mode,"
                    + " x.contexts, x.actors, x.recipients, x.time, x.first, x.last, x.precision, x.basis,"
                    + " x.venue AS place, x.place_basis, x.status, x.factuality, x.according_to, x.said_by",
            " JOIN report r ON r.id = x.report",
            "x.earliest",
            "x.latest",
            "x.status"),
    FIGURES(
            "figure",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.passage, x.low, x.high, x.bound, x.unit,"
                    + " x.counted, x.venue AS place, x.period, x.side, x.as_of, x.says, x.said_by, x.event",
            " JOIN report r ON r.id = x.report",
            "x.earliest",
            "x.latest",
            "x.counted"),
    TRANSFERS(
            "transfer",
            "x.id, x.supplier, x.recipient, x.item, x.designation, x.category, x.low, x.high, x.statuses, x.steps, x.via",
            "",
            "x.first",
            "x.last",
            "replace(x.statuses, ' → ', ',')"),
    PROCESSES(
            "process",
            "x.id, x.kind, x.name, x.participants, x.mediators, x.venue, x.votes, x.stages, x.steps",
            "",
            "x.first",
            "x.last",
            "replace(x.stages, ' → ', ',')"),
    ENTITIES(
            "entity",
            "x.id, x.name, x.kind, x.aliases, x.roles, x.country, x.sector, x.mentions, x.reports",
            "",
            "NULL",
            "NULL",
            "x.kind"),
    CLAIMS(
            "claim",
            "x.id, x.kinds, x.words, x.about, x.members, x.origins, x.reports, x.reasons",
            "",
            "NULL",
            "NULL",
            "x.origins"),
    DISAGREEMENTS("disagreement", "x.id, x.kind, x.about, x.sides", "", "NULL", "NULL", "x.kind"),
    INCIDENTS(
            "incident",
            "x.id, x.time, x.first, x.last, x.precision, x.basis, x.venue AS place, x.country, x.killed,"
                    + " x.killed_reason, x.wounded, x.wounded_reason, x.reports, x.told",
            "",
            "x.first",
            "x.last",
            "x.precision"),
    TIMELINE(
            "timeline",
            "x.day, x.precision, x.weight, x.origins, x.report, x.start, x.passage, x.members, r.outlet, r.title",
            " JOIN report r ON r.id = x.report",
            "x.day",
            "x.day",
            "x.precision");

    /** The usual order of every register. */
    static final String USUAL = "x.place";

    /** The newest first; of reports and events. */
    static final String NEWEST = "x.recent";

    private static final List<String> EXPORTED = List.of(
            "report",
            "statement",
            "event",
            "figure",
            "transfer",
            "intermediary",
            "process",
            "entity",
            "mention",
            "link",
            "claim",
            "disagreement",
            "incident");

    private final String type;
    private final String columns;
    private final String joins;
    private final String first;
    private final String last;
    private final String status;

    Selection(String type, String columns, String joins, String first, String last, String status) {
        this.type = type;
        this.columns = columns;
        this.joins = joins;
        this.first = first;
        this.last = last;
        this.status = status;
    }

    /** The word for one row of the register. */
    public String type() {
        return type;
    }

    String columns() {
        return columns;
    }

    /** The table of the register, as x. */
    String table() {
        return type + " x";
    }

    /** The table with those that the columns are taken from. */
    String tables() {
        return table() + joins;
    }

    /** The rows of a query of places, as the register's lists show them. */
    String rowsAt(String places) {
        return "SELECT " + columns + " FROM (" + places + ") picked CROSS JOIN " + type + " x ON x.place = picked.place"
                + joins;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    /** Whether the register's own table says when its rows were published first and last. */
    boolean isPublished() {
        return this == REPORTS || this == INCIDENTS || isOfMany();
    }

    /** Whether its rows are computed over many rows of other registers. */
    boolean isOfMany() {
        return this == CLAIMS || this == DISAGREEMENTS;
    }

    /** Whether the row's status is the one asked for; some have several, one after another. */
    String hasStatus() {
        return switch (this) {
            case TRANSFERS, PROCESSES -> "instr(',' || " + status + " || ',', ',' || lower(:status) || ',') > 0";
            default -> status + " = lower(:status)";
        };
    }

    /** The order of the registers in an export, as the arms of an SQL CASE. */
    static String exportOrder() {
        StringBuilder arms = new StringBuilder();
        for (int place = 0; place < EXPORTED.size(); place++) {
            arms.append(" WHEN '").append(EXPORTED.get(place)).append("' THEN ").append(place);
        }
        return arms.toString();
    }
}
