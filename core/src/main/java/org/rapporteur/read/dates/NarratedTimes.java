package org.rapporteur.read.dates;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Dates what a report goes on to tell by the day of what it told just before, or of what it opens with. Each such time is
 * inferred.
 */
final class NarratedTimes {

    /** After so many sentences what is told belongs to another scene. */
    private static final int MEMORY = 1;

    /** So many sentences on a report still tells what it opens with, as long as it tells of no other time. */
    private static final int LEAD = 6;

    /** Something told with its day: where, and who took part. */
    private record Told(int sentence, int offset, Time time, Set<Id> parties) {}

    private final Analysis analysis;
    private final Dates dates;
    private final List<Statement> statements;

    private NarratedTimes(Analysis analysis, Dates dates, List<Statement> statements) {
        this.analysis = analysis;
        this.dates = dates;
        this.statements = statements;
    }

    /** The events, those that the report goes on to tell with the day of what was told. */
    static List<Event> of(Analysis analysis, Dates dates, List<Event> events, List<Statement> statements) {
        NarratedTimes narrated = new NarratedTimes(analysis, dates, statements);
        List<Told> told = narrated.told(events);
        return events.stream().map(event -> narrated.narrated(event, told)).toList();
    }

    /** What is told with its day in the plain past: events, and that something was said. */
    private List<Told> told(List<Event> events) {
        Stream<Told> happened = events.stream()
                .filter(event -> event.status() == Status.HAPPENED && SceneTimes.isDay(event.time()))
                .filter(event -> event.time().basis() == Basis.STATED)
                .filter(event -> analysis.sentenceAt(event.trigger().start())
                        .filter(sentence -> SceneTimes.isPlainPast(event.trigger(), sentence))
                        .isPresent())
                .map(event -> new Told(
                        analysis.placeOf(event.trigger().start()),
                        event.trigger().start(),
                        event.time(),
                        parties(event)));
        Stream<Told> said = statements.stream()
                .filter(statement -> SceneTimes.isDay(statement.said()))
                .map(statement -> new Told(
                        analysis.placeOf(statement.cue().get(0).start()),
                        statement.cue().get(0).start(),
                        statement.said(),
                        statement.source().entity().map(Set::of).orElse(Set.of())));
        return Stream.concat(happened, said)
                .sorted(Comparator.comparingInt(Told::offset))
                .toList();
    }

    /** What goes on in the plain past, in the reporter's own words, is of the day of what was told before it. */
    private Event narrated(Event event, List<Told> told) {
        Optional<Integer> act = SceneTimes.open(analysis, event)
                .filter(sentence -> !isDated(sentence))
                .flatMap(sentence -> act(event, sentence))
                .map(Span::start);
        return act.flatMap(place -> told.stream()
                        .filter(before -> before.offset() < place)
                        .reduce((first, last) -> last)
                        .filter(before -> goesOn(before, event, place))
                        .or(() -> told.stream().findFirst().filter(lead -> isOfLead(lead, place))))
                .map(before -> event.withTime(before.time().withBasis(Basis.INFERRED)))
                .orElse(event);
    }

    /** The words that tell the act: those of the event, or, where it is done by saying, those of the saying. */
    private Optional<Span> act(Event event, Sentence sentence) {
        Optional<Statement> saying = statements.stream()
                .filter(statement -> event.accordingTo().equals(Optional.of(statement.id())))
                .filter(statement -> SayingTimes.isDoneBySaying(event, statement))
                .filter(statement -> sentence.span().covers(statement.cue().get(0)))
                .findFirst();
        boolean own = statements.stream().noneMatch(statement -> SceneTimes.says(statement, event.trigger()));
        return saying.map(statement -> statement.cue().get(0))
                .or(() -> own ? Optional.of(event.trigger()) : Optional.empty())
                .filter(words -> SceneTimes.isPlainPast(words, sentence));
    }

    /**
     * Whether the event follows at once, in the same paragraph (others may speak elsewhere) or with one of the same
     * parties; and no other time between.
     */
    private boolean goesOn(Told before, Event event, int start) {
        Span between = new Span(before.offset(), start);
        boolean sameParagraph = between.in(analysis.report().text()).indexOf('\n') < 0;
        boolean near = analysis.placeOf(start) - before.sentence() <= MEMORY;
        Set<Id> common = new HashSet<>(parties(event));
        common.retainAll(before.parties());
        boolean otherTime = dates.within(between).stream()
                .anyMatch(expression -> SceneTimes.dates(expression)
                        && !expression.time().asDay().equals(before.time().asDay()));
        boolean speaks = start < event.trigger().start();
        return near && (sameParagraph && !speaks || !common.isEmpty()) && !otherTime;
    }

    /** Whether a report that opens with what happened on a day has told of no other time up to the event. */
    private boolean isOfLead(Told lead, int start) {
        boolean opens = analysis.report().parts().stream()
                .filter(part -> part.kind() == PartKind.PARAGRAPH)
                .findFirst()
                .filter(part -> part.span().contains(lead.offset()))
                .isPresent();
        boolean near = start > lead.offset() && analysis.placeOf(start) - lead.sentence() <= LEAD;
        return opens
                && near
                && dates.within(new Span(lead.offset(), start)).stream()
                        .noneMatch(expression -> SceneTimes.dates(expression)
                                && !expression.time().asDay().equals(lead.time().asDay()));
    }

    private static Set<Id> parties(Event event) {
        Set<Id> parties = new HashSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Party::entity)
                .forEach(entity -> entity.ifPresent(parties::add));
        return parties;
    }

    /** Whether the sentence gives a time of its own. */
    private boolean isDated(Sentence sentence) {
        return dates.within(sentence.span()).stream().anyMatch(SceneTimes::dates);
    }
}
