package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.TimeWords;

/** Lays the annotations of a reading over the text of its report. */
final class ReadingView {

    private static final int LONGEST_NOTE = 160;

    private final Report report;
    private final Reading reading;
    private final Map<String, String> entityOfMention;
    private final String asked;
    private final List<Span> highlighted;

    /**
     * @param entityOfMention the record's entity of each mention, by id
     * @param asked the row whose passage is asked for; empty for none
     * @param at an offset in code points that is asked for
     */
    ReadingView(
            Report report, Reading reading, Map<String, String> entityOfMention, String asked, Optional<Integer> at) {
        this.report = report;
        this.reading = reading;
        this.entityOfMention = entityOfMention;
        this.asked = asked;
        this.highlighted = highlighted(at);
    }

    private List<Span> highlighted(Optional<Integer> at) {
        List<Span> spans = new ArrayList<>();
        reading.statements().stream().filter(each -> is(each.id())).forEach(each -> spans.addAll(spansOf(each)));
        reading.events().stream().filter(each -> is(each.id())).forEach(each -> spans.add(each.span()));
        reading.figures().stream().filter(each -> is(each.id())).forEach(each -> spans.add(each.span()));
        int length = report.text().codePointCount(0, report.text().length());
        at.filter(offset -> offset >= 0 && offset < length)
                .map(offset -> report.text().offsetByCodePoints(0, offset))
                .ifPresent(offset -> spans.add(
                        new Span(offset, Math.min(offset + 1, report.text().length()))));
        return spans;
    }

    private boolean is(Id id) {
        return id.value().equals(asked);
    }

    private static List<Span> spansOf(Statement statement) {
        List<Span> spans = new ArrayList<>(statement.content());
        spans.addAll(statement.cue());
        statement.source().span().ifPresent(spans::add);
        return spans;
    }

    /** The stretch that is asked for by its number, unless a passage is asked for. */
    ReadingModel page(ReportRow row, int number) {
        int place = highlighted.stream()
                .min(Comparator.naturalOrder())
                .map(Span::start)
                .orElse(-1);
        Stretch stretch = Stretch.of(report.parts(), report.text(), number, place);
        String days = PossibleDays.words(
                row.publishedFirst(),
                row.publishedLast(),
                reading.dateConstraints().days());
        List<Block> blocks = stretch.parts().isEmpty() ? List.of() : blocks(stretch.parts());
        return new ReadingModel(
                row, days, evidence(), blocks, row.language().startsWith("en"), stretch.number(), stretch.of());
    }

