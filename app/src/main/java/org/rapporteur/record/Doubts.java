package org.rapporteur.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.Linking;
import org.rapporteur.model.PersonJudgement;

/**
 * What can be judged, the least sure first. A link is as sure as its score. A row is as sure as its rule has proved: the
 * share of its rows that people found right, where few were checked drawn towards the usual share.
 */
final class Doubts {

    /** The share of rows that are right where nothing is known of a rule. */
    private static final double USUAL = 0.8;

    /** As many checked rows as that share counts for. */
    private static final double WEIGHT = 5;

    private static final List<String> ROWS = List.of("statement", "event", "figure");

    /**
     * One thing that can be judged.
     *
     * @param score how sure it is before anybody checked its rule
     * @param rule the type and name of the rule, as {@link RuleCount} has it
     * @param report the report it stands in; of a link that of its first end
     * @param a the first end of a link
     * @param other the report of its second end
     * @param why the rule, or the reason of the link
     */
    private record Doubt(
            String id,
            String type,
            double score,
            String rule,
            String report,
            Optional<String> a,
            Optional<String> b,
            Optional<String> other,
            String why) {}

    private final Contents contents;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(Contents contents) {
        this.contents = contents;
    }

    /** Fills the table of what can be judged, and notes what of its rules was checked by then. */
    static void insert(Connection connection, Judged judged, Linking linking, List<PersonJudgement> judgements)
            throws SQLException {
        Doubts all = new Doubts(Contents.of(judged.reports(), judged.readings()));
        linking.links().forEach(all::add);
        ROWS.forEach(type -> all.contents.rows(type).forEach(all::add));
        Map<String, Double> factors = factors(Judgements.counts(judgements));
        all.insert(connection, factors);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO meta VALUES ('checked', ?)")) {
            insert.setString(1, written(factors));
            insert.executeUpdate();
        }
    }

    private void add(Link link) {
        Optional<Contents.Row> a = contents.find(link.a());
        Optional<Contents.Row> b = contents.find(link.b());
        if (link.judgement() != Judgement.SAME
                || a.isEmpty()
                || b.isEmpty()
                || link.a().equals(link.b())) {
            return;
        }
        String type = a.get().type();
        doubts.add(new Doubt(
                link.id().value(),
                type,
                Math.min(link.score(), 1),
                "same " + type + ": " + link.by(),
                report(a.get()),
                Optional.of(link.a().value()),
                Optional.of(link.b().value()),
                Optional.of(report(b.get())),
                link.reason() + " (" + link.by() + ")"));
    }

    private void add(Contents.Row row) {
        String rule = row.derivation().map(found -> found.rule()).orElse("");
        doubts.add(new Doubt(
                row.id().value(),
                row.type(),
                USUAL,
                row.type() + ": " + rule,
                report(row),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule));
    }

    private static String report(Contents.Row row) {
        return row.passages().stream()
                .findFirst()
                .map(passage -> passage.report().value())
                .orElse("");
    }

    private void insert(Connection connection, Map<String, Double> factors) throws SQLException {
        doubts.sort(Comparator.comparingDouble((Doubt doubt) -> sureness(doubt, factors))
                .thenComparing(Doubt::type)
                .thenComparing(Doubt::id));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO doubt(id, type, score, rule, report, a, b, other, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Doubt doubt : doubts) {
                insert.setString(1, doubt.id());
                insert.setString(2, doubt.type());
                insert.setDouble(3, doubt.score());
                insert.setString(4, doubt.rule());
                insert.setString(5, doubt.report());
                insert.setString(6, doubt.a().orElse(null));
                insert.setString(7, doubt.b().orElse(null));
                insert.setString(8, doubt.other().orElse(null));
                insert.setString(9, doubt.why());
                insert.executeUpdate();
            }
        }
    }

    private static double sureness(Doubt doubt, Map<String, Double> factors) {
        return doubt.score() * factors.getOrDefault(doubt.rule(), 1.0);
    }

    /** By how much a rule is surer or less sure than usual, for the rules that people checked. */
    static Map<String, Double> factors(List<RuleCount> counts) {
        Map<String, Double> factors = new TreeMap<>();
        for (RuleCount count : counts) {
            double proved = (count.checked() - count.wrong() + USUAL * WEIGHT) / (count.checked() + WEIGHT);
            factors.put(count.rule(), proved / USUAL);
        }
        return factors;
    }

    /** The factors as they are noted and asked with: one JSON object. */
    static String written(Map<String, Double> factors) {
        return factors.entrySet().stream()
                .map(factor -> quoted(factor.getKey()) + ":" + factor.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Words as a JSON array. */
    static String array(List<String> words) {
        return words.stream().map(Doubts::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** Words as a JSON string. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
