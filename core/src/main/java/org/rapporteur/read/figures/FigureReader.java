package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.statements.Innermost;

/** Finds the figures of a report: how many of what, in which scope, as of when and in whose words. */
public final class FigureReader {

    /** How many sentences on a number may stand for what was counted before. */
    private static final int TAKEN_UP_WITHIN = 2;

    private final CountReader counts = new CountReader();

    /** Whether the sentence may hold a figure whose reading needs its dependencies. */
    public boolean needsParse(Sentence sentence) {
        return NounPhrases.isReadable(sentence) && counts.needsParse(sentence);
    }

    /** The figures of the report, in order of place. */
    public List<Figure> read(
            Analysis analysis,
            Mentions mentions,
            Dates dates,
            List<Place> places,
            List<Statement> statements,
            List<Event> events) {
        NoFigure noFigure = new NoFigure(dates);
        Scopes scopes = new Scopes(analysis, dates, places);
        List<Figure> found = new ArrayList<>();
        Set<Span> spans = new HashSet<>();
        Optional<Counted> latest = Optional.empty();
        int latestSentence = 0;
        for (Sentence sentence : analysis.sentences()) {
            if (!NounPhrases.isReadable(sentence)) {
                continue;
            }
            Optional<Counted> before = sentence.index() - latestSentence <= TAKEN_UP_WITHIN ? latest : Optional.empty();
            for (Counted counted : counts.read(sentence, noFigure, before)) {
                latest = Optional.of(counted);
                latestSentence = sentence.index();
                Figure figure = figure(analysis, mentions, scopes, statements, events, sentence, counted);
                if (spans.add(figure.span())) {
                    found.add(figure);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Figure figure(
            Analysis analysis,
            Mentions mentions,
            Scopes scopes,
            List<Statement> statements,
            List<Event> events,
            Sentence sentence,
            Counted counted) {
        Id report = analysis.report().id();
        Span span = sentence.spanOf(counted.first(), counted.last());
        Optional<Party> side = counted.side().map(first -> side(analysis, mentions, sentence, first, counted.last()));
        Optional<Statement> says = Innermost.around(span, statements);
        Scope scope = scopes.of(sentence, counted, side, says);
        return new Figure(
                Figure.idOf(report, span),
                report,
                span,
                counted.amount().low(),
                counted.amount().high(),
                counted.amount().bound(),
                counted.unit(),
                counted.counted(),
                scope,
                scopes.asOf(sentence, counted, says),
                says.map(Statement::id),
                event(events, sentence, span, counted).map(Event::id),
                Derivation.of(counted.rule(), scopes.reach(sentence, counted, scope)));
    }

    private static Party side(Analysis analysis, Mentions mentions, Sentence sentence, int first, int last) {
        Span span = sentence.spanOf(first, last);
        Optional<org.rapporteur.model.Entity> entity = mentions.within(span).stream()
                .filter(mention ->
                        mention.head().end() == span.end() || mention.span().equals(span))
                .findFirst()
                .map(mentions::entity);
        Optional<String> country = entity.flatMap(found -> found.country())
                .or(() -> mentions.within(span).stream()
                        .map(mentions::entity)
                        .flatMap(found -> found.country().stream())
                        .findFirst());
        return new Party(
                analysis.report().words(span),
                Optional.of(span),
                entity.map(found -> found.id()),
                country,
                entity.flatMap(found -> found.sector()));
    }

    /** The event whose trigger is the word that says what befell them; else the one with the shortest clause around it. */
    private static Optional<Event> event(List<Event> events, Sentence sentence, Span span, Counted counted) {
        Optional<Event> named = counted.verb()
                .map(verb -> sentence.token(verb).span())
                .flatMap(verb -> events.stream()
                        .filter(event -> event.trigger().overlaps(verb))
                        .findFirst());
        return named.or(() -> events.stream()
                .filter(event -> event.span().covers(span))
                .min(Comparator.comparingInt((Event event) -> event.span().length())
                        .thenComparing(Event::id)));
    }
}