    private String evidence() {
        return reading.published().evidence().stream()
                .map(report::words)
                .distinct()
                .map(words -> "“" + words.replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", "));
    }

    private List<Block> blocks(List<Part> parts) {
        Span shown = parts.stream().map(Part::span).reduce(Span::union).orElseThrow();
        List<Mark> marks =
                marks().stream().filter(mark -> mark.span().overlaps(shown)).toList();
        List<NoteAt> notes = notes(shown);
        return parts.stream().map(part -> block(part, marks, notes)).toList();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        reading.statements().forEach(statement -> addMarks(marks, statement));
        for (Event event : reading.events()) {
            marks.add(new Mark(
                    event.trigger(),
                    "event",
                    Addresses.row(event.id().value()),
                    "Event: " + event.type() + ", " + event.status().word()));
        }
        for (Figure figure : reading.figures()) {
            marks.add(new Mark(
                    figure.span(),
                    "figure",
                    Addresses.row(figure.id().value()),
                    "Figure: " + figure.bound().word().replace('_', ' ') + ", "
                            + figure.counted().orElse(figure.unit())));
        }
        for (TimeExpression time : reading.times()) {
            marks.add(new Mark(
                    time.span(), "time", "", "Time: " + TimeWords.of(time.time().value())));
        }
        reading.mentions()
                .forEach(mention -> marks.add(new Mark(
                        mention.head(),
                        "mention",
                        Optional.ofNullable(entityOfMention.get(mention.id().value()))
                                .map(id -> Addresses.entity(id))
                                .orElse(""),
                        "Name or description of an entity, " + mention.form().word())));
        highlighted.forEach(span -> marks.add(new Mark(span, "here", "", "")));
        return marks;
    }

    private static void addMarks(List<Mark> marks, Statement statement) {
        String link = Addresses.row(statement.id().value());
        String label = "Statement: " + statement.source().text() + ", "
                + statement.act().word().replace('_', ' ');
        statement
                .content()
                .forEach(span -> marks.add(new Mark(
                        span,
                        "content",
                        "",
                        "Attributed to " + statement.source().text())));
        statement.cue().forEach(span -> marks.add(new Mark(span, "cue", link, label)));
        statement.source().span().ifPresent(span -> marks.add(new Mark(span, "source", link, label)));
    }

    private Block block(Part part, List<Mark> marks, List<NoteAt> notes) {
        List<Mark> own =
                marks.stream().filter(mark -> mark.span().overlaps(part.span())).toList();
        List<Note> beside = notes.stream()
                .filter(note -> part.span().contains(note.start()))
                .map(NoteAt::note)
                .toList();
        return new Block(part.kind().word(), segments(part.span(), own), beside);
    }

    /** Cuts the block where any annotation starts or ends. */
    private List<Segment> segments(Span block, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Mark mark : marks) {
            cuts.add(Math.max(block.start(), mark.span().start()));
            cuts.add(Math.min(block.end(), mark.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        Integer start = cuts.pollFirst();
        boolean anchored = false;
        for (Integer end : cuts) {
            Segment segment = segment(new Span(start, end), marks, !anchored && isFirstHighlight(start));
            anchored |= !segment.anchor().isEmpty();
            segments.add(segment);
            start = end;
        }
        return segments;
    }

    private boolean isFirstHighlight(int start) {
        return highlighted.stream()
                .min(Comparator.naturalOrder())
                .filter(span -> span.start() == start)
                .isPresent();
    }

    private Segment segment(Span span, List<Mark> marks, boolean anchored) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.span().covers(span))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())
                        .thenComparing(Mark::layer))
                .toList();
        String layers = over.stream().map(Mark::layer).distinct().sorted().collect(Collectors.joining(" "));
        Optional<Mark> leading =
                over.stream().filter(mark -> !mark.link().isEmpty()).findFirst();
        String label = leading.or(() ->
                        over.stream().filter(mark -> !mark.label().isEmpty()).findFirst())
                .map(Mark::label)
                .orElse("");
        return new Segment(
                report.words(span), layers, leading.map(Mark::link).orElse(""), label, anchored ? "here" : "");
    }

    /** Where a row begins, and what is said of it beside the text. */
    private record NoteAt(int start, Note note) {}

    private List<NoteAt> notes(Span shown) {
        List<NoteAt> notes = new ArrayList<>();
        reading.statements().stream()
                .filter(each -> shown.contains(startOf(each)))
                .forEach(each -> notes.add(new NoteAt(startOf(each), note(each))));
        reading.events().stream()
                .filter(each -> shown.contains(each.trigger().start()))
                .forEach(each -> notes.add(new NoteAt(each.trigger().start(), note(each))));
        reading.figures().stream()
                .filter(each -> shown.contains(each.span().start()))
                .forEach(each -> notes.add(new NoteAt(each.span().start(), note(each))));
        return notes;
    }

    private static int startOf(Statement statement) {
        return statement.cue().stream()
                .findFirst()
                .or(() -> statement.content().stream().findFirst())
                .or(() -> statement.source().span())
                .map(Span::start)
                .orElse(-1);
    }

    private Note note(Statement statement) {
        String words = statement.content().stream().map(report::words).collect(Collectors.joining(" … "));
        String act =
                (statement.negated() ? "not " : "") + statement.act().word().replace('_', ' ');
        return new Note(
                "statement",
                statement.source().text(),
                shortened(words),
                act,
                Addresses.row(statement.id().value()),
                is(statement.id()));
    }

    private Note note(Event event) {
        String parties = event.actors().stream().map(party -> party.text()).collect(Collectors.joining(", ")) + " → "
                + event.recipients().stream().map(party -> party.text()).collect(Collectors.joining(", "));
        return new Note(
                "event",
                event.type().name() + " · " + report.words(event.trigger()),
                parties.equals(" → ") ? "nobody named" : shortened(parties),
                event.status().word(),
                Addresses.row(event.id().value()),
                is(event.id()));
    }

    private Note note(Figure figure) {
        return new Note(
                "figure",
                report.words(figure.span()),
                figure.counted().orElse(figure.unit()),
                figure.bound().word().replace('_', ' '),
                Addresses.row(figure.id().value()),
                is(figure.id()));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE) + "…";
    }
}
