package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Dates the events that a report counts from others: "three days after the veto", where it tells the veto's day in
 * another place; and the veto, where it tells the other's.
 */
public final class AnchoredTimes {

    private static final Pattern AFTER = Pattern.compile("\\s+(after|following|before)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");

    /** The share of two words that tells that they are of one family: "vetoing", "veto". */
    private static final int COMMON_LETTERS = 4;

    private static final Pattern CAME = Pattern.compile(
            "(the|this|that|his|her|their|its) (\\p{L}+[ -]){1,3}(came|comes|took place|takes place|follows|followed) "
                    + "(just |only |barely |less than |more than )?",
            Pattern.CASE_INSENSITIVE);

    /** Tags of verbs in the present. */
    private static final Set<String> NOW = Set.of("VBZ", "VBP", "MD");

    /** How far back, in UTF-16 units, the day may stand of what "the visit" speaks of. */
    private static final int NEAR = 1200;

    private final Analysis analysis;
    private final Report report;
    private final Dates dates;
    private final List<Event> events;

    private AnchoredTimes(Analysis analysis, Dates dates, List<Event> events) {
        this.analysis = analysis;
        this.report = analysis.report();
        this.dates = dates;
        this.events = events;
    }

    /** The events, those counted from another whose day is told now with a time of their own. */
    public static List<Event> of(Analysis analysis, Dates dates, List<Event> events) {
        AnchoredTimes anchored = new AnchoredTimes(analysis, dates, events);
        List<Event> dated = new ArrayList<>(events);
        for (TimeExpression expression : dates.expressions()) {
            analysis.sentenceAt(expression.span().start())
                    .flatMap(sentence -> anchored.dated(sentence, expression))
                    .ifPresent(event -> dated.replaceAll(each -> each.id().equals(event.id()) ? event : each));
        }
        return List.copyOf(dated);
    }

    /** The event of the sentence that the expression dates, with its time; empty if it dates none, or none that is open. */
    private Optional<Event> dated(Sentence sentence, TimeExpression expression) {
        Matcher length = LENGTH.matcher(expression.time().value());
        if (expression.type() != Type.DURATION || !length.matches()) {
            return Optional.empty();
        }
        int end = expression.span().end();
        Matcher after = AFTER.matcher(report.text())
                .region(end, Math.max(end, sentence.span().end()));
        if (!after.lookingAt()) {
            return Optional.empty();
        }
        int sign = after.group(1).toLowerCase(Locale.ROOT).equals("before") ? -1 : 1;
        List<Event> anchors = anchors(sentence, after.end()).toList();
        Optional<Event> told =
                anchors.stream().filter(from -> day(from).isPresent()).findFirst();
        return told.isPresent()
                ? told.flatMap(from -> subject(sentence, expression, from)
                        .map(event -> counted(event, from, length, sign, expression)))
                : anchors.stream()
                        .findFirst()
                        .filter(anchor -> anchor.time().equals(Time.UNKNOWN))
                        .flatMap(anchor -> before(sentence, expression)
                                .filter(from -> day(from).isPresent())
                                .map(from -> counted(anchor, from, length, -sign, expression))
                                .or(() -> lastTold(sentence, expression)
                                        .map(from -> anchor.withTime(time(from, length, -sign, expression))))
                                .or(() -> dayOfWriting(sentence, expression, anchor)
                                        .map(day -> anchor.withTime(time(
                                                day, length, -sign, expression, expression.span(), Time.UNKNOWN)))));
    }

