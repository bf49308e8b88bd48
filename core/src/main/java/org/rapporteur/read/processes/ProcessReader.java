package org.rapporteur.read.processes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Process;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Vote;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;

/** Finds the processes of which a report tells: what they are called, to which stages they have come, who takes part and how votes went. */
public final class ProcessReader {

    private static final int VENUE_WITHIN = 6;
    private static final Set<String> PRONOUNS =
            Set.of("who", "which", "that", "he", "she", "it", "they", "him", "her", "them", "we", "i", "you");
    private static final int STANDS_FOR_WITHIN = 2;

    private final ProcessNouns nouns = new ProcessNouns();
    private final StageReader stages = new StageReader();
    private final Map<String, String> groups = Parties.groupNouns();
    private final Gazetteer gazetteer;

    /** A reader that knows the names of the gazetteer. */
    public ProcessReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the sentence names a process or tells of a vote, so that its dependencies are of use. */
    public boolean needsParse(Sentence sentence) {
        return NounPhrases.isReadable(sentence)
                && (nouns.mayHold(sentence) || ProcessNouns.mayStandIn(sentence) || tellsOfVote(sentence));
    }

    private static boolean tellsOfVote(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.lemma()
                        .toLowerCase(Locale.ROOT)
                        .matches("veto|votes?|abstain|abstentions?|unanimous|unanimously"));
    }

    /** The processes of the report, in order of first mention. */
    public List<Process> read(
            Analysis analysis,
            Mentions mentions,
            Dates dates,
            List<Place> places,
            List<Statement> statements,
            List<Event> events) {
        Parties parties = new Parties(analysis.report(), mentions, gazetteer, groups);
        ProcessBook book = new ProcessBook();
        for (Sentence sentence : analysis.sentences()) {
            if (needsParse(sentence)) {
                readSentence(analysis, sentence, parties, places, events, book);
            }
        }
        ProcessStages told = new ProcessStages(analysis, dates, statements);
        return book.drafts().stream()
                .filter(ProcessDraft::isSomething)
                .map(draft -> process(analysis, draft, told, mentions))
                .toList();
    }

    private void readSentence(
            Analysis analysis,
            Sentence sentence,
            Parties parties,
            List<Place> places,
            List<Event> events,
            ProcessBook book) {
        NounPhrases phrases = NounPhrases.of(sentence);
        List<ProcessMention> found = nouns.in(analysis.report(), sentence, phrases);
        if (found.isEmpty() && ProcessNouns.mayStandIn(sentence)) {
            found =
                    lastMeeting(sentence, book)
                            .flatMap(draft -> nouns.standIn(sentence, phrases, draft.lastMention()))
                            .stream()
                            .toList();
        }
        ProcessCircle circle = new ProcessCircle(analysis.report(), sentence, phrases, parties);
        Optional<ProcessDraft> mediated = Optional.empty();
        for (ProcessMention mention : found) {
            ProcessDraft draft = book.of(mention);
            mediated = mediated.or(() -> Optional.of(draft).filter(ProcessReader::mayBeMediated));
            List<StageTelling> tellings = stages.read(sentence, phrases, List.of(mention), parties);
            tellings.forEach(draft::add);
            draft.addVenue(venue(sentence, mention, places));
            boolean placed = mention.family().matches("meeting|visit|ceasefire|treaty");
            draft.addVenue(placed ? circle.placed(mention, places) : Optional.empty());
            if (mention.family().matches("meeting|ceasefire|treaty")) {
                draft.addSides(circle.between(mention));
            }
            if (mention.family().equals("meeting")) {
                List<Party> hosts = circle.hosts();
                meeting(sentence, mention, events).stream()
                        .filter(party ->
                                hosts.stream().noneMatch(host -> host.span().equals(party.span())))
                        .forEach(draft::addParticipant);
            }
        }
        mediated.or(() -> lastMeeting(sentence, book)).ifPresent(draft -> {
            circle.mediators().forEach(draft::addMediator);
            circle.mediatedBetween().forEach(draft::addParticipant);
        });
        List<Vote> votes = new VoteReader(analysis.report(), sentence, phrases, parties).read();
        boolean named = found.stream().anyMatch(mention -> mention.family().equals("resolution"));
        Optional<StageTelling> vote = named ? Optional.empty() : BodyVotes.in(sentence, phrases, votes);
        if (vote.isPresent()) {
            ProcessDraft draft = book.of(vote.get().mention());
            draft.add(vote.get());
            draft.addVotes(votes);
        } else if (!votes.isEmpty()) {
            book.last("resolution").ifPresent(draft -> draft.addVotes(votes));
        }
    }

    private static boolean mayBeMediated(ProcessDraft draft) {
        return draft.family().matches("meeting|ceasefire|treaty|plan");
    }

    private static Optional<ProcessDraft> lastMeeting(Sentence sentence, ProcessBook book) {
        return book.last("meeting").filter(draft -> sentence.index() - draft.lastSentence() <= STANDS_FOR_WITHIN);
    }

    /** Who meets, or agrees to meet, by the event that the words of the process tell. */
    private static List<Party> meeting(Sentence sentence, ProcessMention mention, List<Event> events) {
        Span words = mention.phrase().span(sentence);
        return events.stream()
                .filter(event ->
                        event.type() == PloverType.CONSULT && event.trigger().overlaps(words)
                                || event.type() == PloverType.AGREE
                                        && event.span().covers(words)
                                        && !event.recipients().isEmpty())
                .filter(event -> event.status() != Status.DENIED && event.status() != Status.HYPOTHETICAL)
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .filter(party -> party.entity().isPresent())
                .toList();
    }

    /** The place that names it ("the Geneva talks") or that follows it ("talks in Damascus"). */
    private static Optional<Place> venue(Sentence sentence, ProcessMention mention, List<Place> places) {
        if (mention.family().matches("resolution|sanctions|plan|treaty|election|ceasefire")) {
            return Optional.empty();
        }
        Span own = mention.phrase().span(sentence);
        int end = mention.phrase().last();
        for (Place place : places) {
            Optional<Span> span = place.span().filter(sentence.span()::covers);
            if (span.isPresent()) {
                int token = sentence.tokenAt(span.get().start()).orElse(0);
                boolean inside =
                        own.covers(span.get()) && token < mention.phrase().head();
                boolean behind = token > end && token <= end + VENUE_WITHIN && isIn(sentence, token, mention);
                if (inside || behind) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Sentence sentence, int token, ProcessMention mention) {
        int before = token - 1;
        while (before > mention.phrase().last() && sentence.token(before).tag().matches("DT|JJ|NNP")) {
            before--;
        }
        String word = lower(sentence, before);
        return word.equals("in") || word.equals("at") || mention.family().equals("visit") && word.equals("to");
    }

    private static Process process(Analysis analysis, ProcessDraft draft, ProcessStages told, Mentions mentions) {
        String name = draft.name();
        return new Process(
                Id.of("process", analysis.report().id(), draft.kind(), name),
                draft.kind(),
                name,
                told.of(draft),
                named(withoutVenue(draft), mentions),
                named(draft.mediators(), mentions),
                draft.venue(),
                draft.votes());
    }

    /** A town where they meet does not take part. */
    private static List<Party> withoutVenue(ProcessDraft draft) {
        String venue = draft.venue().map(Place::name).orElse("");
        return draft.participants().stream()
                .filter(party -> !party.text().equals(venue))
                .toList();
    }

    /** Whoever goes by a pronoun goes by the name of whom it means; who means nobody known is left out. */
    private static List<Party> named(List<Party> parties, Mentions mentions) {
        return parties.stream()
                .filter(party -> !isPronoun(party) || party.entity().isPresent())
                .map(party -> isPronoun(party) ? named(party, mentions) : party)
                .toList();
    }

    private static boolean isPronoun(Party party) {
        return PRONOUNS.contains(party.text().toLowerCase(Locale.ROOT));
    }

    private static Party named(Party party, Mentions mentions) {
        String name = mentions.entity(party).map(Entity::name).orElse(party.text());
        return new Party(name, party.span(), party.entity(), party.country(), party.sector());
    }

    private static String lower(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
