package org.rapporteur.record;

import java.util.List;

/** The registers that can be listed: what is selected, from where, what stands for its time and status, in what order. */
public enum Selection {
    REPORTS(
            "report",
            "r.id, r.path, r.url, r.outlet, r.title, r.published, r.published_first, r.published_last, r.precision,"
                    + " r.basis, r.bylines, r.credits, r.dateline, r.language, r.sha256, r.version_of,"
                    + " (SELECT count(*) FROM statement WHERE report = r.id) AS statements,"
                    + " (SELECT count(*) FROM event WHERE report = r.id) AS events,"
                    + " (SELECT count(*) FROM figure WHERE report = r.id) AS figures",
            "report r",
            "r.id",
            "r.published_first",
            "r.published_last",
            "r.language",
            "coalesce(r.published_first, '9999'), r.path"),
    STATEMENTS(
            "statement",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.source, x.entity, e.name AS entity_name,"
                    + " x.source_kind, x.cue, x.content, x.manner, x.act, x.negated, x.addressee, x.venue, x.said,"
                    + " x.basis, x.within, x.chain, x.links",
            "statement x JOIN report r ON r.id = x.report LEFT JOIN entity e ON e.id = x.entity",
            "x.id",
            "coalesce(x.first, x.last, r.published_first)",
            "coalesce(x.last, x.first, r.published_last)",
            "x.act",
            "coalesce(r.published_first, '9999') DESC, r.path, x.start, x.id"),
    EVENTS(
            "event",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.\"trigger\", x.passage, x.plover, x.mode,"
                    + " x.contexts, x.actors, x.recipients, x.time, x.first, x.last, x.precision, x.basis, x.place,"
                    + " x.status, x.factuality, x.according_to, s.source AS said_by",
            "event x JOIN report r ON r.id = x.report LEFT JOIN statement s ON s.id = x.according_to",
            "x.id",
            "coalesce(x.first, x.last, r.published_first)",
            "coalesce(x.last, x.first, r.published_last)",
            "x.status",
            "coalesce(x.first, r.published_first, '9999'), r.path, x.start, x.id"),
    FIGURES(
            "figure",
            "x.id, x.report, x.start, r.outlet, r.title, r.published, x.passage, x.low, x.high, x.bound, x.unit,"
                    + " x.counted, x.place, x.period, x.side, x.as_of, x.says, s.source AS said_by, x.event",
            "figure x JOIN report r ON r.id = x.report LEFT JOIN statement s ON s.id = x.says",
            "x.id",
            "coalesce(x.first, x.last, r.published_first)",
            "coalesce(x.last, x.first, r.published_last)",
            "x.counted",
            "coalesce(x.counted, '~'), x.unit, coalesce(x.first, r.published_first, '9999'), r.path, x.start"),
    TRANSFERS(
            "transfer",
            "x.id, x.supplier, x.recipient, x.item, x.designation, x.category, x.low, x.high, x.statuses, x.steps",
            "transfer x",
            "x.id",
            "(SELECT min(first) FROM transfer_step WHERE transfer = x.id)",
            "(SELECT max(last) FROM transfer_step WHERE transfer = x.id)",
            "(SELECT group_concat(status) FROM transfer_step WHERE transfer = x.id)",
            "x.steps DESC, coalesce(x.designation, x.item), x.id"),
    PROCESSES(
            "process",
            "x.id, x.kind, x.name, x.participants, x.mediators, x.venue, x.votes, x.stages, x.steps",
            "process x",
            "x.id",
            "(SELECT min(first) FROM process_stage WHERE process = x.id)",
            "(SELECT max(last) FROM process_stage WHERE process = x.id)",
            "(SELECT group_concat(stage) FROM process_stage WHERE process = x.id)",
            "x.steps DESC, x.name, x.id"),
    ENTITIES(
            "entity",
            "x.id, x.name, x.kind, x.aliases, x.roles, x.country, x.sector, x.mentions, x.reports",
            "entity x",
            "x.id",
            "NULL",
            "NULL",
            "x.kind",
            "x.mentions DESC, x.name, x.id"),
    CLAIMS(
            "claim",
            "x.id, x.about, x.members, x.origins, x.reports, x.reasons",
            "claim x",
            "x.id",
            "NULL",
            "NULL",
            "x.origins",
            "x.origins DESC, x.reports DESC, x.members DESC, x.id"),
    DISAGREEMENTS(
            "disagreement",
            "x.id, x.kind, x.about, x.sides",
            "disagreement x",
            "x.id",
            "NULL",
            "NULL",
            "x.kind",
            "x.kind, x.about, x.id"),
    TIMELINE(
            "timeline",
            "x.day, x.precision, x.weight, x.origins, x.report, x.start, x.passage, x.members, r.outlet, r.title",
            "timeline x JOIN report r ON r.id = x.report",
            "x.report",
            "x.day",
            "x.day",
            "x.precision",
            "x.place");

    private static final List<String> EXPORTED = List.of(
            "report",
            "statement",
            "event",
            "figure",
            "transfer",
            "process",
            "entity",
            "mention",
            "link",
            "claim",
            "disagreement");

    private final String type;
    private final String columns;
    private final String tables;
    private final String id;
    private final String first;
    private final String last;
    private final String status;
    private final String order;

    Selection(
            String type,
            String columns,
            String tables,
            String id,
            String first,
            String last,
            String status,
            String order) {
        this.type = type;
        this.columns = columns;
        this.tables = tables;
        this.id = id;
        this.first = first;
        this.last = last;
        this.status = status;
        this.order = order;
    }

    /** The word for one row of the register. */
    public String type() {
        return type;
    }

    String columns() {
        return columns;
    }

    String tables() {
        return tables;
    }

    String id() {
        return id;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    String status() {
        return status;
    }

    String order() {
        return order;
    }

    boolean hasReport() {
        return tables.contains("report r");
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
