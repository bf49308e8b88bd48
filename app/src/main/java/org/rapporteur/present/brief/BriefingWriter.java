package org.rapporteur.present.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.MemberRow;
import org.rapporteur.record.PassageRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.TimeWords;
import org.rapporteur.record.TimelineRow;
import org.rapporteur.record.TransferRow;

/** Makes a briefing from a record: what mattered, who said what, the figures, the transfers, what is disputed or open. */
public final class BriefingWriter {

    private static final Set<String> DATED = Set.of("minute", "day");
    private static final Set<String> OPEN = Set.of("alleged", "unconfirmed");
    private static final Set<String> AHEAD = Set.of("planned", "threatened");

    private final RecordQueries record;
    private final Filter filter;
    private final int length;

    /**
     * @param filter what it is to be about and of which days
     * @param length how many lines a section may have
     */
    public BriefingWriter(RecordQueries record, Filter filter, int length) {
        this.record = record;
        this.filter = filter;
        this.length = length;
    }

    /** The briefing; sections that have nothing to say are left out. */
    public Briefing write() {
        List<ReportRow> reports = record.reports(filter);
        Map<String, ReportRow> byId = reports.stream().collect(Collectors.toMap(ReportRow::id, Function.identity()));
        List<Section> sections = new ArrayList<>();
        add(sections, "What happened", happened(byId));
        add(sections, "Who said what", said());
        add(sections, "The figures, and who gives them", figures());
        add(sections, "Arms transfers", transfers());
        add(sections, "Disputed", disputed());
        add(
                sections,
                "Alleged or not confirmed",
                events(OPEN, Comparator.comparing(BriefingWriter::day).reversed()));
        add(
                sections,
                "Expected",
                events(AHEAD, Comparator.comparing(BriefingWriter::day).reversed()));
        String title = "Briefing" + filter.about().map(words -> " on " + words).orElse("")
                + filter.asOf().map(day -> ", as of " + day).orElse("");
        return new Briefing(title, extent(reports), sections);
    }

