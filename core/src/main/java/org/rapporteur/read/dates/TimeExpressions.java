package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.dates.Expression.Amount;
import org.rapporteur.read.dates.Expression.LastYear;
import org.rapporteur.read.dates.Expression.Length;
import org.rapporteur.read.dates.Expression.Loose;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.MovedFrom;
import org.rapporteur.read.dates.Expression.Origin;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.QuarterOf;
import org.rapporteur.read.dates.Expression.Reach;
import org.rapporteur.read.dates.Expression.Recurrence;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.Within;

/** Says what each expression of a text denotes, in order, each in the setting of those before it. */
final class TimeExpressions {

    /** How far back, in UTF-16 units, a day may have been spoken of for a time of day to be of that day. */
    private static final int NEAR = 600;

    /** In days: what ended then was of the calendar's quarter that holds its middle. */
    private static final int HALF_A_QUARTER = 45;

    /** So many words away from a day another time is named beside it: "charged Friday over a deal made in 2007". */
    private static final int BESIDE = 10;

    /** In days: what is told without a tense is of no day so long ago, unless it was named just before. */
    private static final int LONG_PAST = 60;

    /** So many words after a day was named a time of day without a tense is still told of it. */
    private static final int JUST_NAMED = 20;

    private final Resolver resolver;
    private final Optional<LocalDate> report;
    private final Map<Grain, Denoted> spoken = new EnumMap<>(Grain.class);
    private Optional<Denoted> focus = Optional.empty();
    private int lastDay;

    /** The day spoken of right beside the time that is spoken of now. */
    private Optional<Denoted> dayBeside = Optional.empty();

    private int lastDayPlace;

    /** The day on which the unit spoken of ended; what follows is still told of the unit. */
    private Optional<Finding> endTold = Optional.empty();

    TimeExpressions(Resolver resolver, Optional<LocalDate> report) {
        this.resolver = resolver;
        this.report = report;
    }

