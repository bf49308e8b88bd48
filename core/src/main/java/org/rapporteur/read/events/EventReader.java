package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.PartKind;
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

    private static final Set<PloverType> FORCE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST);

    private static final Set<String> PRONOUNS = Set.of(
            "they", "them", "their", "theirs", "you", "your", "yours", "he", "she", "him", "her", "his", "it", "its");

    private static final int FEWEST_ARMS = 3;

    private final boolean mereMentions;

    private final Optional<PairTyper> typer;

    private final Lexicon lexicon = new Lexicon();

    private final WordLists wordLists = new WordLists();

    private final TriggerFinder triggers = new TriggerFinder(lexicon, new LightVerbs(), new Idioms(), wordLists);

    private final StatusRules statusRules = new StatusRules();

    private final Composer composer = new Composer(new ContentRules(), wordLists);

    private final Contexts contexts = new Contexts();

    private final Modes modes = new Modes();

    private final Noise noise = new Noise();

    /** Reads what an editor would note, by the lists alone. */
    public EventReader() {
        this(Optional.empty());
    }

    /** Reads what an editor would note; what no predicate of the lists knows is typed by the model, if there is one. */
    public EventReader(Optional<PairTyper> typer) {
        this(false, typer);
    }

    private EventReader(boolean mereMentions, Optional<PairTyper> typer) {
        this.mereMentions = mereMentions;
        this.typer = typer;
    }

    /** Reads every mention of a kind of event, for texts that are known to tell of one. */
    public static EventReader ofEveryMention() {
        return new EventReader(true, Optional.empty());
    }

    /** Whether the sentence must be parsed before events are read: whether a word in it might name one. */
    public boolean needsParse(Sentence sentence) {
        return triggers.mayHold(sentence);
    }

    /** The events of a report, ordered by place. */
    public List<Event> read(
            Analysis analysis, Mentions mentions, Dates dates, List<Place> places, List<Statement> statements) {
        Surroundings around = new Surroundings(
                analysis.report(),
                mentions,
                dates,
                places,
                statements,
                isOfArms(analysis),
                HomeCountry.of(mentions),
                new Told(lexicon, wordLists, party -> isPerson(mentions, party)));
        Silence silence = new Silence();
        Denials denials = new Denials();
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : parsed(analysis, false)) {
            Syntax syntax = new Syntax(sentence, sentence.parse().get());
            PartyReader parties = new PartyReader(analysis.report().text(), syntax, mentions, wordLists);
            silence.hear(syntax, parties);
            denials.hear(syntax, parties);
            events.addAll(read(around, syntax));
        }
        for (Sentence sentence : parsed(analysis, true)) {
            Syntax syntax = new Syntax(sentence, sentence.parse().get());
            List<Event> headed = Headlines.ofItsOwn(read(around, syntax), syntax, events);
            events.addAll(headed);
        }
        return events.stream()
                .map(silence::weigh)
                .map(denials::weigh)
                .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::type))
                .toList();
    }

    private static boolean isPerson(Mentions mentions, Party party) {
        return party.entity()
                .filter(id -> mentions.entities().stream()
                        .anyMatch(entity -> entity.id().equals(id) && entity.kind() == EntityKind.PERSON))
                .isPresent();
    }

    /** The parsed sentences from which events may be read: those of the headline, or all others. */
    private List<Sentence> parsed(Analysis analysis, boolean headlines) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.parse().isPresent())
                .filter(sentence -> (analysis.partOf(sentence) == PartKind.TITLE) == headlines)
                .filter(sentence -> !noise.isNoise(sentence, analysis.partOf(sentence)))
                .toList();
    }

    /**
     * What is known of a report besides the sentence that is read.
     *
     * @param armed whether it is about arms
     * @param told what it told before
     */
    private record Surroundings(
            Report report,
            Mentions mentions,
            Dates dates,
            List<Place> places,
            List<Statement> statements,
            boolean armed,
            HomeCountry home,
            Told told) {

        Surroundings {
            places = List.copyOf(places);
            statements = List.copyOf(statements);
        }
    }

    private List<Event> read(Surroundings report, Syntax syntax) {
        Mentions mentions = report.mentions();
        TimeFinder timeFinder = new TimeFinder(
                syntax, report.dates().datingWithin(syntax.sentence().span()));
        PlaceFinder placeFinder = new PlaceFinder(syntax, report.places());
        PartyReader parties = new PartyReader(report.report().text(), syntax, mentions, wordLists);
        PartyWords words = new PartyWords(syntax, mentions, wordLists, lexicon.sets(), timeFinder.places());
        Hearsay hearsay = new Hearsay(mentions, report.statements());
        Relevance relevance = new Relevance(syntax, words);
        List<Finding> findings = findings(syntax, words, parties, report.armed());
        Set<Integer> found = findings.stream().map(Finding::place).collect(Collectors.toSet());
        List<Event> events = new ArrayList<>();
        for (Finding finding : composer.compose(syntax, findings)) {
            Time time = timeFinder.find(finding.trigger(), found);
            Optional<Place> place = placeFinder.find(finding, found);
            if (mereMentions || relevance.isWorthNoting(finding, time, place)) {
                Optional<Statement> around =
                        hearsay.around(syntax.token(finding.place()).span());
                if (!finding.trigger().eventClass().is("judgement")
                        || around.filter(hearsay::isPolitical).isPresent()) {
                    Event event = report.told()
                            .complete(
                                    event(
                                            report.report(),
                                            syntax,
                                            finding,
                                            parties,
                                            time,
                                            place,
                                            around,
                                            hearsay,
                                            report.home()),
                                    finding,
                                    syntax,
                                    hearsay);
                    if (mereMentions || !isOfNobodyKnown(event)) {
                        report.told().add(event, syntax.lemma(finding.place()));
                        events.add(event);
                    }
                }
            }
        }
        report.told().documents().note(syntax, words, parties);
        return events;
    }

    /** "They were told to come", of whom the report does not say who they are. */
    private static boolean isOfNobodyKnown(Event event) {
        List<Party> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> party.entity().isEmpty()
                                && PRONOUNS.contains(party.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether a report is about arms, so that what is delivered in it without a name are arms. */
    private boolean isOfArms(Analysis analysis) {
        return analysis.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.isNoun()
                                && (lexicon.sets().has("arms", token.lemma().toLowerCase(Locale.ROOT))
                                        || lexicon.sets()
                                                .has("arms", token.text().toLowerCase(Locale.ROOT))))
                        .limit(FEWEST_ARMS)
                        .count()
                >= FEWEST_ARMS;
    }

    private List<Finding> findings(Syntax syntax, PartyWords words, PartyReader parties, boolean armed) {
        RoleFinder roleFinder = new RoleFinder(syntax, words);
        ToldNouns toldNouns = new ToldNouns(syntax, wordLists);
        StatusReader statusReader = new StatusReader(syntax, statusRules);
        List<Trigger> all = triggers.find(syntax);
        Set<Integer> carriers = new HashSet<>();
        all.forEach(trigger -> trigger.light().ifPresent(carriers::add));
        List<Finding> found = new ArrayList<>();
        for (Trigger trigger : all) {
            if (trigger.eventClass().is("armed") && !armed) {
                continue;
            }
            Roles roles = roleFinder.find(trigger);
            boolean told = mereMentions || !trigger.isNoun() || toldNouns.isTold(trigger, roles);
            if (told && !carriers.contains(trigger.place()) && !toldNouns.isOccasion(trigger, all)) {
                Standing standing = statusReader.read(trigger);
                if (trigger.eventClass().is("future-only") && standing.status() != Status.PLANNED) {
                    continue;
                }
                if (trigger.eventClass().name().equals("threaten-force")
                        && trigger.predicate().kind() == Predicate.Kind.ADJECTIVE
                        && !standing.negated()) {
                    standing = Standing.of(Status.THREATENED, "announced harm");
                }
                if (trigger.eventClass().is("ongoing") && standing.isPlain()) {
                    standing = Standing.of(Status.ONGOING, "lasting by its word");
                }
                if (trigger.eventClass().is("future-only")
                        && trigger.eventClass().type() == PloverType.THREATEN) {
                    standing = Standing.of(Status.THREATENED, "announced harm");
                }
                found.add(new Finding(trigger, roles, standing, coding(trigger, roles), Optional.empty()));
            }
        }
        typer.ifPresent(
                model -> found.addAll(new PairPredicates(model, syntax, words, parties).besides(all, statusReader)));
        return found;
    }

    /** An exercise of several is held together. */
    private static Coding coding(Trigger trigger, Roles roles) {
        return trigger.eventClass().is("exercise") && roles.actors().size() > 1
                ? new Coding(PloverType.COOPERATE, Optional.empty(), "062")
                : Coding.of(trigger.eventClass());
    }

    private Event event(
            Report report,
            Syntax syntax,
            Finding finding,
            PartyReader parties,
            Time time,
            Optional<Place> place,
            Optional<Statement> around,
            Hearsay hearsay,
            HomeCountry home) {
        Span trigger = TriggerSpans.of(syntax, finding.trigger());
        Span clause = Clauses.span(syntax, finding);
        Coding coding = modes.refine(finding.coding(), words(clause, report));
        boolean judgement = finding.trigger().eventClass().is("judgement");
        boolean spoken = judgement || isSpeakers(syntax, finding, coding);
        List<Party> actors = spoken
                ? around.filter(statement -> judgement || hearsay.isPolitical(statement)).map(hearsay::speaker).stream()
                        .toList()
                : hearsay.firstPersons(parties.read(finding.roles().actors()), around);
        List<Party> recipients = ofPlace(
                coding, hearsay.firstPersons(parties.read(finding.roles().recipients()), around), place);
        Standing standing = around.map(statement -> hearsay.weigh(finding, actors, statement))
                .orElse(finding.standing());
        return new Event(
                Event.idOf(report.id(), trigger, coding.type()),
                report.id(),
                trigger,
                clause,
                coding.type(),
                coding.mode(),
                contexts.of(report.words(clause)),
                Optional.of(coding.cameo()),
                inferred(parties, home, scene(coding, place), actors),
                inferred(parties, home, scene(coding, place), recipients),
                time,
                place,
                standing.status(),
                standing.factuality(),
                around.map(Statement::id),
                derivation(finding, standing));
    }

    /** "Said everything agreed with Chad would be done": who speaks agreed. */
    private static boolean isSpeakers(Syntax syntax, Finding finding, Coding coding) {
        return coding.type() == PloverType.AGREE
                && finding.roles().actors().isEmpty()
                && !finding.roles().recipients().isEmpty()
                && syntax.isVerb(finding.place())
                && !syntax.governed(finding.place(), "with").isEmpty();
    }

    private static List<Party> inferred(
            PartyReader parties, HomeCountry home, Optional<String> scene, List<Party> named) {
        return named.stream().map(party -> parties.inferred(party, home, scene)).toList();
    }

    /** The country in which force is used. */
    private static Optional<String> scene(Coding coding, Optional<Place> place) {
        return FORCE.contains(coding.type()) ? place.flatMap(Place::country) : Optional.empty();
    }

    /** What is struck at a place belongs to the country of the place, unless the text says whose it is. */
    private static List<Party> ofPlace(Coding coding, List<Party> struck, Optional<Place> place) {
        Optional<String> country = place.flatMap(Place::country);
        boolean unnamed = struck.stream().noneMatch(party -> party.country().isPresent());
        if (coding.type() != PloverType.ASSAULT || country.isEmpty() || !unnamed) {
            return struck;
        }
        return struck.stream()
                .map(party -> new Party(party.text(), party.span(), party.entity(), country, party.sector()))
                .toList();
    }

    private static Set<String> words(Span clause, Report report) {
        return Set.copyOf(List.of(report.words(clause).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")));
    }

    private static Derivation derivation(Finding finding, Standing standing) {
        Predicate predicate = finding.trigger().predicate();
        return Derivation.of(
                "event " + predicate.eventClass().name(),
                predicate.written(),
                Derivation.of("status", standing.rule()));
    }
}
