package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;

/**
 * Reads what is said to have happened: for each word that names a political event its PLOVER coding, parties, status,
 * time, place and the statement in whose words it stands.
 *
 * <p>Where PLOVER leaves out an event without an actor, this keeps it with none. Who takes part in a meeting is an
 * actor; a side that the text sets apart by "with" is a recipient, and who expands pairs does so both ways.
 */
public final class EventReader {

    /** "Opened fire", "signed a new agreement": the object belongs to the words that name the event. */
    private static final int FARTHEST_OBJECT = 4;

    private final Lexicon lexicon = new Lexicon();
    private final WordLists wordLists = new WordLists();
    private final TriggerFinder triggers = new TriggerFinder(lexicon, new LightVerbs(), new Idioms(), wordLists);
    private final StatusRules statusRules = new StatusRules();
    private final Composer composer = new Composer(new ContentRules());
    private final Contexts contexts = new Contexts();
    private final Modes modes = new Modes();
    private final Noise noise = new Noise();

    /** Whether the sentence must be parsed before events are read: whether a word in it might name one. */
    public boolean needsParse(Sentence sentence) {
        return triggers.mayHold(sentence);
    }

    /** The events of a report, ordered by place. */
    public List<Event> read(
            Analysis analysis, Mentions mentions, Dates dates, List<Place> places, List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        Silence silence = new Silence();
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.parse().isPresent() && !noise.isNoise(sentence, analysis.partOf(sentence))) {
                Syntax syntax = new Syntax(sentence, sentence.parse().get());
                silence.hear(syntax, new PartyReader(analysis.report().text(), syntax, mentions, wordLists));
                events.addAll(read(analysis.report(), syntax, mentions, dates, places, statements));
            }
        }
        return events.stream()
                .map(silence::weigh)
                .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::type))
                .toList();
    }

    private List<Event> read(
            Report report,
            Syntax syntax,
            Mentions mentions,
            Dates dates,
            List<Place> places,
            List<Statement> statements) {
        TimeFinder timeFinder =
                new TimeFinder(syntax, dates.within(syntax.sentence().span()));
        PlaceFinder placeFinder = new PlaceFinder(syntax, places);
        PartyReader parties = new PartyReader(report.text(), syntax, mentions, wordLists);
        PartyWords words = new PartyWords(syntax, mentions, wordLists, lexicon.sets(), timeFinder.places());
        Relevance relevance = new Relevance(syntax, words);
        List<Finding> findings = findings(syntax, words);
        Set<Integer> found = findings.stream().map(Finding::place).collect(Collectors.toSet());
        List<Event> events = new ArrayList<>();
        for (Finding finding : composer.compose(syntax, findings)) {
            Time time = timeFinder.find(finding.trigger(), found);
            Optional<Place> place = placeFinder.find(finding, found);
            if (relevance.isWorthNoting(finding, time, place)) {
                Optional<Id> accordingTo =
                        accordingTo(syntax.token(finding.place()).span(), statements);
                events.add(event(report, syntax, finding, parties, time, place, accordingTo));
            }
        }
        return events;
    }

    private List<Finding> findings(Syntax syntax, PartyWords words) {
        RoleFinder roleFinder = new RoleFinder(syntax, words);
        StatusReader statusReader = new StatusReader(syntax, statusRules);
        List<Trigger> all = triggers.find(syntax);
        Set<Integer> carriers = new HashSet<>();
        all.forEach(trigger -> trigger.light().ifPresent(carriers::add));
        List<Finding> found = new ArrayList<>();
        for (Trigger trigger : all) {
            Roles roles = roleFinder.find(trigger);
            boolean told = !trigger.isNoun() || isTold(syntax, trigger, roles);
            if (told && !carriers.contains(trigger.place()) && !isOccasion(syntax, trigger, all)) {
                Standing standing = statusReader.read(trigger);
                if (trigger.eventClass().is("future-only") && standing.status() != Status.PLANNED) {
                    continue;
                }
                found.add(new Finding(trigger, roles, standing, Coding.of(trigger.eventClass()), Optional.empty()));
            }
        }
        return found;
    }

    /** "Is to meet Putin at a summit" tells of one meeting, not of two. */
    private static boolean isOccasion(Syntax syntax, Trigger trigger, List<Trigger> all) {
        if (!trigger.isNoun() || trigger.eventClass().type() != PloverType.CONSULT) {
            return false;
        }
        Optional<Integer> head = syntax.head(trigger.place());
        boolean at = syntax.preposition(trigger.place())
                .map(Set.of("at", "in", "during", "for")::contains)
                .orElse(false);
        return at
                && all.stream()
                        .anyMatch(other -> head.equals(Optional.of(other.place()))
                                && other.eventClass().type() == PloverType.CONSULT);
    }

    /** A noun tells of an event where it says whose, on whom, or that it takes place. */
    private boolean isTold(Syntax syntax, Trigger trigger, Roles roles) {
        boolean parties = !roles.actors().isEmpty() || !roles.recipients().isEmpty();
        return parties || trigger.light().isPresent() && !wordLists.isWeak(syntax.lemma(trigger.place()));
    }

    private Event event(
            Report report,
            Syntax syntax,
            Finding finding,
            PartyReader parties,
            Time time,
            Optional<Place> place,
            Optional<Id> accordingTo) {
        Span trigger = triggerSpan(syntax, finding.trigger());
        Span clause = Clauses.span(syntax, finding);
        Coding coding = modes.refine(finding.coding(), words(clause, report));
        List<Party> actors = parties.read(finding.roles().actors());
        return new Event(
                Event.idOf(report.id(), trigger, coding.type()),
                report.id(),
                trigger,
                clause,
                coding.type(),
                coding.mode(),
                contexts.of(report.words(clause)),
                Optional.of(coding.cameo()),
                actors,
                parties.read(finding.roles().recipients()),
                time,
                place,
                finding.standing().status(),
                finding.standing().factuality(),
                accordingTo,
                derivation(finding));
    }

    private static Set<String> words(Span clause, Report report) {
        return Set.copyOf(List.of(report.words(clause).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")));
    }

    private static Span triggerSpan(Syntax syntax, Trigger trigger) {
        int place = trigger.place();
        int words = trigger.predicate().before().size();
        int first = place - words;
        boolean particle = trigger.predicate().particle().isPresent()
                && place + 1 < syntax.size()
                && syntax.text(place + 1).equals(trigger.predicate().particle().get());
        int last = trigger.consumed().stream()
                .filter(word -> word > place && word <= place + FARTHEST_OBJECT)
                .min(Comparator.naturalOrder())
                .orElse(particle ? place + 1 : place);
        return syntax.sentence().spanOf(first, last);
    }

    private static Derivation derivation(Finding finding) {
        Predicate predicate = finding.trigger().predicate();
        return Derivation.of(
                "event " + predicate.eventClass().name(),
                predicate.written(),
                Derivation.of("status", finding.standing().rule()));
    }

    /** The innermost statement whose content covers the trigger and whose cue it is not. */
    private static Optional<Id> accordingTo(Span trigger, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.cue().stream().noneMatch(cue -> cue.overlaps(trigger)))
                .flatMap(statement -> statement.content().stream()
                        .filter(content -> content.covers(trigger))
                        .map(content -> new Holder(statement.id(), content.length())))
                .min(Comparator.comparingInt(Holder::length).thenComparing(Holder::id))
                .map(Holder::id);
    }

    private record Holder(Id id, int length) {}
}
