package org.rapporteur.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.Process;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.read.dates.AnchoredTimes;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.EntryTimes;
import org.rapporteur.read.dates.SayingTimes;
import org.rapporteur.read.dates.SceneTimes;
import org.rapporteur.read.events.EventReader;
import org.rapporteur.read.events.PairTypers;
import org.rapporteur.read.figures.FigureReader;
import org.rapporteur.read.incidents.IncidentReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.OutletCountries;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceReader;
import org.rapporteur.read.places.ScenePlaces;
import org.rapporteur.read.processes.ProcessReader;
import org.rapporteur.read.statements.SpanTaggers;
import org.rapporteur.read.statements.StatementReader;
import org.rapporteur.read.transfers.DealParties;
import org.rapporteur.read.transfers.TransferReader;

/** Report to reading: the order of the steps, and the only class that sees them all. Safe on any thread. */
public final class Reader {

    /** Names what this version reads and how; readings of another version are made again. */
    public static final String VERSION = "rapporteur 0.1.0 reader 11";

    private final LanguageEngine engine;
    private final DateReader dateReader = new DateReader();
    private final MentionReader mentionReader;
    private final PlaceReader placeReader;
    private final IncidentReader incidentReader = new IncidentReader();
    private final ScenePlaces scenePlaces;
    private final StatementReader statementReader = new StatementReader(SpanTaggers.load());
    private final EventReader eventReader;
    private final FigureReader figureReader = new FigureReader();
    private final TransferReader transferReader;
    private final ProcessReader processReader;

    /** Loads the rules and lexicons of every step. */
    public Reader(LanguageEngine engine) {
        this.engine = engine;
        Gazetteer gazetteer = Gazetteer.load(List.of());
        this.mentionReader = new MentionReader(gazetteer);
        this.eventReader = new EventReader(PairTypers.load(), new OutletCountries(gazetteer));
        this.transferReader = new TransferReader(gazetteer);
        this.processReader = new ProcessReader(gazetteer);
        PlaceIndex index = PlaceIndex.load(gazetteer);
        this.placeReader = new PlaceReader(gazetteer, index);
        this.scenePlaces = new ScenePlaces(gazetteer, index);
    }

    /** Whether the report's language is one that is read. */
    public static boolean reads(Report report) {
        return report.language().equals("en") || report.language().startsWith("en-");
    }

    /** The reading of a report whose language is not read: it says nothing. */
    public static Reading unread(Report report) {
        return new Reading(
                report.id(),
                VERSION,
                Time.UNKNOWN,
                Time.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DateConstraints.NONE,
                Optional.empty());
    }

    /** All that is taken from the report. */
    public Reading read(Report report) {
        Analysis tagged = Analysis.of(report, engine);
        Dates dates = dateReader.read(report);
        Mentions mentions = mentionReader.read(tagged);
        List<PlaceMention> named = placeReader.read(tagged);
        List<Place> places = named.stream().map(PlaceMention::place).toList();
        Analysis parsed = tagged.parse(engine, this::needsParse);
        EntryTimes entries = EntryTimes.of(report, dates);
        List<Statement> statements = entries.ofStatements(statementReader.read(parsed, mentions, dates));
        List<Event> told = eventReader.read(parsed, mentions, dates, places, statements);
        List<Event> anchored = AnchoredTimes.of(parsed, dates, told);
        List<Event> dated = SceneTimes.of(parsed, dates, SayingTimes.of(anchored, statements), statements);
        List<Figure> figures = entries.ofFigures(
                figureReader.read(parsed, mentions, dates, places, statements, dated), dates.published());
        List<Transfer> transfers = transferReader.read(parsed, mentions, dates, places, statements, figures);
        List<Event> events = scenePlaces.of(parsed, mentions, named, DealParties.complete(dated, transfers));
        List<Process> processes = processReader.read(parsed, mentions, dates, places, statements, events);
        return new Reading(
                report.id(),
                VERSION,
                dates.published(),
                dates.updated(),
                dates.expressions(),
                mentions.entities(),
                mentions.all(),
                places,
                statements,
                events,
                figures,
                transfers,
                processes,
                dates.constraints(),
                incidentReader.told(parsed, dates, named, figures, events));
    }

    private boolean needsParse(Sentence sentence) {
        return statementReader.needsParse(sentence)
                || eventReader.needsParse(sentence)
                || figureReader.needsParse(sentence)
                || transferReader.needsParse(sentence)
                || processReader.needsParse(sentence);
    }
}
