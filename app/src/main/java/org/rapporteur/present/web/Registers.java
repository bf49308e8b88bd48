package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.Selection;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.TimelineRow;
import org.rapporteur.record.TransferRow;

/** The lists of the desk: for each register its columns, and what its cells say and lead to. */
final class Registers {

    static final int ROWS = 100;

    private static final List<String> EVENT_STATUSES =
            List.of("happened", "ongoing", "planned", "threatened", "hypothetical", "denied", "alleged", "unconfirmed");

    /** One register: its words and how a row becomes cells. */
    record Register<T>(
            String path,
            String title,
            String lead,
            Selection selection,
            List<String> columns,
            List<String> statuses,
            BiFunction<RecordQueries, Filter, List<T>> rows,
            Function<T, List<Cell>> cells) {

        RegisterPage page(RecordQueries record, FilterForm form) {
            Filter filter = form.filter(ROWS);
            List<T> found = rows.apply(record, filter);
            int total = record.count(selection, filter);
            int first = (form.page() - 1) * ROWS + 1;
            return new RegisterPage(
                    path,
                    title,
                    lead,
                    columns,
                    found.stream().map(cells).toList(),
                    total,
                    first,
                    form.page() > 1 ? form.address(path, form.page() - 1) : "",
                    first + found.size() - 1 < total ? form.address(path, form.page() + 1) : "",
                    statuses);
        }
    }

    static final List<Register<?>> ALL = List.of(
            new Register<>(
                    "/statements",
                    "Statements",
                    "Who said what, to whom, through whom. Newest report first; each leads to its passage.",
                    Selection.STATEMENTS,
                    List.of("Source", "Act", "What is attributed", "Chain", "Said", "Report"),
                    List.of(),
                    RecordQueries::statements,
                    Registers::cells),
            new Register<>(
                    "/events",
                    "Events",
                    "What is said to have happened, in order of time. Typed by PLOVER; the status says how sure the words are.",
                    Selection.EVENTS,
                    List.of("Time", "Type", "Status", "Actors", "What", "On whom", "Place", "According to", "Report"),
                    EVENT_STATUSES,
                    RecordQueries::events,
                    Registers::cells),
            new Register<>(
                    "/figures",
                    "Figures",
                    "The numbers as the reports give them, with what is counted, where, and who says so.",
                    Selection.FIGURES,
                    List.of("Counted", "Number", "Unit", "Passage", "Place", "As of", "According to", "Report"),
                    List.of(),
                    RecordQueries::figures,
                    Registers::cells),
            new Register<>(
                    "/transfers",
                    "Transfers",
                    "Arms and material that pass from one party to another, each with its ladder of dated, sourced statuses.",
                    Selection.TRANSFERS,
                    List.of("Item", "Supplier", "Recipient", "Number", "Statuses"),
                    List.of(),
                    RecordQueries::transfers,
                    Registers::cells),
            new Register<>(
                    "/processes",
                    "Processes",
                    "Conferences, talks, resolutions and sanctions as one thing each, with stages and votes.",
                    Selection.PROCESSES,
                    List.of("Name", "Kind", "Venue", "Participants", "Stages", "Votes"),
                    List.of(),
                    RecordQueries::processes,
                    Registers::cells),
            new Register<>(
                    "/entities",
                    "Entities",
                    "People, organisations, states, places and weapons, the most mentioned first.",
                    Selection.ENTITIES,
                    List.of("Name", "Kind", "Country", "Roles", "Also called", "Mentions", "Reports"),
                    List.of("person", "state", "organisation", "armed_group", "outlet", "place", "weapon", "group"),
                    RecordQueries::entities,
                    Registers::cells),
            new Register<>(
                    "/claims",
                    "Claims",
                    "What several reports assert alike, with the number of independent origins and the reason.",
                    Selection.CLAIMS,
                    List.of("What is claimed", "Origins", "Reports", "Why that many"),
                    List.of(),
                    RecordQueries::claims,
                    Registers::cells),
            new Register<>(
                    "/disagreements",
                    "Disagreements",
                    "Where reports differ, and how; or why what looks like a difference is none.",
                    Selection.DISAGREEMENTS,
                    List.of("Kind", "About", "Sides"),
                    List.of("number", "time", "place", "perpetrator", "denial", "scope", "correction", "hedged"),
                    RecordQueries::disagreements,
                    Registers::cells),
            new Register<>(
                    "/timeline",
                    "Timeline",
                    "The days that mattered, each with the passage that tells it best.",
                    Selection.TIMELINE,
                    List.of("Day", "What", "Origins", "Report"),
                    List.of(),
                    RecordQueries::timeline,
                    Registers::cells),
            new Register<>(
                    "/reports",
                    "Reports",
                    "The articles themselves, in order of publication; how each date is known stands beside it.",
                    Selection.REPORTS,
                    List.of("Published", "Known how", "Outlet", "Title", "Credits", "Rows"),
                    List.of(),
                    RecordQueries::reports,
                    Registers::cells));

    private Registers() {}

    static String passage(String report, int start) {
        return "/reports/" + report + "?at=" + start + "#here";
    }

    static String row(String id) {
        return "/rows/" + id;
    }

    private static Cell report(Optional<String> outlet, Optional<String> title, String id, int start) {
        return Cell.linked(outlet.or(() -> title).orElse("report"), passage(id, start));
    }

