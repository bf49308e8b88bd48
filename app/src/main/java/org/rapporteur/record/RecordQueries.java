package org.rapporteur.record;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Answers questions from the derived database of a record. Safe on any thread; reads only. */
public final class RecordQueries {

    private final Jdbi jdbi;

    RecordQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the database of the record.
     *
     * @throws RecordException if the record has none yet
     */
    public static RecordQueries open(RecordDirectory record) {
        DatabaseLayout.check(record);
        return ofAnyVersion(record);
    }

    /** The record's database, whichever version of the program put it together. */
    static RecordQueries ofAnyVersion(RecordDirectory record) {
        return new RecordQueries(Jdbi.create(ReadConnections.source(record.database())));
    }

    /** For the other classes of this package that ask the same database. */
    Jdbi jdbi() {
        return jdbi;
    }

    /** The reports that pass the filter, in order of publication. */
    public List<ReportRow> reports(Filter filter) {
        return list(Selection.REPORTS, filter, ReportRow.class);
    }

    /** The statements that pass the filter, newest report first, in the order of the text. */
    public List<StatementRow> statements(Filter filter) {
        return list(Selection.STATEMENTS, filter, StatementRow.class);
    }

    /** The events that pass the filter, in order of time. */
    public List<EventRow> events(Filter filter) {
        return list(Selection.EVENTS, filter, EventRow.class);
    }

    /** The figures that pass the filter, by what is counted and time. */
    public List<FigureRow> figures(Filter filter) {
        return list(Selection.FIGURES, filter, FigureRow.class);
    }

    /** The transfers that pass the filter. */
    public List<TransferRow> transfers(Filter filter) {
        return list(Selection.TRANSFERS, filter, TransferRow.class);
    }

    /** The processes that pass the filter. */
    public List<ProcessRow> processes(Filter filter) {
        return list(Selection.PROCESSES, filter, ProcessRow.class);
    }

    /** The entities that pass the filter, the most mentioned first. */
    public List<EntityRow> entities(Filter filter) {
        return list(Selection.ENTITIES, filter, EntityRow.class);
    }

    /** The claims that pass the filter, the best supported first. */
    public List<ClaimRow> claims(Filter filter) {
        return list(Selection.CLAIMS, filter, ClaimRow.class);
    }

    /** The disagreements that pass the filter. */
    public List<DisagreementRow> disagreements(Filter filter) {
        return list(Selection.DISAGREEMENTS, filter, DisagreementRow.class);
    }

    /** The incidents that pass the filter, in order of time. */
    public List<IncidentRow> incidents(Filter filter) {
        return list(Selection.INCIDENTS, filter, IncidentRow.class);
    }

    /** The days that mattered, in order. */
    public List<TimelineRow> timeline(Filter filter) {
        return list(Selection.TIMELINE, filter, TimelineRow.class);
    }

    /** The days that mattered most, so many of them, in order. */
    public List<TimelineRow> timeline(Filter filter, int most) {
        return list(Selection.TIMELINE, filter.page(most, 0), TimelineRow.class, "x.weight DESC, x.day").stream()
                .sorted(Comparator.comparing(TimelineRow::day))
                .toList();
    }

    /** The reports that pass the filter, the last published first. */
    public List<ReportRow> newestReports(Filter filter) {
        return list(Selection.REPORTS, filter, ReportRow.class, Selection.NEWEST);
    }

    /** The events that pass the filter, the last first. */
    public List<EventRow> newestEvents(Filter filter) {
        return list(Selection.EVENTS, filter, EventRow.class, Selection.NEWEST);
    }