    List<TimeExpression> of(List<Finding> findings) {
        List<TimeExpression> expressions = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Optional<Finding> next = i + 1 < findings.size() ? Optional.of(findings.get(i + 1)) : Optional.empty();
            next.ifPresent(following -> speakOfEnded(findings.get(expressions.size()), following));
            Finding finding = findings.get(i);
            expressions.add(expression(next.flatMap(
                            following -> inMonthOf(finding, following).or(() -> inYearOf(finding, following)))
                    .orElse(finding)));
        }
        return expressions;
    }

    /** "March and May 2012", "from November to May 7, 2012": the year told last is that of both, or the one after. */
    private static Optional<Finding> inYearOf(Finding finding, Finding next) {
        boolean joined = next.first() == finding.end() + 1;
        if (!joined || !(finding.meaning() instanceof Stated first) || !(next.meaning() instanceof Stated second)) {
            return Optional.empty();
        }
        Fields from = first.fields();
        Fields to = second.fields();
        boolean shared = from.has(Field.MONTH)
                && !from.hasYear()
                && !from.has(Field.WEEKDAY)
                && to.has(Field.MONTH)
                && to.has(Field.YEAR);
        int turn = shared && from.get(Field.MONTH) > to.get(Field.MONTH) ? 1 : 0;
        return Optional.of(finding)
                .filter(any -> shared)
                .map(any -> any.withMeaning(new Stated(from.with(Field.YEAR, to.get(Field.YEAR) - turn))))
                .map(any -> any.and(Derivation.of("the year of the next date", Values.year(to.get(Field.YEAR)))));
    }

    /** "On 24 and 25 March": the first day is of the month that is told with the second. */
    private static Optional<Finding> inMonthOf(Finding finding, Finding next) {
        boolean joined = next.first() == finding.end() + 1;
        if (!joined || !(finding.meaning() instanceof Stated first) || !(next.meaning() instanceof Stated second)) {
            return Optional.empty();
        }
        boolean shared = first.fields().finest() == Field.DAY
                && first.fields().values().size() == 1
                && second.fields().has(Field.DAY)
                && second.fields().has(Field.MONTH)
                && first.fields().get(Field.DAY) < second.fields().get(Field.DAY);
        return shared
                ? Optional.of(finding.withMeaning(new Stated(second.fields().with(first.fields())))
                        .withTense(next.tense()))
                : Optional.empty();
    }

    /** "The quarter ended Oct. 1" is the one that holds most of the months up to the day. */
    private void speakOfEnded(Finding finding, Finding next) {
        if (finding.meaning() instanceof Spoken unit && unit.ends() && next.meaning() instanceof Point end) {
            endTold = Optional.of(next);
            resolver.resolve(end, new Setting(report, focus, spoken, next.tense()))
                    .last()
                    .map(day -> unit.grain() == Grain.QUARTER ? day.minusDays(HALF_A_QUARTER) : day)
                    .ifPresent(day -> spoken.put(unit.grain(), Denoted.of(unit.grain(), day)));
        }
    }

    private TimeExpression expression(Finding finding) {
        if (finding.span().start() - lastDay > NEAR) {
            spoken.remove(Grain.DAY);
        }
        Expression meaning = finding.meaning();
        if (meaning instanceof Point point) {
            return ofPoint(finding, point);
        }
        if (meaning instanceof Length length) {
            speakOfMonths(length);
            return new TimeExpression(
                    finding.span(),
                    Type.DURATION,
                    time(finding, denoted(length)),
                    length.mod(),
                    Optional.empty(),
                    Optional.empty(),
                    finding.derivation());
        }
        Recurrence recurrence = (Recurrence) meaning;
        return new TimeExpression(
                finding.span(),
                Type.SET,
                time(finding, Denoted.open(recurrence.value(), Grain.DAY)),
                Optional.empty(),
                recurrence.quant(),
                recurrence.freq(),
                finding.derivation());
    }

    /** "The nine months" after a quarter are a longer part of its year: what they are compared with is of a year. */
    private void speakOfMonths(Length length) {
        boolean months = length.amounts().size() == 1
                && length.reach() == Reach.NONE
                && length.amounts().get(0).unit().grain() == Grain.MONTH
                && !length.amounts().get(0).quantity().vague();
        if (months) {
            focus = focus.map(time -> time.grain() == Grain.QUARTER
                    ? Denoted.of(Grain.YEAR, time.first().orElseThrow())
                    : time);
        }
    }

    private TimeExpression ofPoint(Finding finding, Point point) {
        Optional<Denoted> about = isThatDay(point) ? dayBeside.or(() -> focus) : focus;
        Denoted denoted = resolver.resolve(point, new Setting(report, about, spokenTo(finding), finding.tense()));
        boolean speaks = !isComparison(point, denoted) && !endTold.equals(Optional.of(finding));
        if (!(point instanceof Loose) && denoted.first().isPresent() && speaks) {
            focus = Optional.of(denoted);
            if (!finding.bounds() || denoted.grain() != Grain.DAY) {
                spoken.put(denoted.grain(), denoted);
            }
            speakOfDay(finding, point, denoted);
        }
        boolean timed = timed(point).isPresent();
        return new TimeExpression(
                finding.span(),
                timed ? Type.TIME : Type.DATE,
                time(finding, denoted),
                mod(point, denoted),
                Optional.empty(),
                Optional.empty(),
                finding.derivation());
    }

    /** What was spoken of, without a day that the time told now cannot be of. */
    private Map<Grain, Denoted> spokenTo(Finding finding) {
        boolean over = report.isPresent()
                && spoken.containsKey(Grain.DAY)
                && isOver(spoken.get(Grain.DAY).first().orElseThrow(), report.get(), finding);
        if (!over) {
            return spoken;
        }
        Map<Grain, Denoted> others = new EnumMap<>(spoken);
        others.remove(Grain.DAY);
        return others;
    }

    /**
     * "The speech is set for 8 p.m." is of no day that is over, "silence was held at noon" of none that is to come, and "it
     * is open from 10 a.m." of none that is long past.
     */
    private boolean isOver(LocalDate day, LocalDate today, Finding finding) {
        return switch (finding.tense()) {
            case FUTURE -> day.isBefore(today);
            case OPEN -> day.isBefore(today.minusDays(LONG_PAST)) && finding.first() - lastDayPlace > JUST_NAMED;
            case LIKELY_FUTURE -> false;
            default -> day.isAfter(today);
        };
    }

    /**
     * "Sunday night" speaks of a day as "Sunday" does, "since Sunday" of what was not on it; "at 9 p.m." leaves the day
     * that is spoken of as it is.
     */
    private void speakOfDay(Finding finding, Point point, Denoted denoted) {
        boolean names =
                timed(point).map(timed -> !(timed.date() instanceof Spoken)).orElse(denoted.grain() == Grain.DAY);
        if (names && !finding.bounds()) {
            spoken.put(Grain.DAY, Denoted.of(Grain.DAY, denoted.first().orElseThrow()));
            lastDay = finding.span().end();
            lastDayPlace = finding.end();
            dayBeside = Optional.of(spoken.get(Grain.DAY));
        } else if (finding.first() - lastDayPlace > BESIDE) {
            dayBeside = Optional.empty();
        }
    }

    /** "That day", "the same day". */
    private static boolean isThatDay(Point point) {
        return point instanceof Moved moved
                && moved.sign() == 0
                && moved.origin() == Origin.FOCUS
                && moved.unit().grain() == Grain.DAY;
    }

    private static Optional<Timed> timed(Point point) {
        Point bare = point instanceof Modified modified ? modified.date() : point;
        return bare instanceof Timed timed ? Optional.of(timed) : Optional.empty();
    }

    /** "A year earlier" compares with what is spoken of, and leaves it so. */
    private static boolean isComparison(Point point, Denoted denoted) {
        Point bare = point instanceof Modified modified ? modified.date() : point;
        if (bare instanceof LastYear) {
            return denoted.grain() == Grain.QUARTER;
        }
        if (bare instanceof QuarterOf) {
            return true;
        }
        if (bare instanceof MovedFrom moved && moved.from() instanceof Spoken) {
            return true;
        }
        return bare instanceof Moved moved && moved.sign() < 0 && (moved.keepsGrain() || moved.isAgo());
    }

    private static Optional<String> mod(Point point, Denoted denoted) {
        if (point instanceof Modified modified) {
            return Optional.of(modified.mod());
        }
        boolean half = point instanceof Within within && within.part().has(Field.HALF) && denoted.grain() != Grain.HALF;
        return half ? Optional.of(((Within) point).part().get(Field.HALF) == 1 ? "START" : "END") : Optional.empty();
    }

    /** The value of a length, and the days it covers if it reaches back or on from the report. */
    private Denoted denoted(Length length) {
        String value = Values.length(length.amounts());
        Grain grain = length.amounts().get(0).unit().grain();
        boolean vague =
                length.amounts().stream().anyMatch(amount -> amount.quantity().vague());
        if (report.isEmpty() || vague || length.reach() == Reach.NONE) {
            return Denoted.open(value, grain);
        }
        int sign = length.reach() == Reach.BACK ? -1 : 1;
        LocalDate other = report.get();
        for (Amount amount : length.amounts()) {
            other = Resolver.move(other, amount.quantity(), sign, amount.unit());
        }
        LocalDate first = sign < 0 ? other : report.get();
        LocalDate last = sign < 0 ? report.get() : other;
        return Resolver.isInRange(other) ? Denoted.between(value, first, last, grain) : Denoted.open(value, grain);
    }

    private static Time time(Finding finding, Denoted denoted) {
        boolean loose = denoted.value().endsWith("_REF") || denoted.value().contains("XX-XX");
        Precision precision = loose ? Precision.UNKNOWN : denoted.grain().precision();
        List<Span> evidence = List.of(finding.span());
        return new Time(denoted.value(), denoted.first(), denoted.last(), precision, Basis.STATED, evidence);
    }
}
