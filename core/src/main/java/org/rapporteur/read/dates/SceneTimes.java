package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Dates events by the scene that they belong to: on the day of which the text says "the day on which", on the day when a
 * source says what is going on, on the day of the talks after which somebody speaks, and on the day of what was told just
 * before in the same breath. But for the first each such time is inferred.
 */
public final class SceneTimes {

    /** After so many sentences what is told belongs to another scene. */
    private static final int MEMORY = 1;

    private static final Pattern DAY_ON =
            Pattern.compile(",?\\s+(the|a) (same )?day (on which|that|when)\\s", Pattern.CASE_INSENSITIVE);

    /** What somebody speaks after, at or during. */
    private static final Set<String> OCCASIONS = Set.of(
            "talk",
            "meeting",
            "summit",
            "visit",
            "conversation",
            "session",
            "ceremony",
            "dinner",
            "lunch",
            "encounter",
            "vote",
            "round");

    private static final Set<String> AT = Set.of("after", "at", "during", "following", "of", "in");

    private static final Set<String> AFTER = Set.of("after", "following", "at", "during");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> WAS = Set.of("was", "were", "is", "are");

    private static final Set<String> PERFECT = Set.of("had", "has", "have", "'d", "'ve");

    /** Something told with its day: where, and who took part. */
    private record Told(int sentence, int offset, Time time, Set<Id> parties) {}

    private final Analysis analysis;
    private final Dates dates;
    private final List<Statement> statements;
    private final TimeAttachment times;

    private SceneTimes(Analysis analysis, Dates dates, List<Statement> statements) {
        this.analysis = analysis;
        this.dates = dates;
        this.statements = statements;
        this.times = new TimeAttachment(dates);
    }

    /** The events, those that happened and have no time with that of their scene. */
    public static List<Event> of(Analysis analysis, Dates dates, List<Event> events, List<Statement> statements) {
        SceneTimes scenes = new SceneTimes(analysis, dates, statements);
        List<Event> beside =
                events.stream().map(event -> scenes.beside(event, events)).toList();
        List<Told> told = scenes.told(beside);
        return beside.stream().map(event -> scenes.narrated(event, told)).toList();
    }

    private Event beside(Event event, List<Event> events) {
        Optional<Sentence> sentence = open(event);
        Optional<Sentence> planned = event.status() == Status.PLANNED ? undated(event) : sentence;
        return planned.flatMap(found -> ownTime(event, found, events))
                .or(() -> sentence.flatMap(found -> fromScene(event, found, events)))
                .map(event::withTime)
                .orElse(event);
    }

    private Optional<Time> fromScene(Event event, Sentence found, List<Event> events) {
        return onTheDay(event, found, events)
                .or(() -> afterTheOpening(event, found))
                .or(() -> inContent(event, found))
                .or(() -> announced(event, found))
                .or(() -> onOccasion(event, found));
    }

    /** The sentence of an event that a paragraph tells as happened, and does not date. */
    private Optional<Sentence> open(Event event) {
        return event.status() == Status.HAPPENED ? undated(event) : Optional.empty();
    }

    private Optional<Sentence> undated(Event event) {
        return analysis.sentenceAt(event.trigger().start())
                .filter(sentence -> event.time().equals(Time.UNKNOWN))
                .filter(sentence -> analysis.partOf(sentence) == PartKind.PARAGRAPH);
    }

    /** The time of its clause, where it dates nothing else: "Damascus, which had denied it, applied on Thursday to join". */
    private Optional<Time> ownTime(Event event, Sentence sentence, List<Event> events) {
        return verb(event, sentence)
                .flatMap(verb -> times.expressionOf(sentence, verb))
                .filter(expression -> isDay(expression.time()) && !isTaken(expression, events))
                .map(dates::dated);
    }

    private boolean isTaken(TimeExpression expression, List<Event> events) {
        Span span = expression.span();
        return events.stream().anyMatch(other -> other.time().evidence().contains(span))
                || statements.stream()
                        .anyMatch(statement -> statement.said().evidence().contains(span) || says(statement, span));
    }

    private static Optional<Integer> verb(Event event, Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(place -> event.trigger().covers(sentence.token(place).span()))
                .filter(place -> sentence.token(place).isVerb())
                .boxed()
                .findFirst();
    }