    /** "The visit came three days after the veto": the visit is what was told just before, with its day. */
    private Optional<TimeExpression> lastTold(Sentence sentence, TimeExpression expression) {
        Span opening = new Span(sentence.span().start(), expression.span().start());
        int from = Math.max(0, opening.start() - NEAR);
        return CAME.matcher(words(opening)).matches()
                ? dates.within(new Span(from, opening.start())).stream()
                        .filter(told ->
                                told.type() != Type.SET && told.time().asDay().isPresent())
                        .filter(this::isOfThePast)
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /** "Three days after the plane was forced down, the two still cannot agree": what is so now is so on the day of writing. */
    private Optional<LocalDate> dayOfWriting(Sentence sentence, TimeExpression expression, Event anchor) {
        boolean opens = expression.span().start() == sentence.span().start();
        int comma = report.text().indexOf(',', anchor.trigger().end());
        boolean isNow = sentence.tokens().stream()
                .filter(token -> comma > 0 && token.span().start() > comma)
                .filter(Token::isVerb)
                .findFirst()
                .filter(token -> NOW.contains(token.tag()))
                .isPresent();
        return dates.published().asDay().filter(day -> opens && isNow);
    }

    private boolean isOfThePast(TimeExpression told) {
        return analysis.sentenceAt(told.span().start())
                .filter(sentence ->
                        sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBD")))
                .isPresent();
    }

    /** The event, dated by the day of the one that it is counted from. */
    private Event counted(Event event, Event from, Matcher length, int sign, TimeExpression expression) {
        return event.withTime(time(day(from).orElseThrow(), length, sign, expression, from));
    }

    /** "The visit came three days after the veto": the last event told before the expression. */
    private Optional<Event> before(Sentence sentence, TimeExpression expression) {
        return within(sentence.span())
                .filter(event -> event.trigger().end() <= expression.span().start())
                .max(Comparator.comparing(Event::trigger));
    }

    /** The events from the place to the end of its clause, in order. */
    private Stream<Event> anchors(Sentence sentence, int start) {
        int comma = report.text().indexOf(',', start);
        int end = comma < 0
                ? sentence.span().end()
                : Math.min(comma, sentence.span().end());
        return within(sentence.span())
                .filter(event ->
                        event.trigger().start() >= start && event.trigger().end() <= end)
                .sorted(Comparator.comparing(Event::trigger));
    }

    private Stream<Event> within(Span sentence) {
        return events.stream().filter(event -> sentence.covers(event.trigger()));
    }

    /** The nearest event without a time before the expression; where the sentence opens with it, the first after the anchor. */
    private Optional<Event> subject(Sentence sentence, TimeExpression expression, Event anchor) {
        Optional<Event> before = before(sentence, expression);
        Optional<Event> next = within(sentence.span())
                .filter(event -> event.trigger().start() > anchor.trigger().end())
                .filter(event -> words(
                                new Span(anchor.trigger().end(), event.trigger().start()))
                        .contains(","))
                .min(Comparator.comparing(Event::trigger));
        boolean opens = before.isEmpty();
        return (opens ? next : before).filter(event -> event.time().equals(Time.UNKNOWN));
    }

    /** The day of the anchor: its own, or that of the same event told elsewhere in the report. */
    private Optional<LocalDate> day(Event anchor) {
        Optional<LocalDate> own = anchor.time().asDay();
        List<LocalDate> told = events.stream()
                .filter(event -> event.status() == Status.HAPPENED && isSame(anchor, event))
                .flatMap(event -> event.time().asDay().stream())
                .distinct()
                .toList();
        return own.or(() -> told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty());
    }

    /** Of one family of words, or of one type with an actor in common. */
    private boolean isSame(Event one, Event other) {
        if (one.id().equals(other.id())) {
            return false;
        }
        String first = words(one.trigger()).toLowerCase(Locale.ROOT);
        String second = words(other.trigger()).toLowerCase(Locale.ROOT);
        boolean family = first.regionMatches(0, second, 0, COMMON_LETTERS)
                && first.length() >= COMMON_LETTERS
                && second.length() >= COMMON_LETTERS;
        boolean actor = one.actors().stream()
                .flatMap(party -> party.entity().stream())
                .anyMatch(entity -> other.actors().stream()
                        .map(Party::entity)
                        .anyMatch(known -> known.equals(Optional.of(entity))));
        return one.type() == other.type() && (family || actor);
    }

    private String words(Span span) {
        return span.in(report.text());
    }

    private static Time time(LocalDate day, Matcher length, int sign, TimeExpression expression, Event anchor) {
        return time(day, length, sign, expression, anchor.trigger(), anchor.time());
    }

    private static Time time(TimeExpression from, Matcher length, int sign, TimeExpression expression) {
        return time(from.time().asDay().orElseThrow(), length, sign, expression, from.span(), Time.UNKNOWN);
    }

    private static Time time(
            LocalDate day, Matcher length, int sign, TimeExpression expression, Span anchor, Time told) {
        Grain grain = switch (length.group(2)) {
            case "D" -> Grain.DAY;
            case "W" -> Grain.WEEK;
            case "M" -> Grain.MONTH;
            default -> Grain.YEAR;
        };
        LocalDate moved = grain.move(day, sign * Long.parseLong(length.group(1)));
        Denoted denoted = Denoted.of(grain, moved);
        List<Span> evidence = Stream.concat(Stream.of(expression.span(), anchor), told.evidence().stream())
                .toList();
        return new Time(
                denoted.value(),
                denoted.first(),
                denoted.last(),
                denoted.grain().precision(),
                Basis.INFERRED,
                evidence);
    }
}
