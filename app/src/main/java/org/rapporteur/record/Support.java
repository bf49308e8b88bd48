package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What stands behind claims, disagreements and statements: passages, sides, origins, variants. Reads only. */
public final class Support {

    private static final String PASSAGES =
            "SELECT * FROM (SELECT m.owner, coalesce(m.side, 0) AS side, p.id, p.type, p.report, p.start, p.words,"
                    + " r.outlet, r.title, r.published, coalesce(e.name, s.source, v.actors, fs.source) AS who,"
                    + " coalesce(s.act, v.status, f.bound) AS tag, row_number() OVER (PARTITION BY m.owner, m.side"
                    + " ORDER BY coalesce(r.published_first, '9999'), m.member) AS nth FROM member m"
                    + " JOIN place_of o ON o.id = m.member JOIN passage p ON p.rowid = o.passage"
                    + " JOIN report r ON r.id = p.report LEFT JOIN statement s ON s.id = m.member"
                    + " LEFT JOIN entity e ON e.id = s.entity LEFT JOIN event v ON v.id = m.member"
                    + " LEFT JOIN figure f ON f.id = m.member LEFT JOIN statement fs ON fs.id = f.says"
                    + " WHERE m.owner IN (<ids>)) WHERE nth <= :each ORDER BY owner, side, nth";

    private final Jdbi jdbi;

    /** What stands behind the rows of the record. */
    public Support(RecordQueries queries) {
        this.jdbi = queries.jdbi();
    }

