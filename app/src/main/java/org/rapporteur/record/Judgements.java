package org.rapporteur.record;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.exchange.JudgementLine;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Quote;

/** What people judged of a record, listed and counted. */
public final class Judgements {

    private static final int LONGEST = 160;

    private final List<PersonJudgement> judgements;
    private final Standing standing;
    private final Map<String, JudgementOutcomeRow> outcomes;

    private Judgements(List<PersonJudgement> judgements, Map<String, JudgementOutcomeRow> outcomes) {
        this.judgements = List.copyOf(judgements);
        this.standing = new Standing(judgements);
        this.outcomes = outcomes;
    }

    /** Those of the record. */
    public static Judgements of(RecordDirectory record) {
        Map<String, JudgementOutcomeRow> outcomes = Files.exists(record.database())
                ? RecordQueries.ofAnyVersion(record).outcomes()
                : Map.of();
        return new Judgements(new JudgementFile(record).all(), outcomes);
    }

    /** Those of a record that is open. */
    public static Judgements of(OpenRecord record) {
        return new Judgements(
                new JudgementFile(record.directory()).all(), record.queries().outcomes());
    }

    /** The judgements of one row, in order of time. */
    public List<JudgementRow> of(String row) {
        return judgements.stream()
                .filter(judgement -> Stream.concat(judgement.a().stream(), judgement.b().stream())
                                .anyMatch(anchor -> anchor.id().value().equals(row))
                        || row(judgement).rows().contains(row))
                .map(this::row)
                .toList();
    }

    /** Every judgement, in order of time. */
    public List<JudgementRow> list() {
        return judgements.stream().map(this::row).toList();
    }

    private JudgementRow row(PersonJudgement judgement) {
        Optional<JudgementOutcomeRow> outcome =
                Optional.ofNullable(outcomes.get(judgement.id().value()));
        List<String> rows = outcome.map(JudgementOutcomeRow::rows).filter(ids -> !ids.isEmpty()).stream()
                .flatMap(ids -> List.of(ids.split(" ")).stream())
                .toList();
        return new JudgementRow(
                judgement.id().value(),
                judgement.at(),
                judgement.by(),
                judgement.kind().word(),
                judgement.a().stream().findFirst().map(Anchor::type).orElse("judgement"),
                what(judgement),
                state(judgement, outcome),
                outcome.flatMap(JudgementOutcomeRow::why).orElse(""),
                judgement.reason(),
                rows);
    }

    private String state(PersonJudgement judgement, Optional<JudgementOutcomeRow> outcome) {
        if (!standing.stands(judgement)) {
            return "undone";
        }
        if (judgement.kind() == JudgementKind.UNDO) {
            return "applied";
        }
        return outcome.flatMap(JudgementOutcomeRow::why)
                .map(why -> why.isEmpty() ? "applied" : "idle")
                .orElse("waiting");
    }

    private static String what(PersonJudgement judgement) {
        String edit = judgement
                .edit()
                .map(change -> change.field() + ": \"" + change.was() + "\" -> \"" + change.value() + "\" of ")
                .orElse("");
        String other = judgement.b().isEmpty() ? "" : " / " + words(judgement.b());
        return judgement.undoes().map(Object::toString).orElseGet(() -> edit + words(judgement.a()) + other);
    }

    private static String words(List<Anchor> anchors) {
        String words = anchors.stream()
                .map(Judgements::words)
                .collect(Collectors.joining("; "))
                .replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static String words(Anchor anchor) {
        String name = anchor.seen().getOrDefault("name", anchor.seen().getOrDefault("title", ""));
        String quoted = anchor.quotes().stream().map(Quote::exact).collect(Collectors.joining(" … "));
        return name.isEmpty() ? "“" + quoted + "”" : name;
    }

    /**
     * How often each rule was judged, and how often it was wrong: by type and rule, those that were wrong most often first. An edit says that a row was wrong, a
     * pair that is not the same that the rule which joined it was.
     */
    public List<RuleCount> counts() {
        SortedMap<String, List<Boolean>> wrong = new TreeMap<>();
        for (PersonJudgement judgement : latestOfEachRow()) {
            for (String rule : rules(judgement)) {
                wrong.computeIfAbsent(rule, absent -> new ArrayList<>()).add(isWrong(judgement));
            }
        }
        return wrong.entrySet().stream()
                .map(entry -> new RuleCount(
                        entry.getKey(),
                        (int) entry.getValue().stream().filter(each -> each).count(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(RuleCount::wrong).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    /** The same of judgements that are not yet in a record. */
    static List<RuleCount> counts(List<PersonJudgement> judgements) {
        return new Judgements(judgements, Map.of()).counts();
    }

    private List<PersonJudgement> latestOfEachRow() {
        Map<String, PersonJudgement> latest = new TreeMap<>();
        standing.standing().forEach(judgement -> latest.put(ends(judgement), judgement));
        return List.copyOf(latest.values());
    }

    private static String ends(PersonJudgement judgement) {
        return judgement.a().stream().map(Anchor::id).toList() + " "
                + judgement.b().stream().map(Anchor::id).toList();
    }

    private static List<String> rules(PersonJudgement judgement) {
        String kind = judgement.b().isEmpty() ? "" : "same ";
        return judgement.a().stream()
                .flatMap(anchor -> anchor.rules().stream().map(rule -> kind + anchor.type() + ": " + rule))
                .distinct()
                .toList();
    }

    private static boolean isWrong(PersonJudgement judgement) {
        return switch (judgement.kind()) {
            case WRONG, EDIT, NOT_SAME, SPLIT -> true;
            case RIGHT, SAME, MERGE, UNDO -> false;
        };
    }

    /** The line of one judgement. */
    public String line(String id) {
        return judgements.stream()
                .filter(judgement -> judgement.id().value().equals(id))
                .map(JudgementLine::write)
                .findFirst()
                .orElse("");
    }

    /** The judgements as lines, for another record. */
    public List<String> lines() {
        return judgements.stream().map(JudgementLine::write).toList();
    }

    /** How many judgements are in each state: "applied", "waiting", "idle", "undone". */
    public SortedMap<String, Long> states() {
        return list().stream().collect(Collectors.groupingBy(JudgementRow::state, TreeMap::new, Collectors.counting()));
    }
}
