package org.rapporteur.evaluation.plover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Event;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.events.EventReader;
import org.rapporteur.read.events.PairTyper;
import org.rapporteur.read.events.PairTypers;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.statements.StatementReader;

/** Reads the events of single sentences, and tells which one ties a source to a target. */
public final class PairCoder {

    private final LanguageEngine engine;
    private final MentionReader mentions;
    private final StatementReader statements = new StatementReader();
    private final Optional<PairTyper> typer = PairTypers.load();
    private final EventReader events = new EventReader(typer);
    private final EventReader mentionedEvents = EventReader.ofEveryMention();

    public PairCoder(LanguageEngine engine) {
        this(engine, Gazetteer.load(List.of()));
    }

    /** With names of the test's own. */
    PairCoder(LanguageEngine engine, Gazetteer gazetteer) {
        this.engine = engine;
        this.mentions = new MentionReader(gazetteer);
    }

    /** The events of a text that is one paragraph. */
    public List<Event> events(String text) {
        return events(text, events);
    }

    /** The same of a text that is known to tell of an event: if none is worth noting, those that are merely mentioned. */
    List<Event> knownEvents(String text) {
        List<Event> noted = events(text, events);
        return noted.isEmpty() ? events(text, mentionedEvents) : noted;
    }

    private List<Event> events(String text, EventReader reader) {
        Analysis tagged = Analysis.of(report(text), engine);
        Mentions found = mentions.read(tagged);
        Analysis parsed = tagged.parse(engine, reader::needsParse);
        Dates undated = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        return reader.read(parsed, found, undated, List.of(), statements.read(parsed, found, undated));
    }

    private static Report report(String text) {
        Part whole = new Part(PartKind.PARAGRAPH, new Span(0, text.length()));
        return PlainReports.of("sentence", text, List.of(whole));
    }

    /** The event that best ties the pair: whose parties they are, else in whose clause they stand, else the first. */
    public static Optional<Event> between(PlvPair pair, List<Event> events) {
        return events.stream()
                .max(Comparator.comparingInt((Event event) -> fit(pair, event))
                        .thenComparing(Comparator.comparing(Event::trigger).reversed()));
    }

    /**
     * The root between the two: of the event that ties one of them at least, else as the typer of pairs tells it, else of
     * the event that is nearest; empty if there is none.
     */
    Optional<String> root(PlvPair pair) {
        Optional<Event> told = between(pair, events(pair.sentence(), events));
        if (told.filter(event -> ties(pair, event)).isPresent()) {
            return told.map(PlvRoots::of);
        }
        return typer.flatMap(model -> PairExamples.clause(pair, engine)
                        .map(clause -> PlvRoots.of(model.type(clause).type())))
                .or(() -> between(pair, knownEvents(pair.sentence())).map(PlvRoots::of));
    }

    private static boolean ties(PlvPair pair, Event event) {
        return isAmong(pair.source(), event.actors()) || isAmong(pair.target(), event.recipients());
    }

    private static int fit(PlvPair pair, Event event) {
        int fit = 0;
        fit += isAmong(pair.source(), event.actors()) ? 8 : 0;
        fit += isAmong(pair.target(), event.recipients()) ? 8 : 0;
        fit -= isAmong(pair.source(), event.recipients()) ? 4 : 0;
        fit += isAmong(pair.target(), event.actors()) ? 3 : 0;
        fit += pair.source().filter(event.span()::overlaps).isPresent() ? 2 : 0;
        fit += pair.target().filter(event.span()::overlaps).isPresent() ? 2 : 0;
        boolean inParty = pair.source().filter(event.trigger()::overlaps).isPresent()
                || pair.target().filter(event.trigger()::overlaps).isPresent();
        fit -= inParty ? 6 : 0;
        fit -= event.status() == Status.HYPOTHETICAL ? 3 : 0;
        return fit;
    }

    private static boolean isAmong(Optional<Span> span, List<Party> parties) {
        return span.isPresent()
                && parties.stream()
                        .flatMap(party -> party.span().stream())
                        .anyMatch(found -> found.overlaps(span.get()));
    }
}
