package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.present.web.draw.Columns;
import org.rapporteur.present.web.draw.Intervals;
import org.rapporteur.present.web.draw.TimeAxis;
import org.rapporteur.record.DayStatusRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.Spread;
import org.rapporteur.record.Support;
import org.rapporteur.record.TimelineRow;

/** What mattered, when, from how many origins; uncertain days drawn as the intervals that they are. */
final class TimelinePage implements Page {

    private static final List<FilterField> FIELDS = List.of(FilterField.ABOUT, FilterField.FROM, FilterField.TO);
    private static final int ROWS = 40;
    private static final List<Integer> LENGTHS = List.of(5, 10, 20);
    private static final int BARS = 24;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 120;
    private static final int LONGEST = 64;
    private static final List<String> KINDS = List.of("happened", "planned", "denied", "doubt");
    private static final Set<String> SOLID = Set.of("happened", "ongoing");
    private static final Set<String> AHEAD = Set.of("planned", "threatened");

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        return View.filtered("timeline.jte", form, FIELDS, Map.of("page", page(record, form, length(context))));
    }

    /** How many days are asked for; all of them if no number is. */
    private static Optional<Integer> length(Context context) {
        return Optional.ofNullable(context.queryParam("days"))
                .filter(days -> days.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt);
    }

    private static List<Timeline.Zoom> lengths(FilterForm form) {
        String whole = form.address("/timeline");
        String more = whole + (whole.contains("?") ? "&days=" : "?days=");
        List<Timeline.Zoom> lengths = new ArrayList<>();
        LENGTHS.forEach(days -> lengths.add(new Timeline.Zoom("the " + days + " that mattered most", more + days)));
        lengths.add(new Timeline.Zoom("all", whole));
        return lengths;
    }

    private static Timeline page(RecordQueries record, FilterForm form, Optional<Integer> length) {
        Filter filter = form.filter(ROWS);
        List<Columns.Count> counts = new Spread(record)
                .eventsByDay(filter).stream().map(TimelinePage::count).toList();
        List<EventRow> vague =
                record.events(filter.withField("dated", "interval").page(BARS, 0));
        LocalDate first = form.from().orElse(earliest(counts, vague));
        LocalDate last = form.to().orElse(latest(counts, vague));
        Columns columns = Columns.of(counts, first, last, WIDTH, HEIGHT, KINDS);
        List<TimelineRow> rows =
                length.map(days -> record.timeline(filter, days)).orElseGet(() -> record.timeline(filter));
        return new Timeline(
                columns,
                Intervals.of(spans(vague), first, last, WIDTH),
                zooms(columns, form),
                lengths(form),
                days(record, rows),
                Pager.of(record, Selection.TIMELINE, form, "/timeline", ROWS, rows.size()));
    }

    private static Columns.Count count(DayStatusRow row) {
        String kind = SOLID.contains(row.status())
                ? "happened"
                : AHEAD.contains(row.status()) ? "planned" : row.status().equals("denied") ? "denied" : "doubt";
        return new Columns.Count(LocalDate.parse(row.day()), kind, row.rows());
    }

    /** The first day to be drawn: of days that are told; a year long past must not press all others together. */
    private static LocalDate earliest(List<Columns.Count> counts, List<EventRow> vague) {
        return counts.stream()
                .map(Columns.Count::day)
                .min(LocalDate::compareTo)
                .or(() -> vague.stream()
                        .map(TimelinePage::span)
                        .map(Intervals.Span::first)
                        .min(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
    }

    private static LocalDate latest(List<Columns.Count> counts, List<EventRow> vague) {
        return counts.stream()
                .map(Columns.Count::day)
                .max(LocalDate::compareTo)
                .or(() -> vague.stream()
                        .map(TimelinePage::span)
                        .map(Intervals.Span::last)
                        .max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
    }

    /** What several reports tell in the same words is drawn once. */
    private static List<Intervals.Span> spans(List<EventRow> events) {
        Map<String, List<Intervals.Span>> alike = new LinkedHashMap<>();
        events.stream()
                .map(TimelinePage::span)
                .forEach(span -> alike.computeIfAbsent(span.when() + span.words(), absent -> new ArrayList<>())
                        .add(span));
        return alike.values().stream()
                .map(spans -> spans.size() == 1 ? spans.get(0) : spans.get(0).times(spans.size()))
                .toList();
    }

    private static Intervals.Span span(EventRow row) {
        LocalDate first = day(row.first()).orElse(LocalDate.EPOCH);
        String words = Items.oneLine(row.passage());
        return new Intervals.Span(
                first,
                day(row.last()).orElse(first),
                words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …",
                row.time().map(Items::when).orElse(""),
                Addresses.passage(row.report(), row.id()));
    }

    private static Optional<LocalDate> day(Optional<String> text) {
        return text.filter(day -> day.length() >= 10).map(day -> LocalDate.parse(day.substring(0, 10)));
    }

    private static List<Timeline.Zoom> zooms(Columns columns, FilterForm form) {
        List<Timeline.Zoom> zooms = new ArrayList<>();
        if (form.from().isPresent() || form.to().isPresent()) {
            zooms.add(new Timeline.Zoom(
                    "the whole record", form.with("from", "").with("to", "").address("/timeline")));
        }
        List<TimeAxis.Tick> ticks = columns.isEmpty() ? List.of() : columns.ticks();
        ticks.forEach(tick -> zooms.add(new Timeline.Zoom(
                tick.label(),
                form.with("from", tick.from()).with("to", tick.to()).address("/timeline"))));
        return zooms;
    }

    private static List<Timeline.Day> days(RecordQueries record, List<TimelineRow> rows) {
        List<String> members = rows.stream()
                .flatMap(row -> Arrays.stream(row.members().split(" ")))
                .distinct()
                .toList();
        Map<String, String> statuses = new Support(record).statuses(members);
        return rows.stream()
                .map(row -> new Timeline.Day(
                        Items.of(row),
                        Arrays.stream(row.members().split(" "))
                                .map(statuses::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }
}