    /** "After a session on Wednesday night the council asked": what the sentence opens with dates its first verb. */
    private Optional<Time> afterTheOpening(Event event, Sentence sentence) {
        boolean opens = AFTER.contains(sentence.token(0).text().toLowerCase(Locale.ROOT));
        int first = IntStream.range(0, sentence.size())
                .filter(place -> FINITE.contains(sentence.token(place).tag()))
                .findFirst()
                .orElse(-1);
        List<TimeExpression> given =
                dates.within(sentence.span()).stream().filter(SceneTimes::dates).toList();
        boolean fits = opens
                && verb(event, sentence).filter(place -> place == first).isPresent()
                && isPlainPast(event, sentence)
                && given.size() == 1
                && given.get(0).span().end() <= event.trigger().start();
        return fits
                ? Optional.of(given.get(0).time().withBasis(Basis.INFERRED)).filter(SceneTimes::isDay)
                : Optional.empty();
    }

    /** "Announced on Saturday that they had agreed": who announces an agreement of their own has just made it. */
    private Optional<Time> announced(Event event, Sentence sentence) {
        return statements.stream()
                .filter(statement -> event.type() == PloverType.AGREE && says(statement, event.trigger()))
                .filter(statement -> isDay(statement.said()) && isAnnouncement(statement, sentence))
                .map(statement -> statement.said().withBasis(Basis.INFERRED))
                .findFirst();
    }

