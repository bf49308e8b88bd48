package org.rapporteur.record;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.exchange.JudgementLine;
import org.rapporteur.exchange.RowFields;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.PersonJudgement.FieldEdit;
import org.rapporteur.model.Reading;

/**
 * Takes a person's judgements of the rows of a record. Each is on the disk when the method returns; it changes the rows
 * when the record is next put together ({@link Build#putTogether}).
 */
public final class Judge {

    private final RecordDirectory record;
    private final String by;
    private final Clock clock;

    /**
     * Somebody who judges.
     *
     * @param by their name
     */
    public Judge(RecordDirectory record, String by, Clock clock) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("say who judges: --by NAME");
        }
        this.record = record;
        this.by = by.strip();
        this.clock = clock;
    }

    /** Judges a row to be wrong or right. */
    public PersonJudgement row(JudgementKind kind, Id row, String reason) {
        Contents contents = rows().around(row);
        Anchor anchor = new Anchors(contents).of(row);
        if (anchor.type().equals("report")) {
            throw new IllegalArgumentException(
                    "a report is neither right nor wrong; judge its rows, or edit its fields");
        }
        return keep(kind, List.of(anchor), List.of(), Optional.empty(), contents, reason);
    }

    /**
     * Gives a field of a row another value.
     *
     * @throws IllegalArgumentException if the row has no such field or the field no such value
     */
    public PersonJudgement edit(Id row, String field, String value, String reason) {
        Contents contents = rows().around(row);
        Anchor anchor = new Anchors(contents).of(row);
        Object judged = contents.find(row).orElseThrow().value();
        boolean ofReading =
                anchor.type().equals("report") && RowFields.names("reading").contains(field);
        String register = ofReading ? "reading" : anchor.type();
        Object holder = ofReading ? contents.reading(row).orElseThrow() : judged;
        RowFields.edited(register, holder, field, value, name -> Optional.empty(), Derivation.of("", ""));
        FieldEdit edit = new FieldEdit(field, anchor.seen().getOrDefault(field, ""), value.strip());
        return keep(JudgementKind.EDIT, List.of(anchor), List.of(), Optional.of(edit), contents, reason);
    }

    /** Judges two rows of one register to be the same, or not. */
    public PersonJudgement pair(JudgementKind kind, Id a, Id b, String reason) {
        JudgedRows rows = rows();
        Contents contents = rows.around(a, b);
        Anchors anchors = new Anchors(contents);
        Anchor one = anchors.of(a);
        Anchor other = anchors.of(b);
        if (!one.type().equals(other.type())) {
            throw new IllegalArgumentException(
                    "a " + one.type() + " and a " + other.type() + " are never the same; name two of one register");
        }
        if (a.equals(b)) {
            throw new IllegalArgumentException("these are one row: " + a);
        }
        String rule = rows.linkBetween(a, b).map(JudgedRows.Ends::by).orElse("");
        return keep(kind, List.of(withRule(one, rule)), List.of(other), Optional.empty(), contents, reason);
    }

    /** Judges the two ends of a link that the program made. */
    public PersonJudgement link(JudgementKind kind, Id link, String reason) {
        JudgedRows rows = rows();
        JudgedRows.Ends found =
                rows.link(link).orElseThrow(() -> new IllegalArgumentException("there is no link " + link));
        Contents contents = rows.around(found.a(), found.b());
        Anchors anchors = new Anchors(contents);
        Anchor a = withRule(anchors.of(found.a()), found.by());
        return keep(kind, List.of(a), List.of(anchors.of(found.b())), Optional.empty(), contents, reason);
    }

    /** The rule that was judged is the one that made the link, if there was one. */
    private static Anchor withRule(Anchor anchor, String rule) {
        List<String> rules = rule.isEmpty() ? List.of() : List.of(rule);
        return new Anchor(anchor.type(), anchor.id(), anchor.quotes(), anchor.seen(), rules);
    }

    /** Judges that what some reports tell of an entity, a transfer or a process is another thing than the rest. */
    public PersonJudgement split(Id thing, Set<Id> reports, String reason) {
        Contents contents = rows().around(thing);
        Set<Id> all = new LinkedHashSet<>();
        contents.find(thing)
                .ifPresent(row -> row.passages().stream().map(Passage::report).forEach(all::add));
        if (reports.stream().noneMatch(all::contains) || reports.containsAll(all)) {
            throw new IllegalArgumentException("name some of the reports that tell of " + thing + ", not all: " + all);
        }
        Anchors anchors = new Anchors(contents);
        Anchor part = anchors.of(thing, reports::contains);
        Anchor rest = anchors.of(thing, report -> !reports.contains(report));
        return keep(
                JudgementKind.SPLIT, List.of(withRule(part, "")), List.of(rest), Optional.empty(), contents, reason);
    }

    /** Takes a judgement back. */
    public PersonJudgement undo(Id judgement, String reason) {
        JudgementFile file = new JudgementFile(record);
        PersonJudgement undone = file.all().stream()
                .filter(each -> each.id().equals(judgement))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no judgement " + judgement));
        return added(PersonJudgement.of(
                JudgementKind.UNDO,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(undone.id()),
                by,
                now(),
                reason,
                undone.reader()));
    }

    private PersonJudgement keep(
            JudgementKind kind,
            List<Anchor> a,
            List<Anchor> b,
            Optional<FieldEdit> edit,
            Contents contents,
            String reason) {
        String reader = a.stream()
                .flatMap(anchor -> anchor.quotes().stream())
                .flatMap(quote -> contents.reading(quote.report()).stream())
                .map(Reading::reader)
                .findFirst()
                .orElse("");
        return added(PersonJudgement.of(kind, a, b, edit, Optional.empty(), by, now(), reason.strip(), reader));
    }

    /** What is written is what will be read: the judgement as its line gives it. */
    private PersonJudgement added(PersonJudgement judgement) {
        PersonJudgement asRead = JudgementLine.read(JudgementLine.write(judgement));
        new JudgementFile(record).add(asRead);
        return asRead;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private JudgedRows rows() {
        return new JudgedRows(record);
    }
}