    private static void add(List<Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
        }
    }

    private static String extent(List<ReportRow> reports) {
        long outlets = reports.stream()
                .flatMap(report -> report.outlet().stream())
                .distinct()
                .count();
        List<String> days = reports.stream()
                .filter(report -> DATED.contains(report.precision()))
                .flatMap(report -> report.publishedFirst().stream())
                .sorted()
                .toList();
        Optional<String> first = days.stream().findFirst();
        Optional<String> last = days.stream().reduce((one, other) -> other);
        long undated = reports.size() - days.size();
        return reports.size() + " reports of " + outlets + " outlets"
                + first.map(day -> ", " + day + " to " + last.orElse(day)).orElse("")
                + (undated == 0 ? "" : ", " + undated + " whose day is not known")
                + ". Nothing below is this program's judgement; each line is what the cited reports say.";
    }

    private List<Line> happened(Map<String, ReportRow> reports) {
        List<TimelineRow> days = record.timeline(filter.withPublished(Optional.empty(), Optional.empty()));
        return days.stream()
                .filter(day -> reports.containsKey(day.report()))
                .sorted(Comparator.comparingDouble(TimelineRow::weight)
                        .reversed()
                        .thenComparing(TimelineRow::day))
                .limit(length)
                .sorted(Comparator.comparing(TimelineRow::day).reversed())
                .map(day -> new Line(
                        day.day() + ": " + oneLine(day.passage()) + support(day.origins()),
                        day.report(),
                        List.of(citation(reports.get(day.report()), day.start()))))
                .toList();
    }

    private static Citation citation(ReportRow report, int start) {
        return Citation.of(report.id(), start, report.outlet(), report.title(), report.published());
    }

    private static String support(int origins) {
        return origins > 1 ? " (" + origins + " independent origins)" : " (one origin)";
    }

    /** The newest words of each speaker, speakers with most to say first; each content once. */
    private List<Line> said() {
        Map<String, List<StatementRow>> bySource = new LinkedHashMap<>();
        for (StatementRow statement : record.statements(filter)) {
            if (isWorthReading(statement)) {
                bySource.computeIfAbsent(statement.entityName().orElse(statement.source()), name -> new ArrayList<>())
                        .add(statement);
            }
        }
        Set<String> told = new HashSet<>();
        return bySource.values().stream()
                .sorted(Comparator.<List<StatementRow>>comparingInt(List::size).reversed())
                .map(statements ->
                        statements.stream().filter(each -> told.add(key(each))).findFirst())
                .flatMap(Optional::stream)
                .limit(length)
                .map(BriefingWriter::line)
                .toList();
    }

    private static boolean isWorthReading(StatementRow statement) {
        return statement.within().isEmpty()
                && statement.content().filter(words -> words.length() > 40).isPresent()
                && !statement.sourceKind().equals("outlet");
    }

    private static String key(StatementRow statement) {
        return oneLine(statement.content().orElse("")).toLowerCase(Locale.ROOT);
    }

    private static Line line(StatementRow statement) {
        String who = statement
                .entityName()
                .filter(name -> !name.equals(statement.source()))
                .orElse(statement.source());
        String act = (statement.negated() ? "did not " : "") + statement.act().replace('_', ' ');
        String when = statement.said().map(day -> ", " + day).orElse("");
        return new Line(
                who + " (" + act + when + "): " + oneLine(statement.content().orElse("")),
                statement.id(),
                List.of(Citation.of(
                        statement.report(),
                        statement.start(),
                        statement.outlet(),
                        statement.title(),
                        statement.published())));
    }

    /** For each thing counted, unit and place: the newest numbers, newest first. */
    private List<Line> figures() {
        Map<String, List<FigureRow>> series = new LinkedHashMap<>();
        for (FigureRow figure : record.figures(filter)) {
            if (figure.counted().isPresent()) {
                series.computeIfAbsent(figure.counted().get() + "/" + figure.unit(), key -> new ArrayList<>())
                        .add(figure);
            }
        }
        return series.values().stream()
                .sorted(Comparator.<List<FigureRow>>comparingInt(List::size).reversed())
                .limit(length)
                .flatMap(figures -> newest(figures).stream())
                .limit(2L * length)
                .toList();
    }

    private static List<Line> newest(List<FigureRow> figures) {
        Set<String> told = new HashSet<>();
        return figures.stream()
                .sorted(Comparator.comparing((FigureRow figure) ->
                                figure.asOf().or(figure::published).orElse(""))
                        .reversed())
                .filter(figure -> told.add(figure.low() + "/" + figure.high() + "/" + figure.place()))
                .limit(3)
                .map(figure -> new Line(
                        figure.counted().orElse("") + ": " + oneLine(figure.passage())
                                + figure.place().map(place -> ", " + place).orElse("")
                                + figure.saidBy()
                                        .map(name -> ", according to " + oneLine(name))
                                        .orElse(""),
                        figure.id(),
                        List.of(Citation.of(
                                figure.report(), figure.start(), figure.outlet(), figure.title(), figure.published()))))
                .toList();
    }

    private List<Line> transfers() {
        return record.transfers(filter).stream()
                .filter(transfer ->
                        transfer.supplier().isPresent() || transfer.recipient().isPresent())
                .limit(length)
                .map(this::line)
                .toList();
    }

    private Line line(TransferRow transfer) {
        List<StepRow> steps = record.statuses(transfer.id());
        String ladder = steps.stream()
                .map(step -> step.step().replace('_', ' ')
                        + step.value().map(day -> " " + day).orElse("")
                        + step.saidBy().map(name -> " (" + oneLine(name) + ")").orElse(""))
                .distinct()
                .collect(Collectors.joining("; "));
        String parties = transfer.supplier().orElse("supplier not named") + " to "
                + transfer.recipient().orElse("recipient not named");
        return new Line(
                transfer.designation().orElse(transfer.item()) + ", " + parties + ": " + ladder,
                transfer.id(),
                steps.stream()
                        .map(step ->
                                Citation.of(step.report(), step.start(), step.outlet(), step.title(), step.published()))
                        .distinct()
                        .toList());
    }

    private List<Line> disputed() {
        return record.disagreements(filter).stream()
                .filter(disagreement -> !disagreement.kind().startsWith("none"))
                .limit(length)
                .map(this::line)
                .toList();
    }

    private Line line(DisagreementRow disagreement) {
        List<MemberRow> members = record.members(disagreement.id());
        return new Line(
                disagreement.kind().replace('_', ' ') + ": " + disagreement.about()
                        + disagreement.sides().map(sides -> " — " + sides).orElse(""),
                disagreement.id(),
                members.stream()
                        .flatMap(member -> record.citation(member.id()).stream())
                        .map(BriefingWriter::citationOf)
                        .distinct()
                        .toList());
    }

    private static Citation citationOf(PassageRow passage) {
        return Citation.of(passage.report(), passage.start(), passage.outlet(), passage.title(), passage.published());
    }

    private List<Line> events(Set<String> statuses, Comparator<EventRow> order) {
        Set<String> told = new HashSet<>();
        return record.events(filter).stream()
                .filter(event -> statuses.contains(event.status()))
                .sorted(order.thenComparing(EventRow::id))
                .filter(event -> told.add(oneLine(event.passage())))
                .limit(length)
                .map(event -> new Line(
                        event.time().map(time -> TimeWords.of(time) + ": ").orElse("")
                                + oneLine(event.passage())
                                + event.saidBy()
                                        .map(name -> ", according to " + oneLine(name))
                                        .orElse(""),
                        event.id(),
                        List.of(Citation.of(
                                event.report(), event.start(), event.outlet(), event.title(), event.published()))))
                .toList();
    }

    private static String day(EventRow event) {
        return event.first().or(event::published).orElse(LocalDate.MIN.toString());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