    private static boolean isAnnouncement(Statement statement, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> statement.cue().get(0).covers(token.span()))
                .anyMatch(token -> token.lemma().equals("announce"));
    }

    /** "On Monday, the day on which the embassy was closed". */
    private Optional<Time> onTheDay(Event event, Sentence sentence, List<Event> events) {
        return dates.within(sentence.span()).stream()
                .filter(expression -> isDay(expression.time()))
                .filter(expression -> firstAfterDayOn(expression, sentence, events)
                        .filter(first -> first.id().equals(event.id()))
                        .isPresent())
                .map(TimeExpression::time)
                .findFirst();
    }

    private Optional<Event> firstAfterDayOn(TimeExpression expression, Sentence sentence, List<Event> events) {
        int from = expression.span().end();
        Matcher matcher = DAY_ON.matcher(analysis.report().text())
                .region(from, Math.max(from, sentence.span().end()));
        return matcher.lookingAt()
                ? events.stream()
                        .filter(event -> event.trigger().start() >= matcher.end()
                                && sentence.span().covers(event.trigger()))
                        .min(Comparator.comparing(Event::trigger))
                : Optional.empty();
    }

    /** "They said on Tuesday that they were recalling their ambassadors, and were willing to talk": so it is as they speak. */
    private Optional<Time> inContent(Event event, Sentence sentence) {
        Optional<Token> before = tokenBefore(event, sentence);
        boolean goesOn = before.filter(token -> WAS.contains(token.text())).isPresent()
                && token(event, sentence)
                        .filter(token -> token.tag().equals("VBG"))
                        .isPresent();
        return statements.stream()
                .filter(statement -> goesOn
                        || isJoinedToOneThatGoesOn(event, sentence)
                        || before.filter(token -> WAS.contains(token.text())).isPresent()
                                && isOfSource(event, statement))
                .filter(statement -> says(statement, event.trigger()) && isDay(statement.said()))
                .map(statement -> statement.said().withBasis(Basis.INFERRED))
                .findFirst();
    }

    private static boolean isOfSource(Event event, Statement statement) {
        Optional<Id> source = statement.source().entity();
        return source.isPresent()
                && event.actors().stream().anyMatch(actor -> actor.entity().equals(source));
    }

    /** "Were expelling ambassadors and recalling their own." */
    private static boolean isJoinedToOneThatGoesOn(Event event, Sentence sentence) {
        Optional<Integer> place = sentence.tokenAt(event.trigger().start());
        return place.filter(at -> sentence.token(at).tag().equals("VBG"))
                .flatMap(at -> sentence.parse()
                        .filter(parse -> parse.is(at, "conj"))
                        .map(parse -> parse.head(at))
                        .filter(head -> head > 0
                                && sentence.token(head).tag().equals("VBG")
                                && WAS.contains(sentence.token(head - 1).text())))
                .isPresent();
    }

    /** "Said after the talks", where it is told when it was said. */
    private Optional<Time> onOccasion(Event event, Sentence sentence) {
        int place = sentence.tokenAt(event.trigger().start()).orElse(0);
        Token token = sentence.token(place);
        boolean occasion = token.isNoun()
                && OCCASIONS.contains(token.lemma())
                && sentence.tokens().subList(Math.max(0, place - 3), place).stream()
                        .anyMatch(before -> AT.contains(before.text().toLowerCase(Locale.ROOT)));
        List<Time> said = statements.stream()
                .filter(statement -> occasion && isDay(statement.said()))
                .filter(statement -> sentence.span().covers(statement.cue().get(0)))
                .filter(statement -> !says(statement, event.trigger()))
                .map(Statement::said)
                .toList();
        boolean one = said.stream().map(Time::asDay).distinct().count() == 1;
        return one ? Optional.of(said.get(0).withBasis(Basis.INFERRED)) : Optional.empty();
    }

    /** What is told with its day in the plain past: events, and that something was said. */
    private List<Told> told(List<Event> events) {
        Stream<Told> happened = events.stream()
                .filter(event -> event.status() == Status.HAPPENED && isDay(event.time()))
                .filter(event -> event.time().basis() == Basis.STATED)
                .filter(event -> analysis.sentenceAt(event.trigger().start())
                        .filter(sentence -> isPlainPast(event, sentence))
                        .isPresent())
                .map(event -> new Told(
                        analysis.placeOf(event.trigger().start()),
                        event.trigger().start(),
                        event.time(),
                        parties(event)));
        Stream<Told> said = statements.stream()
                .filter(statement -> isDay(statement.said()))
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
        Optional<Sentence> sentence = open(event);
        boolean plain = sentence.filter(found -> isPlainPast(event, found) && !isDated(found))
                .isPresent();
        boolean own = statements.stream().noneMatch(statement -> says(statement, event.trigger()));
        if (!plain || !own) {
            return event;
        }
        return told.stream()
                .filter(before -> before.offset() < event.trigger().start())
                .reduce((first, last) -> last)
                .filter(before -> goesOn(before, event))
                .map(before -> event.withTime(before.time().withBasis(Basis.INFERRED)))
                .orElse(event);
    }

    /** Whether the event follows at once, in the same paragraph or with one of the same parties; and no other time between. */
    private boolean goesOn(Told before, Event event) {
        int start = event.trigger().start();
        Span between = new Span(before.offset(), start);
        boolean sameParagraph = between.in(analysis.report().text()).indexOf('\n') < 0;
        boolean near = analysis.placeOf(start) - before.sentence() <= MEMORY;
        Set<Id> common = new HashSet<>(parties(event));
        common.retainAll(before.parties());
        boolean otherTime = dates.within(between).stream()
                .anyMatch(expression -> dates(expression)
                        && !expression.time().asDay().equals(before.time().asDay()));
        return near && (sameParagraph || !common.isEmpty()) && !otherTime;
    }

    private static Set<Id> parties(Event event) {
        Set<Id> parties = new HashSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Party::entity)
                .forEach(entity -> entity.ifPresent(parties::add));
        return parties;
    }

    /** "Voted", but not "had voted" or "has voted". */
    private static boolean isPlainPast(Event event, Sentence sentence) {
        List<Token> words = new ArrayList<>();
        sentence.tokens().stream()
                .filter(token -> event.trigger().covers(token.span()))
                .forEach(words::add);
        boolean past = words.stream().anyMatch(token -> token.tag().equals("VBD"));
        int place = sentence.tokenAt(event.trigger().start()).orElse(0);
        boolean perfect = sentence.tokens().subList(Math.max(0, place - 3), place).stream()
                .anyMatch(token -> PERFECT.contains(token.text().toLowerCase(Locale.ROOT)));
        return past && !perfect;
    }

    /** Whether the sentence gives a time of its own. */
    private boolean isDated(Sentence sentence) {
        return dates.within(sentence.span()).stream().anyMatch(SceneTimes::dates);
    }

    private static boolean dates(TimeExpression expression) {
        boolean dated = expression.type() == Type.DATE || expression.type() == Type.TIME;
        return dated && !expression.time().value().equals("PRESENT_REF");
    }

    private static boolean says(Statement statement, Span words) {
        return statement.content().stream().anyMatch(span -> span.covers(words))
                || statement.manner() == Manner.DIRECT
                        && statement.content().stream().anyMatch(span -> span.overlaps(words));
    }

    private static Optional<Token> token(Event event, Sentence sentence) {
        return sentence.tokenAt(event.trigger().start()).map(sentence::token);
    }

    private static Optional<Token> tokenBefore(Event event, Sentence sentence) {
        return sentence.tokenAt(event.trigger().start())
                .filter(place -> place > 0)
                .map(place -> sentence.token(place - 1));
    }

    private static boolean isDay(Time time) {
        return time.asDay().isPresent() && time.precision() != Precision.UNKNOWN;
    }
}
