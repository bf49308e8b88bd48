package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * What nobody has judged yet, the least sure first. A link is as sure as its score. A row is as sure as its rule has
 * proved: the share of its rows that people found right, where few were checked drawn towards the usual share.
 */
public final class ReviewQueue {

    /** The share of rows that are right where nothing is known of a rule. */
    private static final double USUAL = 0.8;

    /** As many checked rows as that share counts for. */
    private static final double WEIGHT = 5;

    private static final int CONTEXT = 160;
    private static final List<String> ROWS = List.of("statement", "event", "figure");

    private final Contents contents;
    private final Map<String, RuleCount> counts = new HashMap<>();
    private final Set<Set<Id>> judged = new HashSet<>();
    private final List<ReviewItem> items = new ArrayList<>();

    private ReviewQueue(Contents contents) {
        this.contents = contents;
    }

    /** The queue of the record as it was last put together, without what was judged since. */
    public static ReviewQueue of(RecordDirectory record) {
        RecordQueries queries = RecordQueries.open(record);
        Linking linking = DurableFiles.read(record.linking(), StoredJson::linking);
        ReviewQueue queue = new ReviewQueue(Contents.of(queries.storedReports(), queries.storedReadings(), linking));
        Judgements.of(record).counts().forEach(count -> queue.counts.put(count.rule(), count));
        new Standing(new JudgementFile(record).all()).standing().forEach(queue::addJudged);
        linking.links().forEach(queue::add);
        ROWS.forEach(type -> queue.contents.rows(type).forEach(queue::add));
        queue.items.sort(Comparator.comparingDouble(ReviewItem::sureness)
                .thenComparing(ReviewItem::type)
                .thenComparing(ReviewItem::id));
        return queue;
    }

    private void addJudged(PersonJudgement judgement) {
        Set<Id> ends = new HashSet<>();
        judgement.a().stream().map(Anchor::id).forEach(ends::add);
        judgement.b().stream().map(Anchor::id).forEach(ends::add);
        judged.add(ends);
    }

    private void add(Link link) {
        Optional<Contents.Row> a = contents.find(link.a());
        Optional<Contents.Row> b = contents.find(link.b());
        if (link.judgement() != Judgement.SAME
                || a.isEmpty()
                || b.isEmpty()
                || link.a().equals(link.b())
                || judged.contains(Set.of(link.a(), link.b()))) {
            return;
        }
        String type = a.get().type();
        double sureness = Math.min(link.score(), 1) * proved("same " + type + ": " + link.by()) / USUAL;
        items.add(new ReviewItem(
                link.id().value(),
                true,
                type,
                Math.min(1, sureness),
                name(a.get()),
                List.of(excerpt(a.get()), excerpt(b.get())),
                link.reason() + " (" + link.by() + ")",
                Map.of()));
    }

    private void add(Contents.Row row) {
        if (judged.contains(Set.of(row.id()))) {
            return;
        }
        String rule = row.derivation().map(found -> found.rule()).orElse("");
        items.add(new ReviewItem(
                row.id().value(),
                false,
                row.type(),
                proved(row.type() + ": " + rule),
                name(row),
                List.of(excerpt(row)),
                rule,
                new TreeMap<>(Anchors.values(contents, row))));
    }

    private double proved(String rule) {
        RuleCount count = counts.getOrDefault(rule, new RuleCount(rule, 0, 0));
        return (count.checked() - count.wrong() + USUAL * WEIGHT) / (count.checked() + WEIGHT);
    }

    private String name(Contents.Row row) {
        Map<String, String> values = Anchors.values(contents, row);
        return values.getOrDefault("name", values.getOrDefault("item", values.getOrDefault("title", "")));
    }

    private ReviewItem.Excerpt excerpt(Contents.Row row) {
        if (row.passages().isEmpty()) {
            return new ReviewItem.Excerpt("", row.id().value(), "", "", name(row), "");
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
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                span.length() == 0 ? report.title().orElse(report.capture().path()) : span.in(text),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /** What is to be judged, the least sure first. */
    public List<ReviewItem> items() {
        return List.copyOf(items);
    }
}
