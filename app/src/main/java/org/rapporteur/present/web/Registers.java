package org.rapporteur.present.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.Selection;
import org.rapporteur.record.StatementRow;

/** The registers that are shown as lists: their columns, the fields of their filters, and what the cells lead to. */
final class Registers {

    private static final List<String> ACTS = List.of(
            "assert",
            "deny",
            "confirm",
            "promise",
            "threaten",
            "ask",
            "demand",
            "accuse",
            "urge",
            "warn",
            "estimate",
            "propose",
            "agree",
            "refuse",
            "announce",
            "criticise",
            "praise",
            "thank",
            "apologise",
            "question",
            "predict",
            "believe",
            "report",
            "decline_to_comment");
    private static final List<String> EVENT_STATUSES =
            List.of("happened", "ongoing", "planned", "threatened", "hypothetical", "denied", "alleged", "unconfirmed");
    private static final List<String> EVENT_TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
    private static final List<String> ENTITY_KINDS =
            List.of("person", "state", "organisation", "armed_group", "outlet", "place", "weapon", "group");

    static final RegisterListPage<StatementRow> STATEMENTS = new RegisterListPage<>(
            "/statements",
            "Statements",
            "Who said what, to whom, through whom. Newest report first. The words lead to their passage, the act to how the row came about.",
            Selection.STATEMENTS,
            List.of("Source", "Act", "What is attributed", "Said", "Report"),
            List.of(
                    FilterField.typed("source", "Who says it", "Lavrov"),
                    FilterField.typed("addressee", "To whom", "Assad"),
                    FilterField.typed("about", "About", "a name or words"),
                    FilterField.chosen("act", "Act", ACTS),
                    FilterField.chosen("manner", "Manner", List.of("direct", "indirect", "mixed")),
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::statements,
            Registers::cells);

    static final RegisterListPage<EventRow> EVENTS = new RegisterListPage<>(
            "/events",
            "Events",
            "What is said to have happened, in order of time. Typed by PLOVER; the status says how sure the words are.",
            Selection.EVENTS,
            List.of("Time", "Status", "What", "Actors", "On whom", "Place", "According to", "Report"),
            List.of(
                    FilterField.chosen("type", "Type", EVENT_TYPES),
                    FilterField.chosen("status", "Status", EVENT_STATUSES),
                    FilterField.typed("actor", "Who acts", "Israel"),
                    FilterField.typed("place", "Place", "Geneva"),
                    FilterField.ABOUT,
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::events,
            Registers::cells);

    static final RegisterListPage<FigureRow> FIGURES = new RegisterListPage<>(
            "/figures/list",
            "Figures, one by one",
            "The numbers as the reports give them, with what is counted, where, and who says so.",
            Selection.FIGURES,
            List.of("Counted", "Number", "Unit", "Passage", "Place", "As of", "According to", "Report"),
            List.of(
                    FilterField.typed("counted", "Counted", "killed"),
                    FilterField.typed("unit", "Unit", "people"),
                    FilterField.typed("place", "Place", "Syria"),
                    FilterField.typed("source", "According to", "United Nations"),
                    FilterField.ABOUT,
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::figures,
            Registers::cells);

    static final RegisterListPage<EntityRow> ENTITIES = new RegisterListPage<>(
            "/entities",
            "Entities",
            "People, organisations, states, places and weapons, the most mentioned first. Each has a dossier.",
            Selection.ENTITIES,
            List.of("Name", "Kind", "Country", "Roles", "Also called", "Mentions", "Reports"),
            List.of(
                    FilterField.typed("about", "Name", "a name or a part of it"),
                    FilterField.chosen("status", "Kind", ENTITY_KINDS),
                    FilterField.typed("country", "Country", "SYR")),
            RecordQueries::entities,
            Registers::cells);

    static final RegisterListPage<ReportRow> REPORTS = new RegisterListPage<>(
            "/reports",
            "Reports",
            "The articles themselves, the last published first; how each date is known stands beside it.",
            Selection.REPORTS,
            List.of("Published", "Known how", "Outlet", "Title", "Credits", "Rows"),
            List.of(
                    FilterField.ABOUT,
                    FilterField.typed("outlet", "Outlet", "its name"),
                    FilterField.typed("since", "Published since", "2013-05-01"),
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::newestReports,
            Registers::cells);

    private Registers() {}

    private static Cell report(
            Optional<String> outlet, Optional<String> title, Optional<String> published, String link) {
        return Cell.linked(outlet.or(() -> title).orElse("report"), link).withNote(published.orElse("day not known"));
    }

    private static List<Cell> cells(StatementRow row) {
        String said = row.source().isBlank() ? "nobody named" : row.source();
        String passage = Addresses.passage(row.report(), row.id());
        Cell source = row.entity()
                .map(id -> Cell.linked(row.entityName().orElse(said), Addresses.entity(id)))
                .orElse(Cell.linked(said, passage));
        String chain = row.links() > 2 ? row.chain().orElse("") : "";
        String addressee = row.addressee()
                .map(name -> "to " + Items.oneLine(name) + (chain.isEmpty() ? "" : " · "))
                .orElse("");
        return List.of(
                row.entityName().filter(name -> !name.equals(said)).isPresent()
                        ? source.withNote(Items.shortened(said))
                        : source,
                Cell.tag((row.negated() ? "not " : "") + row.act(), Addresses.row(row.id())),
                Cell.passage(Items.words(row), passage).withNote(addressee + chain),
                Cell.styled(row.said().map(Items::when).orElse(""), "date"),
                report(row.outlet(), row.title(), row.published(), passage));
    }

    /** The place, marked where the text does not name it. */
    private static Cell place(EventRow row) {
        Cell place = Cell.plain(row.place().orElse(""));
        return row.placeBasis().filter("inferred"::equals).isPresent() ? place.withNote("inferred") : place;
    }

    private static List<Cell> cells(EventRow row) {
        String passage = Addresses.passage(row.report(), row.id());
        return List.of(
                Cell.styled(row.time().map(Items::when).orElse(""), "date"),
                Cell.tag(row.status(), Addresses.row(row.id())),
                Cell.passage(Items.shortened(row.passage()), passage)
                        .withNote(row.plover()
                                + row.mode().map(mode -> " · " + mode).orElse("")),
                Cell.plain(row.actors().orElse("")),
                Cell.plain(row.recipients().orElse("")),
                place(row),
                row.accordingTo()
                        .map(id -> Cell.linked(row.saidBy().orElse("a statement"), Addresses.row(id)))
                        .orElse(Cell.plain("")),
                report(row.outlet(), row.title(), row.published(), passage));
    }

    private static List<Cell> cells(FigureRow row) {
        String passage = Addresses.passage(row.report(), row.id());
        return List.of(
                row.counted()
                        .map(counted -> Cell.linked(
                                counted,
                                FilterForm.address("/figures", Map.of("counted", counted, "unit", row.unit()))))
                        .orElse(Cell.plain("")),
                Cell.styled(number(row.bound(), row.low(), row.high()), "number"),
                Cell.plain(row.unit()),
                Cell.passage(row.passage(), passage),
                Cell.plain(row.place().orElse("")),
                Cell.styled(row.asOf().map(Items::when).orElse(""), "date"),
                row.says()
                        .map(id -> Cell.linked(row.saidBy().orElse("a statement"), Addresses.row(id)))
                        .orElse(Cell.linked("how it came about", Addresses.row(row.id()))),
                report(row.outlet(), row.title(), row.published(), passage));
    }

    /** The number with a sign for its bound. */
    static String number(String bound, Optional<String> low, Optional<String> high) {
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
            return sign + grouped(low.get()) + "–" + grouped(high.get());
        }
        return sign + grouped(low.or(() -> high).orElse(""));
    }

    private static String grouped(String number) {
        return number.matches("[0-9]{4,18}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(number)) : number;
    }

    private static List<Cell> cells(EntityRow row) {
        return List.of(
                Cell.linked(row.name(), Addresses.entity(row.id())),
                Cell.tag(row.kind()),
                Cell.plain(row.country().orElse("")),
                Cell.plain(Items.shortened(row.roles().orElse("").replace(",", ", "))),
                Cell.plain(Items.shortened(row.aliases().orElse(""))),
                Cell.styled(String.valueOf(row.mentions()), "number"),
                Cell.styled(String.valueOf(row.reports()), "number"));
    }

    private static List<Cell> cells(ReportRow row) {
        return List.of(
                Cell.styled(row.published().orElse("not known"), "date"),
                Cell.plain(row.published().isPresent() ? Basis.words(row.basis()) : ""),
                row.outlet()
                        .map(outlet -> Cell.linked(outlet, Addresses.list("/reports", "outlet", outlet)))
                        .orElse(Cell.plain("")),
                Cell.passage(row.title().orElse(row.path()), Addresses.report(row.id()))
                        .withNote(row.versionOf().isPresent() ? "a later version of another report" : ""),
                Cell.plain(row.credits().orElse("")),
                Cell.styled(String.valueOf(row.statements() + row.events() + row.figures()), "number"));
    }
}