    /** How many rows of a register pass the filter. */
    public int count(Selection selection, Filter filter) {
        return jdbi.withHandle(handle -> {
            Question question = Question.of(handle, selection, filter, false);
            return question.bindCount(handle.createQuery(question.countSql()))
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private <T> List<T> list(Selection selection, Filter filter, Class<T> rowType) {
        return list(selection, filter, rowType, Selection.USUAL);
    }

    private <T> List<T> list(Selection selection, Filter filter, Class<T> rowType, String order) {
        return jdbi.withHandle(handle -> {
            Question question = Question.of(handle, selection, filter, true);
            return question.bindList(handle.createQuery(question.listSql(order)))
                    .map(ConstructorMapper.of(rowType))
                    .list();
        });
    }

    /** Rows that a question of another class of this package asks for, under the conditions of a filter. */
    <T> List<T> ask(Selection selection, Filter filter, Function<Question, String> sql, Class<T> rowType) {
        return jdbi.withHandle(handle -> {
            Question question = Question.of(handle, selection, filter, false);
            return question.bindCount(handle.createQuery(sql.apply(question)))
                    .map(ConstructorMapper.of(rowType))
                    .list();
        });
    }

    /** The ids of the rows of a register that pass the filter, in the order of its lists; the timeline has none. */
    public List<String> ids(Selection selection, Filter filter) {
        return jdbi.withHandle(handle -> {
            Question question = Question.of(handle, selection, filter, true);
            return question.bindList(handle.createQuery(question.listSql(Selection.USUAL)))
                    .map((row, context) -> row.getString("id"))
                    .list();
        });
    }

    /** The statuses of a transfer, in order of time. */
    public List<StepRow> statuses(String transfer) {
        return steps("transfer_step", "transfer", "status", transfer);
    }

    /** The stages of a process, in order of time. */
    public List<StepRow> stages(String process) {
        return steps("process_stage", "process", "stage", process);
    }

    private List<StepRow> steps(String table, String owner, String step, String id) {
        String sql = "SELECT s." + owner + " AS owner, s.place, s." + step
                + " AS step, s.value, s.first, s.last, s.basis,"
                + " s.report, s.start, s.passage, s.according_to, x.source AS said_by, r.outlet, r.title, r.published FROM "
                + table
                + " s JOIN report r ON r.id = s.report LEFT JOIN statement x ON x.id = s.according_to WHERE s." + owner
                + " = :id ORDER BY s.place";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(ConstructorMapper.of(StepRow.class))
                .list());
    }

    /** The interchange row of the id, also of one that was judged wrong; of an intermediary its part of the transfer. */
    public Optional<String> json(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT json FROM row WHERE id = :id UNION ALL SELECT json FROM wrong WHERE id = :id UNION ALL"
                                + " SELECT via.value FROM transfer_via v JOIN row ON row.id = v.transfer,"
                                + " json_each(row.json, '$.via') AS via WHERE v.id = :id AND v.telling = 0 AND via.key = v.place")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    /** The type of the row of the id, or of the only row whose id starts with it. */
    public List<String> idsStartingWith(String start) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM (SELECT id FROM row UNION ALL SELECT id FROM wrong"
                                + " UNION ALL SELECT id FROM transfer_via WHERE telling = 0)"
                                + " WHERE id >= :start AND id < :start || '~' ORDER BY id LIMIT 20")
                        .bind("start", start)
                        .mapTo(String.class)
                        .list());
    }

    /** Every interchange row that was not judged wrong, in the order of export. */
    public void export(Consumer<String> line) {
        export("row", line);
    }

    /** Every interchange row, also those that were judged wrong, in the order of export. */
    public void exportWithWrong(Consumer<String> line) {
        export("(SELECT * FROM row UNION ALL SELECT * FROM wrong)", line);
    }

    private void export(String rows, Consumer<String> line) {
        jdbi.useHandle(handle -> handle
                .createQuery("SELECT json FROM " + rows + " ORDER BY CASE type " + Selection.exportOrder() + " END, id")
                .mapTo(String.class)
                .stream()
                .forEach(line));
    }