    /** The passages behind claims or disagreements: so many of each side, the earliest published first. */
    public List<MemberPassage> passages(List<String> owners, int each) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(PASSAGES)
                        .bindList("ids", owners)
                        .bind("each", each)
                        .map(ConstructorMapper.of(MemberPassage.class))
                        .list());
    }

    /** What the sides of disagreements hold, in order. */
    public List<SideRow> sides(List<String> disagreements) {
        return among(
                disagreements,
                "SELECT row.id AS owner, side.key AS side, side.value->>'value' AS value"
                        + " FROM row, json_each(row.json, '$.sides') AS side WHERE row.id IN (<ids>) ORDER BY row.id, side.key",
                SideRow.class);
    }

    /** The independent origins behind claims, the broadest first. */
    public List<OriginRow> origins(List<String> claims) {
        return among(
                claims,
                "SELECT row.id AS owner, o.value->>'reason' AS reason, json_array_length(o.value, '$.reports') AS reports"
                        + " FROM row, json_each(row.json, '$.origins') AS o WHERE row.id IN (<ids>)"
                        + " ORDER BY row.id, reports DESC, reason",
                OriginRow.class);
    }

    /** The name of whom the pronoun at a place of a report refers to; offsets in code points. */
    public Optional<String> pronoun(String report, int start) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT e.name FROM mention m JOIN entity e ON e.id = m.entity"
                                + " WHERE m.report = :report AND m.start = :start AND m.form = 'pronominal'"
                                + " ORDER BY m.end, m.id LIMIT 1")
                        .bind("report", report)
                        .bind("start", start)
                        .mapTo(String.class)
                        .findOne());
    }

    /** The chain of a statement, outermost first. */
    public List<ChainRow> chain(String statement) {
        return among(
                List.of(statement),
                "SELECT link.value->>'name' AS name, link.value->>'entity' AS entity, link.value->>'$.cue.exact' AS cue"
                        + " FROM row, json_each(row.json, '$.chain') AS link WHERE row.id IN (<ids>) ORDER BY link.key",
                ChainRow.class);
    }

    private <T> List<T> among(List<String> ids, String sql, Class<T> rowType) {
        return ids.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bindList("ids", ids)
                        .map(ConstructorMapper.of(rowType))
                        .list());
    }

    /** Events as the lists show them, in order of time. */
    public List<EventRow> events(List<String> ids) {
        return among(
                ids,
                "SELECT " + Selection.EVENTS.columns() + " FROM " + Selection.EVENTS.tables()
                        + " WHERE x.id IN (<ids>) ORDER BY x.place",
                EventRow.class);
    }

    /** The statuses of events, by their ids. */
    public Map<String, String> statuses(List<String> events) {
        return events.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery("SELECT id, status FROM event WHERE id IN (<ids>)")
                        .bindList("ids", events)
                        .collectRows(Collectors.toMap(
                                row -> row.getColumn("id", String.class),
                                row -> row.getColumn("status", String.class))));
    }

    /** The statuses of transfers, in order of time. */
    public List<StepRow> transferSteps(List<String> transfers) {
        return among(transfers, steps("transfer_step", "transfer", "status"), StepRow.class);
    }

    /** Through whom transfers pass, a row for each passage that says so, in the order of the interchange. */
    public List<ViaRow> via(List<String> transfers) {
        return among(
                transfers,
                "SELECT v.transfer AS owner, v.place, v.id, v.role, v.party, v.entity, v.country, v.report, v.start, v.passage,"
                        + " coalesce(e.name, x.source) AS said_by, r.outlet, r.title, r.published FROM transfer_via v"
                        + " JOIN report r ON r.id = v.report LEFT JOIN statement x ON x.id = v.according_to"
                        + " LEFT JOIN entity e ON e.id = x.entity WHERE v.transfer IN (<ids>)"
                        + " ORDER BY owner, v.place, v.telling",
                ViaRow.class);
    }

    /** Likewise, through whom they do not pass as people judged. */
    public List<ViaRow> struckOut(List<String> transfers) {
        return among(
                transfers,
                "SELECT w.json->>'$.transfer' AS owner, 0 AS place, w.id, w.json->>'role' AS role, w.json->>'text' AS party,"
                        + " w.json->>'entity' AS entity, w.json->>'country' AS country, t.value->>'report' AS report,"
                        + " t.value->>'$.span.start' AS start, t.value->>'$.span.exact' AS passage,"
                        + " coalesce(e.name, x.source) AS said_by, r.outlet, r.title, r.published"
                        + " FROM wrong w, json_each(w.json, '$.told') AS t JOIN report r ON r.id = t.value->>'report'"
                        + " LEFT JOIN statement x ON x.id = t.value->>'according_to' LEFT JOIN entity e ON e.id = x.entity"
                        + " WHERE w.type = 'intermediary' AND w.json->>'$.transfer' IN (<ids>) ORDER BY owner, w.id, t.key",
                ViaRow.class);
    }

    /** What each report gives of incidents' tolls, the first published first. */
    public List<AccountRow> accounts(List<String> incidents) {
        return among(
                incidents,
                "SELECT x.incident AS owner, x.killed, x.wounded, x.report, x.start, x.passage, r.outlet, r.title, r.published"
                        + " FROM incident_account x JOIN report r ON r.id = x.report WHERE x.incident IN (<ids>)"
                        + " ORDER BY owner, x.place",
                AccountRow.class);
    }

    /** The stages of processes, in order of time. */
    public List<StepRow> processStages(List<String> processes) {
        return among(processes, steps("process_stage", "process", "stage"), StepRow.class);
    }

    private static String steps(String table, String owner, String step) {
        return "SELECT s." + owner + " AS owner, s.place, s." + step
                + " AS step, s.value, s.first, s.last, s.basis, s.report, s.start, s.passage, s.according_to,"
                + " coalesce(e.name, x.source) AS said_by, r.outlet, r.title, r.published FROM " + table
                + " s JOIN report r ON r.id = s.report LEFT JOIN statement x ON x.id = s.according_to"
                + " LEFT JOIN entity e ON e.id = x.entity WHERE s." + owner + " IN (<ids>) ORDER BY owner, s.place";
    }

    /** The votes in processes. */
    public List<VoteRow> votes(List<String> processes) {
        return among(
                processes,
                "SELECT row.id AS owner, v.value->>'state' AS state, v.value->>'vote' AS vote,"
                        + " v.value->>'$.span.report' AS report, v.value->>'$.span.start' AS start"
                        + " FROM row, json_each(row.json, '$.votes') AS v WHERE row.id IN (<ids>) ORDER BY row.id, vote, state",
                VoteRow.class);
    }

    /** The statement as the lists show it. */
    public Optional<StatementRow> statement(String id) {
        return statements(List.of(id)).stream().findFirst();
    }

    private List<StatementRow> statements(List<String> ids) {
        return among(
                ids,
                "SELECT " + Selection.STATEMENTS.columns() + " FROM " + Selection.STATEMENTS.tables()
                        + " WHERE x.id IN (<ids>) ORDER BY coalesce(r.published_first, '9999'), r.path, x.start",
                StatementRow.class);
    }

    /** Who speaks in statements, by their ids: the name that the record has, or nothing, and the words of the report. */
    public Map<String, SourceName> sources(List<String> statements) {
        return among(
                        statements,
                        "SELECT x.id, e.name, x.source AS words FROM statement x LEFT JOIN entity e ON e.id = x.entity"
                                + " WHERE x.id IN (<ids>)",
                        SourceName.class)
                .stream()
                .collect(Collectors.toMap(SourceName::id, Function.identity()));
    }

    /** The other wordings of an utterance: statements that are held to be the same one. The first published first. */
    public List<StatementRow> variants(String statement, int most) {
        List<String> others = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT b AS id FROM link WHERE a = :id AND kind = 'same_statement' AND judgement = 'same'"
                                + " UNION SELECT a FROM link WHERE b = :id AND kind = 'same_statement' AND judgement = 'same'"
                                + " UNION SELECT y.member FROM member x JOIN member y ON y.owner = x.owner"
                                + " JOIN claim ON claim.id = x.owner JOIN statement s ON s.id = y.member"
                                + " WHERE x.member = :id AND y.member <> :id ORDER BY id LIMIT :most")
                .bind("id", statement)
                .bind("most", most)
                .mapTo(String.class)
                .list());
        return statements(others);
    }

    /** The claims or disagreements that rows are part of. */
    public List<String> owners(List<String> members, Selection register) {
        return members.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT owner FROM member JOIN "
                                + register.type() + " ON id = owner WHERE member IN (<ids>) ORDER BY owner")
                        .bindList("ids", members)
                        .mapTo(String.class)
                        .list());
    }

    /** The words around a passage of a report; offset and length in code points. */
    public Optional<ContextRow> context(String report, int start, int length, int around) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT substr(text, max(0, :start - :around) + 1,"
                        + " min(:start, :around)) AS before, substr(text, :start + 1, :length) AS exact,"
                        + " substr(text, :start + :length + 1, :around) AS after FROM report WHERE id = :report")
                .bind("report", report)
                .bind("start", start)
                .bind("length", length)
                .bind("around", around)
                .map(ConstructorMapper.of(ContextRow.class))
                .findOne()
                .map(found -> found.inWords(around)));
    }

    /** All rows that were made of a stretch of a report, in the order of the text; offsets in code points. */
    public List<MemberPassage> rowsWithin(String report, int start, int end) {
        String within = " WHERE x.report = :report AND x.start BETWEEN :start AND :end";
        return jdbi.withHandle(handle -> handle.createQuery("SELECT '' AS owner, 0 AS side, y.id, y.type, y.report,"
                        + " y.start, y.words, r.outlet, r.title, r.published, y.who, y.tag FROM ("
                        + "SELECT x.id, 'statement' AS type, x.report, x.start, coalesce(x.content, x.cue, '') AS words,"
                        + " x.source AS who, x.act AS tag FROM statement x" + within
                        + " UNION ALL SELECT x.id, 'event', x.report, x.start, x.passage, x.actors, x.status FROM event x"
                        + within
                        + " UNION ALL SELECT x.id, 'figure', x.report, x.start, x.passage, x.counted, x.bound FROM figure x"
                        + within + ") y JOIN report r ON r.id = y.report ORDER BY y.start, y.id LIMIT 40")
                .bind("report", report)
                .bind("start", start)
                .bind("end", end)
                .map(ConstructorMapper.of(MemberPassage.class))
                .list());
    }

    /** The disagreements of these ids, in order. */
    public List<DisagreementRow> disagreements(List<String> ids) {
        return among(
                ids,
                "SELECT id, kind, about, sides FROM disagreement WHERE id IN (<ids>) ORDER BY kind, about, id",
                DisagreementRow.class);
    }

    /** The claims of these ids, the best supported first. */
    public List<ClaimRow> claims(List<String> ids) {
        return among(
                ids,
                "SELECT id, kinds, words, about, members, origins, reports, reasons FROM claim WHERE id IN (<ids>)"
                        + " ORDER BY origins DESC, reports DESC, id",
                ClaimRow.class);
    }
}
