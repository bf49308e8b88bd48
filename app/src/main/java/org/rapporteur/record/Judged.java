package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.exchange.Marks;
import org.rapporteur.exchange.RowFields;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Link;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.PersonJudgement.FieldEdit;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * Reports and readings as people judged them: edited fields have their values, rows that are wrong are kept apart, and
 * pairs that are the same or not are links that the linker follows. A judgement that finds no row to apply to is said
 * to be idle, with the reason, and is never forgotten.
 */
final class Judged {

    /** The rule that stands at the head of the derivation of a row that a person edited. */
    static final String EDIT_RULE = "judgement.edit";

    private final Map<Id, Report> reports = new LinkedHashMap<>();
    private final Map<Id, Reading> readings = new LinkedHashMap<>();
    private final Map<Id, Object> edited = new LinkedHashMap<>();
    private final SortedMap<Id, List<PersonJudgement>> marks = new TreeMap<>();
    private final Contents contents;
    private final AnchorFinder finder;
    private final DecidedLinks decided;
    private final List<JudgementOutcome> outcomes = new ArrayList<>();
    private final Map<PersonJudgement, List<Id>> ofRecord = new LinkedHashMap<>();

    private Judged(List<Report> reports, List<Reading> readings) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        readings.forEach(reading -> this.readings.put(reading.report(), reading));
        this.contents = Contents.of(reports, readings);
        this.finder = new AnchorFinder(contents);
        this.decided = new DecidedLinks(finder);
    }

    /** Applies judgements, in order of time, to reports and readings. */
    static Judged of(List<Report> reports, List<Reading> readings, List<PersonJudgement> judgements) {
        Judged judged = new Judged(reports, readings);
        judgements.forEach(judged::apply);
        judged.rebuildReadings();
        return judged;
    }

    private void apply(PersonJudgement judgement) {
        switch (judgement.kind()) {
            case WRONG, RIGHT, EDIT -> applyToRow(judgement);
            case SAME, MERGE, NOT_SAME, SPLIT -> outcomes.add(decided.apply(judgement));
            case UNDO -> throw new IllegalArgumentException("an undo is no judgement of a row");
        }
    }

    private void applyToRow(PersonJudgement judgement) {
        Anchor anchor = judgement.a().get(0);
        List<Id> found = finder.find(anchor);
        switch (anchor.type()) {
            case "statement", "event", "figure", "report" -> {
                if (found.isEmpty()) {
                    outcomes.add(JudgementOutcome.idle(judgement, nothingThere(anchor)));
                } else {
                    applyTo(contents.find(found.get(0)).orElseThrow(), judgement);
                }
            }
            default -> ofRecord.put(judgement, found);
        }
    }

    private String nothingThere(Anchor anchor) {
        boolean known = anchor.quotes().stream()
                .anyMatch(quote -> contents.report(quote.report()).isPresent());
        return known ? "no " + anchor.type() + " is read at its passage now" : "its report is not in the record";
    }

    private void applyTo(Contents.Row row, PersonJudgement judgement) {
        try {
            if (judgement.kind() == JudgementKind.EDIT) {
                edit(row, judgement);
            } else {
                String otherwise = readOtherwise(row, judgement.a().get(0));
                if (!otherwise.isEmpty()) {
                    outcomes.add(JudgementOutcome.idle(judgement, "the row is read otherwise now: " + otherwise));
                    return;
                }
            }
            marks.computeIfAbsent(row.id(), absent -> new ArrayList<>()).add(judgement);
            outcomes.add(JudgementOutcome.applied(judgement, List.of(row.id())));
        } catch (IllegalArgumentException e) {
            outcomes.add(JudgementOutcome.idle(judgement, e.getMessage()));
        }
    }

    /**
     * Wrong and right are said of a row with its values, as it is read or as it was edited; with other values it is to be
     * looked at again.
     */
    private String readOtherwise(Contents.Row row, Anchor anchor) {
        String asRead = differences(anchor, Anchors.values(contents, row));
        return asRead.isEmpty() ? "" : differences(anchor, Anchors.values(contents, current(row)));
    }

    private static String differences(Anchor anchor, Map<String, String> now) {
        return anchor.seen().entrySet().stream()
                .filter(field -> now.containsKey(field.getKey())
                        && !now.get(field.getKey()).equals(field.getValue()))
                .map(field -> field.getKey() + " \"" + field.getValue() + "\" -> \"" + now.get(field.getKey()) + "\"")
                .collect(Collectors.joining(", "));
    }

    private Contents.Row current(Contents.Row row) {
        Object value = edited.getOrDefault(row.id(), row.value());
        return new Contents.Row(row.type(), row.id(), value, row.passages(), row.derivation());
    }

    private void edit(Contents.Row row, PersonJudgement judgement) {
        FieldEdit edit = judgement.edit().orElseThrow(() -> new IllegalArgumentException("it names no field"));
        Id report = row.passages().get(0).report();
        if (row.type().equals("report") && RowFields.names("reading").contains(edit.field())) {
            readings.computeIfPresent(report, (id, reading) -> edited("reading", reading, judgement, report));
            return;
        }
        Object value = edited(row.type(), current(row).value(), judgement, report);
        edited.put(row.id(), value);
        if (value instanceof Report changed) {
            reports.put(row.id(), changed);
        }
    }

    private <T> T edited(String register, T row, PersonJudgement judgement, Id report) {
        FieldEdit edit = judgement.edit().orElseThrow();
        String detail =
                edit.field() + ": \"" + RowFields.of(register, row).get(edit.field()) + "\" -> \"" + edit.value()
                        + "\", by " + judgement.by() + ", " + judgement.at()
                        + (judgement.reason().isEmpty() ? "" : ": " + judgement.reason());
        return RowFields.edited(
                register,
                row,
                edit.field(),
                edit.value(),
                name -> entity(report, name),
                Derivation.of(EDIT_RULE, detail));
    }

    private Optional<Id> entity(Id report, String name) {
        return contents.reading(report).stream()
                .flatMap(reading -> reading.entities().stream())
                .filter(entity -> entity.name().equalsIgnoreCase(name)
                        || entity.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .map(Entity::id)
                .findFirst();
    }

    private void rebuildReadings() {
        Set<Id> wrong = wrong();
        readings.replaceAll((report, reading) -> {
            Reading changed = edited.isEmpty() ? reading : EditedReading.with(reading, edited);
            return wrong.isEmpty() ? changed : StoredJson.withoutReferences(changed, wrong);
        });
    }

    private Set<Id> wrong() {
        Marks soFar = new Marks(marks, Map.of());
        return marks.keySet().stream().filter(soFar::isWrong).collect(Collectors.toSet());
    }

    /** The reports, with what was edited. */
    List<Report> reports() {
        return List.copyOf(reports.values());
    }

    /** The readings with what was edited; rows that are wrong are among them, but no other row refers to them. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** The readings without the rows that are wrong. */
    List<Reading> withoutWrong() {
        Set<Id> wrong = wrong();
        return wrong.isEmpty()
                ? readings()
                : readings.values().stream()
                        .map(reading -> EditedReading.without(reading, wrong))
                        .toList();
    }

    /** The pairs that people decided, as links. */
    List<Link> decided() {
        return decided.links();
    }

    /** What people judged of rows of readings, by row. */
    Map<Id, List<PersonJudgement>> marks() {
        return marks;
    }

    /** Judgements of what is computed across readings, with the rows of readings that they are about. */
    Map<PersonJudgement, List<Id>> ofRecord() {
        return ofRecord;
    }

    /** What became of each judgement so far. */
    List<JudgementOutcome> outcomes() {
        return outcomes;
    }
}