    /** The ids of the rows of a report that were judged wrong. */
    private Set<Id> wrongOf(String report) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM wrong WHERE report = :report")
                .bind("report", report)
                .map((row, context) -> new Id(row.getString(1)))
                .set());
    }

    /** The report as it was ingested. */
    public Optional<Report> report(String id) {
        return stored("stored", id).map(StoredJson::report);
    }

    /** What was read from the report, without what was judged wrong. */
    public Optional<Reading> reading(String report) {
        Set<Id> wrong = wrongOf(report);
        Optional<Reading> reading = wholeReading(report);
        return wrong.isEmpty() ? reading : reading.map(whole -> EditedReading.without(whole, wrong));
    }

    /** What was read from the report with what was edited, also what was judged wrong. */
    Optional<Reading> wholeReading(String report) {
        return stored("reading", report).map(StoredJson::reading);
    }

    /** Every report as it was ingested, in the order of their ids. */
    List<Report> storedReports() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT stored FROM report ORDER BY id")
                .map((row, context) -> StoredJson.report(row.getString(1)))
                .list());
    }

    /** Every reading with what was edited, also what was judged wrong, in the order of the reports' ids. */
    List<Reading> storedReadings() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT reading FROM report ORDER BY id")
                .map((row, context) -> StoredJson.reading(row.getString(1)))
                .list());
    }

    /** What became of each judgement when the record was last put together, by its id. */
    Map<String, JudgementOutcomeRow> outcomes() {
        Map<String, JudgementOutcomeRow> outcomes = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT id, why, rows FROM judgement ORDER BY id")
                .map(ConstructorMapper.of(JudgementOutcomeRow.class))
                .forEach(row -> outcomes.put(row.id(), row)));
        return outcomes;
    }

    private Optional<String> stored(String column, String report) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + column + " FROM report WHERE id = :id")
                .bind("id", report)
                .mapTo(String.class)
                .findOne());
    }

    /** The rows that a claim or a disagreement is made of: id to side. */
    public List<MemberRow> members(String owner) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT m.member AS id, r.type, m.side FROM member m JOIN row r ON r.id = m.member"
                                + " WHERE m.owner = :owner ORDER BY m.side, m.member")
                .bind("owner", owner)
                .map(ConstructorMapper.of(MemberRow.class))
                .list());
    }

    /** The interchange rows of the mentions of an entity, report by report. */
    public List<String> mentionsOf(String entity, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT row.json FROM mention JOIN row ON row.id = mention.id"
                                + " WHERE mention.entity = :entity ORDER BY mention.report, mention.start LIMIT :limit")
                        .bind("entity", entity)
                        .bind("limit", limit)
                        .mapTo(String.class)
                        .list());
    }

    /** The claims and disagreements that a row is a member of. */
    public List<String> owners(String member) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT DISTINCT owner FROM member WHERE member = :member ORDER BY owner")
                        .bind("member", member)
                        .mapTo(String.class)
                        .list());
    }

    /** Where a statement, an event, a figure or a report stands. */
    public Optional<PassageRow> citation(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT p.id, p.type, p.report, p.start, p.words, p.outlet,"
                        + " p.title, r.published FROM passage p JOIN report r ON r.id = p.report WHERE p.rowid ="
                        + " (SELECT passage FROM place_of WHERE id = :id)")
                .bind("id", id)
                .map(ConstructorMapper.of(PassageRow.class))
                .findOne());
    }

    /** The record's entity of each mention of a report, by the mention's id. */
    public Map<String, String> entitiesOfMentions(String report) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, entity FROM mention WHERE report = :report")
                .bind("report", report)
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("id", String.class), row -> row.getColumn("entity", String.class))));
    }

    /** The report as the lists show it. */
    public Optional<ReportRow> reportRow(String id) {
        return one(Selection.REPORTS, id, ReportRow.class);
    }

    /** The event as the lists show it. */
    public Optional<EventRow> event(String id) {
        return one(Selection.EVENTS, id, EventRow.class);
    }

    /** The figure as the lists show it. */
    public Optional<FigureRow> figure(String id) {
        return one(Selection.FIGURES, id, FigureRow.class);
    }

    /** The transfer as the lists show it. */
    public Optional<TransferRow> transfer(String id) {
        return one(Selection.TRANSFERS, id, TransferRow.class);
    }

    /** The process as the lists show it. */
    public Optional<ProcessRow> process(String id) {
        return one(Selection.PROCESSES, id, ProcessRow.class);
    }

    /** The incident as the lists show it. */
    public Optional<IncidentRow> incident(String id) {
        return one(Selection.INCIDENTS, id, IncidentRow.class);
    }

    private <T> Optional<T> one(Selection selection, String id, Class<T> rowType) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + selection.columns() + " FROM " + selection.tables() + " WHERE x.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(rowType))
                .findOne());
    }

    /** The entity as the lists show it. */
    public Optional<EntityRow> entity(String id) {
        return one(Selection.ENTITIES, id, EntityRow.class);
    }

    /** How many rows each register holds, in the order of the registers. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Selection selection : Selection.values()) {
            counts.put(selection.type(), count(selection, Filter.ALL));
        }
        return counts;
    }

    /** The links of a row to others, as lines for a person. */
    public List<String> linksOf(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind || '  ' || CASE WHEN a = :id THEN b ELSE a END || '  ' || judgement || '  ' || reason"
                                + " || ' (' || by || ', ' || round(score, 2) || ')' FROM link WHERE a = :id OR b = :id"
                                + " ORDER BY kind, id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }

    /** Files that gave nothing, and why. */
    public List<UnusableFile> unusable() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT path, reason FROM unusable ORDER BY path, reason")
                .map(ConstructorMapper.of(UnusableFile.class))
                .list());
    }

    /** The distinct outlets, in order. */
    public List<String> outlets() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT outlet FROM report WHERE outlet IS NOT NULL ORDER BY outlet")
                .mapTo(String.class)
                .list());
    }
}
