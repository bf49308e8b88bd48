package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.OutletCountries;

/**
 * Reads what is said to have happened: for each word that names a political event its PLOVER coding, parties, status,
 * time, place and the statement in whose words it stands.
 *
 * <p>Where PLOVER leaves out an event without an actor, this keeps it with none. Who takes part in a meeting is an
 * actor; a side that the text sets apart by "with" is a recipient, and who expands pairs does so both ways.
 */
public final class EventReader {

    private static final Set<String> PRONOUNS = Set.of(
            "they", "them", "their", "theirs", "you", "your", "yours", "he", "she", "him", "her", "his", "it", "its");

    private static final int FEWEST_ARMS = 3;

    private final boolean mereMentions;

    private final Optional<OutletCountries> outlets;

    private final Lexicon lexicon = new Lexicon();

    private final WordLists wordLists = new WordLists();

    private final TriggerFinder triggers = new TriggerFinder(lexicon, new LightVerbs(), new Idioms(), wordLists);

    private final FindingReader findingReader;

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
        this(false, typer, Optional.empty());
    }

    /** The same; an office without a country may be of the outlet's. */
    public EventReader(Optional<PairTyper> typer, OutletCountries outlets) {
        this(false, typer, Optional.of(outlets));
    }

    private EventReader(boolean mereMentions, Optional<PairTyper> typer, Optional<OutletCountries> outlets) {
        this.mereMentions = mereMentions;
        this.outlets = outlets;
        this.findingReader = new FindingReader(mereMentions, typer, triggers, wordLists);
    }

    /** Reads every mention of a kind of event, for texts that are known to tell of one. */
    public static EventReader ofEveryMention() {
        return new EventReader(true, Optional.empty(), Optional.empty());
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
                HomeCountry.of(
                        mentions,
                        analysis.report().text(),
                        places,
                        outlets.flatMap(known -> known.of(analysis.report()))),
                new Told(lexicon, wordLists, party -> isPerson(mentions, party)));
        if (noise.isOfGame(analysis.sentences())) {
            return List.of();
        }
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
        Hindsight hindsight = new Hindsight(analysis.report().text(), mentions);
        return hindsight.complete(events).stream()
                .map(around.told()::inCompany)
                .map(silence::weigh)
                .map(denials::weigh)
                .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::type))
                .toList();
    }

    private static boolean isPerson(Mentions mentions, Party party) {
        return mentions.entity(party)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** The parsed sentences from which events may be read: those of the headline, or all others. */
    private List<Sentence> parsed(Analysis analysis, boolean headlines) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.parse().isPresent())
                .filter(sentence -> (analysis.partOf(sentence) == PartKind.TITLE) == headlines)
                .filter(sentence -> !noise.isNoise(sentence, analysis.partOf(sentence)))
                .map(Repairs::repaired)
                .toList();
    }

    private List<Event> read(Surroundings report, Syntax syntax) {
        TimeFinder timeFinder = new TimeFinder(
                syntax, report.dates().datingWithin(syntax.sentence().span()));
        PlaceFinder placeFinder = new PlaceFinder(syntax, report.places());
        PartyReader parties = new PartyReader(report.report().text(), syntax, report.mentions(), wordLists);
        PartyWords words = new PartyWords(syntax, report.mentions(), wordLists, lexicon.sets(), timeFinder.places());
        Hearsay hearsay = new Hearsay(report.mentions(), wordLists, report.home(), report.statements());
        Relevance relevance = new Relevance(syntax, words);
        ImpliedSides implied = new ImpliedSides(report);
        EventMaker maker = new EventMaker(report, syntax, parties, hearsay, modes, contexts);
        List<Finding> findings = findingReader.read(
                syntax, words, parties, report.armed(), trigger -> report.told().isTakenUp(trigger, syntax));
        Set<Integer> found = findings.stream().map(Finding::place).collect(Collectors.toSet());
        List<Event> events = new ArrayList<>();
        for (Finding finding : composer.compose(syntax, findings)) {
            Time time = timeFinder.find(finding.trigger(), found);
            Optional<Place> place = placeFinder.find(finding, found);
            Optional<Statement> around =
                    hearsay.around(syntax.token(finding.place()).span());
            boolean takenUp = report.told().isTakenUp(finding.trigger(), syntax) && !isPassedOver(around);
            if ((takenUp || isWorthNoting(relevance, finding, time, place))
                    && isJudgementOfWeight(finding, around, hearsay)
                    && !isDemand(finding, around)) {
                Event told =
                        report.told().complete(maker.event(finding, time, place, around), finding, syntax, hearsay);
                Event event = implied.complete(told, finding, syntax);
                if (mereMentions || !isOfNobodyKnown(event) && !(around.isEmpty() && isOfTheReader(event))) {
                    report.told().add(event, syntax.lemma(finding.place()));
                    events.add(event);
                }
            }
        }
        report.told().note(syntax, words, parties);
        return events;
    }

    private boolean isWorthNoting(Relevance relevance, Finding finding, Time time, Optional<Place> place) {
        return mereMentions || relevance.isWorthNoting(finding, time, place);
    }

    /** "Would not comment on the attack", "denied the raid": whoever says so tells of no deed. */
    private static boolean isPassedOver(Optional<Statement> around) {
        return around.filter(statement ->
                        statement.act() == Act.DECLINE_TO_COMMENT || statement.act() == Act.DENY || statement.negated())
                .isPresent();
    }

    /** "You will meet a minister": said to whoever reads it. */
    private static boolean isOfTheReader(Event event) {
        return !event.actors().isEmpty()
                && event.actors().stream().allMatch(party -> party.text().equalsIgnoreCase("you"));
    }

    /** What must be done within a time is settled if the reporter says so, and asked for if somebody else does. */
    private static boolean isDemand(Finding finding, Optional<Statement> around) {
        return finding.standing().rule().equals(Mood.DUE) && around.isPresent();
    }

    /** What somebody calls something is noted of who stands for something only. */
    private static boolean isJudgementOfWeight(Finding finding, Optional<Statement> around, Hearsay hearsay) {
        return !finding.trigger().eventClass().is("judgement")
                || around.filter(hearsay::isPolitical).isPresent();
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
}
