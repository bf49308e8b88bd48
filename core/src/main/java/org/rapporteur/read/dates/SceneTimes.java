package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.PartKind;
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

    private static final Pattern DAY_ON =
            Pattern.compile(",?\\s+(the|a) (same )?day (on which|that|when)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern DURING =
            Pattern.compile("\\s+(during|at) (\\p{L}+ |\\d{1,2} ){1,4}", Pattern.CASE_INSENSITIVE);

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

    private static final Set<String> IN = Set.of("in", "on", "by", "at", "early", "late");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> WAS = Set.of("was", "were", "is", "are");

    private static final Set<String> PERFECT = Set.of("had", "has", "have", "'d", "'ve");

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
        return NarratedTimes.of(analysis, dates, beside, statements);
    }

    private Event beside(Event event, List<Event> events) {
        Optional<Sentence> sentence = open(analysis, event);
        Optional<Sentence> planned = event.status() == Status.PLANNED ? undated(analysis, event) : sentence;
        return planned.flatMap(found -> ownTime(event, found, events))
                .or(() -> sentence.flatMap(found -> fromScene(event, found, events)))
                .map(event::withTime)
                .orElse(event);
    }

    private Optional<Time> fromScene(Event event, Sentence found, List<Event> events) {
        return onTheDay(event, found, events)
                .or(() -> afterTheOpening(event, found))
                .or(() -> inTheOpening(event, found))
                .or(() -> inContent(event, found))
                .or(() -> announced(event, found))
                .or(() -> onOccasion(event, found));
    }

    /** The sentence of an event that a paragraph tells as happened, and does not date. */
    static Optional<Sentence> open(Analysis analysis, Event event) {
        return event.status() == Status.HAPPENED ? undated(analysis, event) : Optional.empty();
    }

    private static Optional<Sentence> undated(Analysis analysis, Event event) {
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
                && isPlainPast(event.trigger(), sentence)
                && given.size() == 1
                && given.get(0).span().end() <= event.trigger().start();
        return fits
                ? Optional.of(given.get(0).time().withBasis(Basis.INFERRED)).filter(SceneTimes::isDay)
                : Optional.empty();
    }

    /** "In February 1982 troops led by his brother crushed the rising": the time that a sentence opens with is that of what it tells. */
    private Optional<Time> inTheOpening(Event event, Sentence sentence) {
        boolean own = statements.stream().noneMatch(statement -> says(statement, event.trigger()));
        List<TimeExpression> given =
                dates.within(sentence.span()).stream().filter(SceneTimes::dates).toList();
        return own
                        && given.size() == 1
                        && isPlainPast(event.trigger(), sentence)
                        && opens(given.get(0), sentence)
                        && verb(event, sentence).isPresent()
                ? Optional.of(dates.dated(given.get(0))).filter(Time::isKnown)
                : Optional.empty();
    }

    private static boolean opens(TimeExpression expression, Sentence sentence) {
        int first = sentence.tokenAt(expression.span().start()).orElse(sentence.size());
        return first == 0 || first == 1 && IN.contains(sentence.token(0).text().toLowerCase(Locale.ROOT));
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

    /** "Agreed during a visit on May 7": of the day of what it is done at. */
    private Optional<Time> duringOccasion(Event event, Sentence sentence, List<Event> events) {
        Matcher matcher = DURING.matcher(analysis.report().text())
                .region(
                        event.trigger().end(),
                        Math.max(event.trigger().end(), sentence.span().end()));
        return matcher.lookingAt()
                ? events.stream()
                        .filter(other -> matcher.end() >= other.trigger().start()
                                && other.trigger().start() >= event.trigger().end()
                                && isDay(other.time()))
                        .map(other -> other.time().withBasis(Basis.INFERRED))
                        .findFirst()
                : Optional.empty();
    }

    /** "Voted", but not "had voted" or "has voted". */
    static boolean isPlainPast(Span told, Sentence sentence) {
        List<Token> words = new ArrayList<>();
        sentence.tokens().stream().filter(token -> told.covers(token.span())).forEach(words::add);
        boolean past = words.stream().anyMatch(token -> token.tag().equals("VBD"));
        int place = sentence.tokenAt(told.start()).orElse(0);
        boolean perfect = sentence.tokens().subList(Math.max(0, place - 3), place).stream()
                .anyMatch(token -> PERFECT.contains(token.text().toLowerCase(Locale.ROOT)));
        return past && !perfect;
    }

    static boolean dates(TimeExpression expression) {
        boolean dated = expression.type() == Type.DATE || expression.type() == Type.TIME;
        return dated && !expression.time().value().equals("PRESENT_REF");
    }

    static boolean says(Statement statement, Span words) {
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

    static boolean isDay(Time time) {
        return time.asDay().isPresent() && time.precision() != Precision.UNKNOWN;
    }
}
