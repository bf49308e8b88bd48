package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;

/** Over what time a number was counted ("since March", "this year"), and as of when it holds ("by Friday", "on Friday night"). */
final class Periods {

    private static final Set<Precision> SPELLS =
            EnumSet.of(Precision.WEEK, Precision.MONTH, Precision.SEASON, Precision.YEAR, Precision.DECADE);
    private static final Pattern FOR_LONG =
            Pattern.compile("in|over|during|within|for|the|past|last|throughout|through");
    private static final Pattern DEICTIC = Pattern.compile("this|last|past");
    /** Words before "last year" by which it is no time of the counting: "compared to last year". */
    private static final Pattern ANOTHER_TIME =
            Pattern.compile("of|by|until|till|before|after|from|to|than|with|on|like|unlike|'s|’s|early|late|mid");

    /** A toll that stands somewhere stands so at the time told with it. */
    private static final Pattern STANDING = Pattern.compile("toll-of|number-of-[a-z]+|" + TakenUp.ANOTHER);

    private static final int OPENING = 3;
    /** Tokens: behind a time that opens the sentence, and beside one in a sentence that is too long to parse. */
    private static final int FARTHEST = 60;

    private static final int NEAR = 6;
    private static final int DEEPEST = 30;

    private final Dates dates;

    Periods(Dates dates) {
        this.dates = dates;
    }

    /** The time over which the figure was counted: of several the nearest. */
    Time of(Sentence sentence, Counted counted) {
        List<TimeExpression> near = new ArrayList<>(within(sentence));
        near.sort(Comparator.comparingInt(expression -> distance(sentence, counted, expression)));
        for (TimeExpression expression : near) {
            Optional<Time> found = period(sentence, counted, expression);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Time.UNKNOWN;
    }

    private static int distance(Sentence sentence, Counted counted, TimeExpression expression) {
        Span figure = sentence.spanOf(counted.first(), counted.last());
        return expression.span().start() >= figure.end()
                ? expression.span().start() - figure.end()
                : figure.start() - expression.span().end();
    }

    private Optional<Time> period(Sentence sentence, Counted counted, TimeExpression expression) {
        int token = sentence.tokenAt(expression.span().start()).orElse(0);
        String before = word(sentence, token - 1);
        if (before.equals("since")) {
            return Optional.of(since(sentence, token - 1, expression));
        }
        if (before.equals("between") || before.equals("from")) {
            return until(sentence, expression);
        }
        boolean spell = expression.type() == TimeExpression.Type.DURATION
                && FOR_LONG.matcher(before).matches();
        if (spell || before.equals("during")) {
            return Optional.of(expression.time());
        }
        boolean broad = expression.type() == TimeExpression.Type.DATE
                && !isStanding(counted)
                && SPELLS.contains(expression.time().precision());
        return broad && isSpell(sentence, token, before) && isTied(sentence, counted, expression, token)
                ? Optional.of(expression.time())
                : Optional.empty();
    }

    /** "this year", "in 2012", "in the first quarter"; not "than last year", "the 2012 law". */
    private static boolean isSpell(Sentence sentence, int token, String before) {
        String first = word(sentence, token);
        String preposition = before.equals("the") ? word(sentence, token - 2) : before;
        return DEICTIC.matcher(first).matches() && !ANOTHER_TIME.matcher(before).matches()
                || preposition.matches("in|over|during|throughout");
    }

    /** Whether the time hangs on what governs the figure, or opens the sentence. */
    private static boolean isTied(Sentence sentence, Counted counted, TimeExpression expression, int token) {
        boolean opens = token < OPENING && counted.first() < FARTHEST;
        if (opens || sentence.parse().isEmpty()) {
            return opens || Math.abs(counted.last() - token) <= NEAR;
        }
        Parse parse = sentence.parse().get();
        int head = token;
        for (int step = 0; step < DEEPEST && isWithin(sentence, expression, parse.head(head)); step++) {
            head = parse.head(head);
        }
        int governor = parse.head(head);
        int place = counted.last();
        for (int step = 0; step < DEEPEST && place != Parse.ROOT; step++) {
            if (place == governor) {
                return true;
            }
            place = parse.head(place);
        }
        return false;
    }

    private static boolean isWithin(Sentence sentence, TimeExpression expression, int token) {
        return token != Parse.ROOT
                && expression.span().covers(sentence.token(token).span());
    }

    private static Time since(Sentence sentence, int since, TimeExpression expression) {
        Span words = sentence.token(since).span().union(expression.span());
        Time start = expression.time();
        return new Time(
                start.value(), start.first(), Optional.empty(), start.precision(), start.basis(), List.of(words));
    }

    /** "between January and March", "from May to June": one stretch. */
    private Optional<Time> until(Sentence sentence, TimeExpression from) {
        int behind = sentence.tokenAt(from.span().end() - 1).orElse(0) + 1;
        if (!word(sentence, behind).matches("and|to|until|till|through")) {
            return Optional.empty();
        }
        return within(sentence).stream()
                .filter(to -> sentence.tokenAt(to.span().start()).orElse(-1) == behind + 1)
                .filter(to ->
                        from.time().first().isPresent() && to.time().last().isPresent())
                .findFirst()
                .map(to -> new Time(
                        from.time().value() + "/" + to.time().value(),
                        from.time().first(),
                        to.time().last(),
                        from.time().precision(),
                        from.time().basis(),
                        List.of(from.span().union(to.span()))));
    }

    private List<TimeExpression> within(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression expression : dates.expressions()) {
            if (sentence.span().covers(expression.span())) {
                found.add(expression);
            }
        }
        return found;
    }

    /**
     * The time that "as of" or "by" names, or that stands with a toll that is told as standing; else when the statement was
     * made; else the day of the report.
     */
    Time asOf(Sentence sentence, Counted counted, Optional<Statement> says) {
        for (TimeExpression expression : within(sentence)) {
            int token = sentence.tokenAt(expression.span().start()).orElse(0);
            boolean told = word(sentence, token - 1).equals("by")
                    || word(sentence, token - 1).equals("of")
                            && word(sentence, token - 2).equals("as");
            if (told && expression.time().isKnown()) {
                return expression.time();
            }
        }
        return standing(sentence, counted)
                .or(() -> says.map(Statement::said)
                        .filter(Time::isKnown)
                        .or(() -> Optional.of(dates.published()).filter(Time::isKnown))
                        .map(time -> time.withBasis(Basis.INFERRED)))
                .orElse(Time.UNKNOWN);
    }

    /** "The death toll stood at 47 on Friday night". */
    private Optional<Time> standing(Sentence sentence, Counted counted) {
        int end = sentence.token(counted.last()).span().end();
        return within(sentence).stream()
                .filter(expression -> isStanding(counted))
                .filter(expression -> expression.time().isKnown() && expression.type() != TimeExpression.Type.DURATION)
                .filter(expression -> expression.span().start() >= end)
                .filter(expression -> {
                    int place = sentence.tokenAt(expression.span().start()).orElse(0);
                    return place == counted.last() + 1
                            || place == counted.last() + 2
                                    && word(sentence, place - 1).matches("on|at|in|late|early");
                })
                .map(TimeExpression::time)
                .findFirst();
    }

    private static boolean isStanding(Counted counted) {
        return STANDING.matcher(counted.rule()).find();
    }

    private static String word(Sentence sentence, int place) {
        return place >= 0 && place < sentence.size() ? NumberWords.lower(sentence, place) : "";
    }
}
