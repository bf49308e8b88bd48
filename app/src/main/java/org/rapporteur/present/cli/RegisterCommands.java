package org.rapporteur.present.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.IncidentRow;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.TimelineRow;
import org.rapporteur.record.TransferRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that list the registers; they differ in their rows and columns only. */
final class RegisterCommands {

    private RegisterCommands() {}

    /** Who said what. */
    @Command(
            name = "statements",
            mixinStandardHelpOptions = true,
            description = "Who said what: source, act, chain and content of each statement, newest report first.")
    static final class Statements extends RegisterCommand<StatementRow> {
        Statements() {
            super(Columns.STATEMENTS, StatementRow::id);
        }

        @Override
        List<StatementRow> rows(RecordQueries queries, Filter filter) {
            return queries.statements(filter);
        }
    }

    /** What is said to have happened. */
    @Command(
            name = "events",
            mixinStandardHelpOptions = true,
            description =
                    "What is said to have happened: PLOVER type, status, parties, time and place, in order of time.")
    static final class Events extends RegisterCommand<EventRow> {
        Events() {
            super(Columns.EVENTS, EventRow::id);
        }

        @Override
        List<EventRow> rows(RecordQueries queries, Filter filter) {
            return queries.events(filter);
        }
    }

    /** The numbers and who gives them. */
    @Command(
            name = "figures",
            mixinStandardHelpOptions = true,
            description = "The numbers: bound, unit, what is counted, where, and who says so.")
    static final class Figures extends RegisterCommand<FigureRow> {
        Figures() {
            super(Columns.FIGURES, FigureRow::id);
        }

        @Override
        List<FigureRow> rows(RecordQueries queries, Filter filter) {
            return queries.figures(filter);
        }
    }

    /** Arms that pass from one party to another. */
    @Command(
            name = "transfers",
            mixinStandardHelpOptions = true,
            description = "Arms and material that pass from supplier to recipient, each with its ladder of statuses.")
    static final class Transfers extends RegisterCommand<TransferRow> {
        Transfers() {
            super(Columns.TRANSFERS, TransferRow::id);
        }

        @Override
        List<TransferRow> rows(RecordQueries queries, Filter filter) {
            return queries.transfers(filter);
        }
    }

    /** Conferences, talks, resolutions and sanctions. */
    @Command(
            name = "processes",
            mixinStandardHelpOptions = true,
            description = "Conferences, talks, resolutions, sanctions: stages, participants, venue, votes.")
    static final class Processes extends RegisterCommand<ProcessRow> {
        Processes() {
            super(Columns.PROCESSES, ProcessRow::id);
        }

        @Override
        List<ProcessRow> rows(RecordQueries queries, Filter filter) {
            return queries.processes(filter);
        }
    }

    /** People, organisations, states, places, weapons. */
    @Command(
            name = "entities",
            mixinStandardHelpOptions = true,
            description =
                    "People, organisations, states, places, weapons: names, aliases, roles, the most mentioned first.")
    static final class Entities extends RegisterCommand<EntityRow> {
        Entities() {
            super(Columns.ENTITIES, EntityRow::id);
        }

        @Override
        List<EntityRow> rows(RecordQueries queries, Filter filter) {
            return queries.entities(filter);
        }
    }

    /** The reports themselves. */
    @Command(
            name = "reports",
            mixinStandardHelpOptions = true,
            description = "The reports: outlet, date of publication and how it is known, language, title.")
    static final class Reports extends RegisterCommand<ReportRow> {
        Reports() {
            super(Columns.REPORTS, ReportRow::id);
        }

        @Override
        List<ReportRow> rows(RecordQueries queries, Filter filter) {
            return queries.reports(filter);
        }
    }

    /** What several reports assert alike. */
    @Command(
            name = "claims",
            mixinStandardHelpOptions = true,
            description = "What several reports assert alike, with the number of independent origins and why.")
    static final class Claims extends RegisterCommand<ClaimRow> {
        Claims() {
            super(Columns.CLAIMS, ClaimRow::id);
        }

        @Override
        List<ClaimRow> rows(RecordQueries queries, Filter filter) {
            return queries.claims(filter);
        }
    }

    /** Where the reports differ. */
    @Command(
            name = "disagreements",
            mixinStandardHelpOptions = true,
            description =
                    "Where reports differ, typed: number, time, place, perpetrator, denial, scope, correction, hedge.")
    static final class Disagreements extends RegisterCommand<DisagreementRow> {
        Disagreements() {
            super(Columns.DISAGREEMENTS, DisagreementRow::id);
        }

        @Override
        List<DisagreementRow> rows(RecordQueries queries, Filter filter) {
            return queries.disagreements(filter);
        }
    }

    /** What reports are about: their incidents, with the toll. */
    @Command(
            name = "incidents",
            mixinStandardHelpOptions = true,
            description =
                    "The incidents that reports are about: day, place, killed and wounded by all reports together,"
                            + " and what each gives. Reports of wars and years, and more than 60 dead, are left to the figures.")
    static final class Incidents extends RegisterCommand<IncidentRow> {
        Incidents() {
            super(Columns.INCIDENTS, IncidentRow::id);
        }

        @Override
        List<IncidentRow> rows(RecordQueries queries, Filter filter) {
            return queries.incidents(filter);
        }
    }

    /** What mattered, when. */
    @Command(
            name = "timeline",
            mixinStandardHelpOptions = true,
            description = "The days that mattered, each with the passage that tells it best and its number of origins.")
    static final class Timeline extends RegisterCommand<TimelineRow> {
        @Option(names = "--length", paramLabel = "DAYS", description = "only so many days, those that mattered most")
        private Optional<Integer> length = Optional.empty();

        Timeline() {
            super(Columns.TIMELINE, TimelineRow::report);
        }

        @Override
        List<TimelineRow> rows(RecordQueries queries, Filter filter) {
            return length.isPresent()
                    ? queries.timeline(filter, Math.max(0, length.orElseThrow()))
                    : queries.timeline(filter);
        }
    }
}
