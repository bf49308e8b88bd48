package org.rapporteur.present.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.IncidentRow;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.TimelineRow;
import org.rapporteur.record.TransferRow;

/** The columns of each register's list. */
final class Columns {

    static final List<Column<ReportRow>> REPORTS = List.of(
            Column.of("id", 23, ReportRow::id),
            Column.time("published", 10, ReportRow::published),
            Column.of("basis", 9, ReportRow::basis),
            Column.maybe("outlet", 22, ReportRow::outlet),
            Column.of("language", 8, ReportRow::language),
            Column.of("rows", 6, row -> String.valueOf(row.statements() + row.events() + row.figures())),
            Column.of("title", 0, row -> row.title().orElse(row.path())));

    static final List<Column<StatementRow>> STATEMENTS = List.of(
            Column.of("id", 26, StatementRow::id),
            Column.time("published", 10, StatementRow::published),
            Column.of("source", 28, StatementRow::source),
            Column.of("act", 10, row -> (row.negated() ? "not " : "") + row.act()),
            Column.maybe("chain", 30, StatementRow::chain),
            Column.maybe("content", 0, StatementRow::content));

    static final List<Column<EventRow>> EVENTS = List.of(
            Column.of("id", 22, EventRow::id),
            Column.time("time", 18, EventRow::time),
            Column.of("type", 10, EventRow::plover),
            Column.of("status", 12, EventRow::status),
            Column.maybe("actors", 24, EventRow::actors),
            Column.of("trigger", 14, EventRow::trigger),
            Column.maybe("recipients", 24, EventRow::recipients),
            Column.maybe("place", 14, EventRow::place),
            Column.maybe("said by", 0, EventRow::saidBy));

    static final List<Column<FigureRow>> FIGURES = List.of(
            Column.of("id", 23, FigureRow::id),
            Column.of("number", 16, row -> number(row.low(), row.high())),
            Column.of("bound", 9, FigureRow::bound),
            Column.of("unit", 10, FigureRow::unit),
            Column.maybe("counted", 14, FigureRow::counted),
            Column.maybe("place", 14, FigureRow::place),
            Column.maybe("said by", 24, FigureRow::saidBy),
            Column.of("passage", 0, FigureRow::passage));

    static final List<Column<TransferRow>> TRANSFERS = List.of(
            Column.of("id", 25, TransferRow::id),
            Column.maybe("supplier", 18, TransferRow::supplier),
            Column.maybe("recipient", 18, TransferRow::recipient),
            Column.of("item", 26, row -> row.designation().orElse(row.item())),
            Column.of("number", 10, row -> number(row.low(), row.high())),
            Column.maybe("via", 18, TransferRow::via),
            Column.maybe("statuses", 0, TransferRow::statuses));

    static final List<Column<ProcessRow>> PROCESSES = List.of(
            Column.of("id", 24, ProcessRow::id),
            Column.of("kind", 12, ProcessRow::kind),
            Column.of("name", 34, ProcessRow::name),
            Column.maybe("venue", 14, ProcessRow::venue),
            Column.maybe("stages", 34, ProcessRow::stages),
            Column.maybe("votes", 0, ProcessRow::votes));

    static final List<Column<EntityRow>> ENTITIES = List.of(
            Column.of("id", 23, EntityRow::id),
            Column.of("name", 30, EntityRow::name),
            Column.of("kind", 12, EntityRow::kind),
            Column.maybe("country", 7, EntityRow::country),
            Column.of("mentions", 8, row -> String.valueOf(row.mentions())),
            Column.of("reports", 7, row -> String.valueOf(row.reports())),
            Column.maybe("roles", 30, EntityRow::roles),
            Column.maybe("aliases", 0, EntityRow::aliases));

    static final List<Column<ClaimRow>> CLAIMS = List.of(
            Column.of("id", 22, ClaimRow::id),
            Column.of("origins", 7, row -> String.valueOf(row.origins())),
            Column.of("reports", 7, row -> String.valueOf(row.reports())),
            Column.of("kind", 16, ClaimRow::kinds),
            Column.maybe("words", 20, ClaimRow::words),
            Column.of("about", 70, ClaimRow::about),
            Column.maybe("reasons", 0, ClaimRow::reasons));

    static final List<Column<DisagreementRow>> DISAGREEMENTS = List.of(
            Column.of("id", 29, DisagreementRow::id),
            Column.of("kind", 22, DisagreementRow::kind),
            Column.of("about", 50, DisagreementRow::about),
            Column.maybe("sides", 0, DisagreementRow::sides));

    static final List<Column<IncidentRow>> INCIDENTS = List.of(
            Column.of("id", 25, IncidentRow::id),
            Column.time("time", 10, IncidentRow::time),
            Column.maybe("place", 18, IncidentRow::place),
            Column.of("killed", 6, row -> String.valueOf(row.killed())),
            Column.of("by", 15, IncidentRow::killedReason),
            Column.of("wounded", 7, row -> String.valueOf(row.wounded())),
            Column.of("by", 15, IncidentRow::woundedReason),
            Column.of("reports", 7, row -> String.valueOf(row.reports())),
            Column.of("told", 0, IncidentRow::told));

    static final List<Column<TimelineRow>> TIMELINE = List.of(
            Column.of("day", 10, TimelineRow::day),
            Column.of("precision", 9, TimelineRow::precision),
            Column.of("origins", 7, row -> String.valueOf(row.origins())),
            Column.maybe("outlet", 22, TimelineRow::outlet),
            Column.of("passage", 0, TimelineRow::passage));

    private Columns() {}

    private static String number(Optional<String> low, Optional<String> high) {
        if (low.equals(high)) {
            return low.orElse("");
        }
        return low.orElse("") + "–" + high.orElse("");
    }
}