    private static List<Cell> cells(StatementRow row) {
        String name = row.entityName()
                .filter(known -> !known.equals(row.source()))
                .map(known -> " (" + known + ")")
                .orElse("");
        Cell source = row.entity()
                .map(id -> Cell.linked(row.source() + name, "/entities/" + id))
                .orElse(Cell.plain(row.source()));
        return List.of(
                source,
                Cell.tag((row.negated() ? "not " : "") + row.act()),
                Cell.passage(row.content().orElse(row.cue().orElse("")), row(row.id())),
                Cell.plain(row.chain().orElse("")),
                Cell.styled(row.said().orElse(""), "date"),
                report(row.outlet(), row.title(), row.report(), row.start()));
    }

    private static List<Cell> cells(EventRow row) {
        return List.of(
                Cell.styled(row.time().orElse(""), "date"),
                Cell.plain(row.plover() + row.mode().map(mode -> " · " + mode).orElse("")),
                Cell.tag(row.status()),
                Cell.plain(row.actors().orElse("")),
                Cell.passage(row.trigger(), row(row.id())),
                Cell.plain(row.recipients().orElse("")),
                Cell.plain(row.place().orElse("")),
                row.accordingTo()
                        .map(id -> Cell.linked(row.saidBy().orElse("a statement"), row(id)))
                        .orElse(Cell.plain("")),
                report(row.outlet(), row.title(), row.report(), row.start()));
    }

    private static List<Cell> cells(FigureRow row) {
        return List.of(
                Cell.plain(row.counted().orElse("")),
                Cell.styled(number(row.bound(), row.low(), row.high()), "number"),
                Cell.plain(row.unit()),
                Cell.passage(row.passage(), row(row.id())),
                Cell.plain(row.place().orElse("")),
                Cell.styled(row.asOf().orElse(""), "date"),
                row.says()
                        .map(id -> Cell.linked(row.saidBy().orElse("a statement"), row(id)))
                        .orElse(Cell.plain("")),
                report(row.outlet(), row.title(), row.report(), row.start()));
    }

    private static String number(String bound, Optional<String> low, Optional<String> high) {
        String sign = switch (bound) {
            case "about" -> "≈ ";
            case "at_least" -> "≥ ";
            case "more_than" -> "> ";
            case "at_most" -> "≤ ";
            case "less_than" -> "< ";
            case "nearly" -> "↗ ";
            default -> "";
        };
        if (low.isPresent() && high.isPresent() && !low.equals(high)) {
            return sign + low.get() + "–" + high.get();
        }
        return sign + low.or(() -> high).orElse("");
    }

    private static List<Cell> cells(TransferRow row) {
        return List.of(
                Cell.passage(row.designation().orElse(row.item()), row(row.id())),
                Cell.plain(row.supplier().orElse("not named")),
                Cell.plain(row.recipient().orElse("not named")),
                Cell.styled(number("", row.low(), row.high()), "number"),
                Cell.plain(row.statuses().orElse("").replace('_', ' ')));
    }

    private static List<Cell> cells(ProcessRow row) {
        return List.of(
                Cell.passage(row.name(), row(row.id())),
                Cell.tag(row.kind()),
                Cell.plain(row.venue().orElse("")),
                Cell.plain(row.participants().orElse("")),
                Cell.plain(row.stages().orElse("").replace('_', ' ')),
                Cell.plain(row.votes().orElse("")));
    }

    private static List<Cell> cells(EntityRow row) {
        return List.of(
                Cell.linked(row.name(), "/entities/" + row.id()),
                Cell.tag(row.kind()),
                Cell.plain(row.country().orElse("")),
                Cell.plain(row.roles().orElse("").replace(",", ", ")),
                Cell.plain(row.aliases().orElse("")),
                Cell.styled(String.valueOf(row.mentions()), "number"),
                Cell.styled(String.valueOf(row.reports()), "number"));
    }

    private static List<Cell> cells(ClaimRow row) {
        return List.of(
                Cell.passage(row.about(), row(row.id())),
                Cell.styled(String.valueOf(row.origins()), "number"),
                Cell.styled(String.valueOf(row.reports()), "number"),
                Cell.plain(row.reasons().orElse("")));
    }

    private static List<Cell> cells(DisagreementRow row) {
        return List.of(
                Cell.tag(row.kind()),
                Cell.passage(row.about(), row(row.id())),
                Cell.plain(row.sides().orElse("")));
    }

    private static List<Cell> cells(TimelineRow row) {
        return List.of(
                Cell.styled(row.day(), "date"),
                Cell.passage(row.passage(), passage(row.report(), row.start())),
                Cell.styled(String.valueOf(row.origins()), "number"),
                report(row.outlet(), row.title(), row.report(), row.start()));
    }

    private static List<Cell> cells(ReportRow row) {
        return List.of(
                Cell.styled(row.published().orElse("not known"), "date"),
                Cell.plain(row.basis()),
                Cell.plain(row.outlet().orElse("")),
                Cell.passage(row.title().orElse(row.path()), "/reports/" + row.id()),
                Cell.plain(row.credits().orElse("")),
                Cell.styled(String.valueOf(row.statements() + row.events() + row.figures()), "number"));
    }
}
