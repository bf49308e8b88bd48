package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * What nobody has judged yet, the least sure first ({@link Doubts}). Nothing is loaded but the reports of what is asked for.
 */
public final class ReviewQueue {

    private static final int CONTEXT = 160;

    private static final String JUDGED = "(SELECT place FROM doubt WHERE id IN (SELECT value FROM json_each(:rows))"
            + " UNION SELECT place FROM json_each(:pairs) p JOIN doubt ON a = p.value->>0 AND b = p.value->>1)";

    private static final String CHECKED = "LEFT JOIN json_each(:factors) f ON f.key = d.rule";

    private static final String SURENESS = "d.score * coalesce(f.value, 1)";

    private final RecordQueries queries;
    private final String rows;
    private final String pairs;
    private final String factors;
    private final boolean isInOrder;

    private ReviewQueue(RecordQueries queries, List<PersonJudgement> judgements) {
        this.queries = queries;
        List<PersonJudgement> standing = new Standing(judgements).standing();
        this.rows = array(standing.stream()
                .filter(judgement -> judgement.b().isEmpty())
                .flatMap(judgement -> ends(judgement.a()).map(Doubts::quoted)));
        this.pairs = array(standing.stream().flatMap(ReviewQueue::bothWays));
        this.factors = Doubts.written(Doubts.factors(Judgements.counts(judgements)));
        this.isInOrder = factors.equals(checkedThen());
    }

    /** The queue of the record as it was last put together, without what was judged since. */
    public static ReviewQueue of(RecordDirectory record) {
        return of(record, RecordQueries.open(record));
    }

    /** The same for a record that is open. */
    public static ReviewQueue of(OpenRecord record) {
        return of(record.directory(), record.queries());
    }

    private static ReviewQueue of(RecordDirectory record, RecordQueries queries) {
        return new ReviewQueue(queries, new JudgementFile(record).all());
    }

    private static Stream<String> ends(List<Anchor> anchors) {
        return anchors.stream().map(anchor -> anchor.id().value());
    }

    private static Stream<String> bothWays(PersonJudgement judgement) {
        return ends(judgement.a())
                .flatMap(a -> ends(judgement.b())
                        .flatMap(b -> Stream.of(
                                "[" + Doubts.quoted(a) + "," + Doubts.quoted(b) + "]",
                                "[" + Doubts.quoted(b) + "," + Doubts.quoted(a) + "]")));
    }

    private static String array(Stream<String> values) {
        return values.distinct().collect(Collectors.joining(",", "[", "]"));
    }

    /** What of the rules was checked when the record was put together. */
    private String checkedThen() {
        return queries.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT value FROM meta WHERE name = 'checked'")
                        .mapTo(String.class)
                        .findOne())
                .orElse("");
    }

    /** How much is to be judged. */
    public int size() {
        return queries.jdbi()
                .withHandle(handle -> bound(
                                handle,
                                "SELECT (SELECT count(*) FROM doubt) - (SELECT count(*) FROM doubt WHERE place IN "
                                        + JUDGED + ")")
                        .mapTo(Integer.class)
                        .one());
    }

    /** What stands at a place of the queue, from 0. */
    public Optional<ReviewItem> item(int at) {
        return items(at, 1).stream().findFirst();
    }

    /** What is to be judged, the least sure first. */
    public List<ReviewItem> items() {
        return items(0, Integer.MAX_VALUE);
    }

    private List<ReviewItem> items(int from, int most) {
        // where nobody judged since, the places are the order; otherwise all is sorted anew
        String order = isInOrder ? "d.place" : SURENESS + ", d.type, d.id";
        String places = "SELECT d.place FROM doubt d " + (isInOrder ? "" : CHECKED) + " WHERE d.place NOT IN " + JUDGED
                + " ORDER BY " + order + " LIMIT :most OFFSET :from";
        return queries
                .jdbi()
                .withHandle(handle -> bound(
                                handle,
                                "SELECT d.id, d.type, d.report, d.a, d.b, d.other, d.why, min(1, " + SURENESS
                                        + ") AS sureness FROM (" + places
                                        + ") p CROSS JOIN doubt d ON d.place = p.place " + CHECKED + " ORDER BY "
                                        + order)
                        .bind("factors", factors)
                        .bind("from", from)
                        .bind("most", most)
                        .map(ConstructorMapper.of(DoubtRow.class))
                        .list())
                .stream()
                .flatMap(row -> item(row).stream())
                .toList();
    }

    private Query bound(Handle handle, String sql) {
        return handle.createQuery(sql).bind("rows", rows).bind("pairs", pairs);
    }

    private Optional<ReviewItem> item(DoubtRow row) {
        Contents contents = contents(queries, Stream.concat(Stream.of(row.report()), row.other().stream()));
        Optional<Contents.Row> first = contents.find(new Id(row.a().orElse(row.id())));
        Optional<Contents.Row> second = row.b().flatMap(id -> contents.find(new Id(id)));
        return first.map(one -> new ReviewItem(
                row.id(),
                row.a().isPresent(),
                row.type(),
                row.sureness(),
                name(contents, one),
                Stream.concat(Stream.of(one), second.stream())
                        .map(each -> excerpt(contents, each))
                        .toList(),
                row.why(),
                row.a().isPresent() ? Map.of() : new TreeMap<>(Anchors.values(contents, one))));
    }

    /** What a row says, by field: what of it can be edited; nothing of a row that is not read in one report. */
    public static Map<String, String> fields(RecordQueries queries, String row) {
        return queries.citation(row)
                .map(passage -> contents(queries, Stream.of(passage.report())))
                .flatMap(contents -> contents.find(new Id(row)).map(found -> Anchors.values(contents, found)))
                .<Map<String, String>>map(TreeMap::new)
                .orElse(Map.of());
    }

    private static Contents contents(RecordQueries queries, Stream<String> reports) {
        Set<String> ids = reports.collect(Collectors.toSet());
        List<Report> texts =
                ids.stream().sorted().flatMap(id -> queries.report(id).stream()).toList();
        List<Reading> readings = ids.stream()
                .sorted()
                .flatMap(id -> queries.wholeReading(id).stream())
                .toList();
        return Contents.of(texts, readings);
    }

    private static String name(Contents contents, Contents.Row row) {
        Map<String, String> values = Anchors.values(contents, row);
        return values.getOrDefault("name", values.getOrDefault("item", values.getOrDefault("title", "")));
    }

    private static ReviewItem.Excerpt excerpt(Contents contents, Contents.Row row) {
        if (row.passages().isEmpty()) {
            return new ReviewItem.Excerpt("", row.id().value(), "", "", name(contents, row), "");
        }
        Passage first = row.passages().get(0);
        Report report = contents.report(first.report()).orElseThrow();
        Span span = row.passages().stream()
                .filter(passage ->
                        passage.report().equals(first.report()) && row.type().equals("statement"))
                .map(Passage::span)
                .reduce(first.span(), Span::union);
        String text = report.text();
        String from = report.outlet().or(report::title).orElse(report.capture().path());
        return new ReviewItem.Excerpt(
                report.id().value(),
                row.id().value(),
                from,
                ContextRow.fromAWord(text.substring(Math.max(0, span.start() - CONTEXT), span.start()), CONTEXT),
                span.length() == 0 ? report.title().orElse(report.capture().path()) : span.in(text),
                ContextRow.toAWord(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)), CONTEXT));
    }
}
