package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.read.dates.Expression.Ambiguous;
import org.rapporteur.read.dates.Expression.Between;
import org.rapporteur.read.dates.Expression.LastYear;
import org.rapporteur.read.dates.Expression.Loose;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.MovedFrom;
import org.rapporteur.read.dates.Expression.Nearby;
import org.rapporteur.read.dates.Expression.NthUnit;
import org.rapporteur.read.dates.Expression.NthWeekday;
import org.rapporteur.read.dates.Expression.Origin;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.QuarterOf;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.WeekdayFrom;
import org.rapporteur.read.dates.Expression.Within;
import org.rapporteur.read.dates.Meaning.Clock;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Unit;

/** Finds what a point on the calendar denotes in its setting. */
final class Resolver {

    private static final int FIRST_YEAR = -5000;
    private static final int LAST_YEAR = 9999;

    /** "This weekend", told so early in a week of what was, is the one before: Monday to Wednesday. */
    private static final int EARLY_IN_WEEK = 3;

    private static final Moved A_YEAR_AGO =
            new Moved(Origin.REPORT, Quantity.of(1), -1, new Unit(Grain.YEAR, 1), true, false);

    private final Calendar calendar;
    private final NamedTimes named;

    Resolver(Holidays holidays) {
        this.calendar = new Calendar(holidays);
        this.named = new NamedTimes(calendar);
    }

    /** What the point denotes; with X in its value and open days where the setting does not say. */
    Denoted resolve(Point point, Setting setting) {
        if (point instanceof Stated stated) {
            return named.stated(stated.fields(), setting);
        } else if (point instanceof Nearby nearby) {
            return named.nearby(nearby, setting);
        } else if (point instanceof Moved moved) {
            return moved(moved, setting);
        } else if (point instanceof MovedFrom moved) {
            return movedFrom(moved, setting);
        } else if (point instanceof Within within) {
            return within(within, setting);
        } else if (point instanceof NthUnit nth) {
            return Parts.unit(resolve(nth.whole(), setting), nth.place(), nth.grain());
        } else if (point instanceof NthWeekday nth) {
            return Parts.weekday(resolve(nth.whole(), setting), nth.place(), nth.weekday());
        } else if (point instanceof Timed timed) {
            return timed(timed, setting);
        } else if (point instanceof Modified modified) {
            return modified(modified, setting);
        } else if (point instanceof Between between) {
            return between(between, setting);
        } else if (point instanceof Ambiguous ambiguous) {
            return ambiguous(ambiguous, setting);
        } else if (point instanceof Spoken spoken) {
            return spoken(spoken.grain(), setting);
        } else if (point instanceof QuarterOf quarter) {
            return quarterOf(quarter, setting);
        } else if (point instanceof LastYear) {
            return moved(A_YEAR_AGO, setting);
        } else if (point instanceof WeekdayFrom weekday) {
            return weekdayFrom(weekday, setting);
        }
        return loose(((Loose) point).value(), setting);
    }

    /** Without a year the end is the first such day after the beginning. */
    private Denoted between(Between between, Setting setting) {
        Denoted from = resolve(between.from(), setting);
        Denoted to = resolve(between.to(), setting);
        boolean inOrder = !NamedTimes.starts(to).isBefore(NamedTimes.starts(from));
        boolean open = between.to() instanceof Stated end && !end.fields().hasYear();
        if (inOrder || !open || from.first().isEmpty()) {
            return Parts.between(from, to);
        }
        int year = NamedTimes.starts(from).getYear();
        Fields end = ((Stated) between.to()).fields();
        return IntStream.rangeClosed(year, year + 1)
                .mapToObj(each -> calendar.inYear(end, each))
                .flatMap(Optional::stream)
                .filter(day -> !NamedTimes.starts(day).isBefore(NamedTimes.starts(from)))
                .findFirst()
                .map(day -> Parts.between(from, day))
                .orElseGet(() -> Parts.between(from, to));
    }

    private Denoted timed(Timed timed, Setting setting) {
        Denoted day = resolve(timed.date(), setting);
        Clock clock = timed.clock();
        String zone = clock.zone()
                .map(name ->
                        PlaceZones.suffix(name, day.first(), clock.minutes().orElse(0)))
                .orElse("");
        return new Denoted(day.value() + clock.value() + zone, day.first(), day.last(), Grain.HOUR);
    }

    private static Denoted spoken(Grain grain, Setting setting) {
        boolean whole = grain.compareTo(Grain.QUARTER) >= 0 && grain.compareTo(Grain.YEAR) < 0;
        return Optional.ofNullable(setting.spoken().get(grain))
                .orElseGet(() -> setting.report()
                        .map(report -> Denoted.of(grain, whole ? grain.move(report, -1) : report))
                        .orElseGet(() -> Denoted.open(Values.open(grain), grain)));
    }

    /** Reports of results compare a quarter with the same one of another year. */
    private static Denoted quarterOf(QuarterOf quarter, Setting setting) {
        LocalDate first = LocalDate.of(quarter.year(), 1, 1);
        return Optional.ofNullable(setting.spoken().get(Grain.QUARTER))
                .filter(any -> quarter.named() || !setting.isOf(Grain.YEAR))
                .flatMap(Denoted::first)
                .map(day -> Denoted.quarter((day.getMonthValue() - 1) / 3 + 1, quarter.year()))
                .orElseGet(() -> Denoted.of(Grain.YEAR, first));
    }

    private static Denoted weekdayFrom(WeekdayFrom told, Setting setting) {
        return setting.focusDay()
                .map(day -> Calendar.weekday(told.weekday(), day.plusDays(told.sign()), told.sign() > 0))
                .map(day -> Denoted.of(Grain.DAY, day))
                .orElseGet(() -> Denoted.open("XXXX-WXX-" + told.weekday(), Grain.DAY));
    }

    private Denoted moved(Moved moved, Setting setting) {
        boolean fromFocus = moved.origin() == Origin.FOCUS || comparesQuarters(moved, setting);
        boolean after = fromFocus && moved.sign() > 0 && setting.tense().isPast();
        Optional<LocalDate> from =
                !fromFocus ? setting.report() : after ? setting.focus().flatMap(Denoted::first) : setting.focusDay();
        Grain grain = moved.unit().grain();
        if (moved.quantity().vague()) {
            return loose(moved.sign() < 0 ? "PAST_REF" : "FUTURE_REF", setting);
        }
        if ((grain == Grain.DECADE || grain == Grain.CENTURY) && !fromFocus && moved.isAgo()) {
            return from.map(day -> move(day, moved.quantity(), -1, moved.unit()))
                    .filter(Resolver::isInRange)
                    .map(day -> Calendar.longAgo(grain, day))
                    .orElseGet(() -> Denoted.open(Values.open(Grain.YEAR), grain));
        }
        if (grain == Grain.WEEKEND && moved.sign() == 0 && isJustOver(setting)) {
            return from.map(day -> Denoted.of(grain, day.minusWeeks(1))).orElseThrow();
        }
        if (moved.origin() == Origin.FOCUS
                && grain == Grain.DAY
                && (setting.isOf(Grain.MONTH) || setting.isOf(Grain.YEAR))) {
            return setting.lastDay()
                    .filter(any -> moved.sign() != 0)
                    .map(spoken -> Denoted.of(Grain.DAY, move(spoken, moved.quantity(), moved.sign(), moved.unit())))
                    .orElseGet(() -> setting.focus().orElseThrow().someDay());
        }
        Grain told = moved.keepsGrain() || fromFocus && moved.isAgo() ? keptGrain(grain, setting) : grain;
        return from.map(day -> move(day, moved.quantity(), moved.sign(), moved.unit()))
                .filter(Resolver::isInRange)
                .map(day -> Denoted.of(told, day))
                .orElseGet(() -> Denoted.open(Values.open(grain), grain));
    }

    /** "This weekend", told early in the week of what was, is the one before. */
    private static boolean isJustOver(Setting setting) {
        return setting.tense().isPast()
                && setting.report()
                        .filter(day -> day.getDayOfWeek().getValue() <= EARLY_IN_WEEK)
                        .isPresent();
    }

    /** Where a quarter is spoken of, "a year ago" is the same quarter of the year before. */
    private static boolean comparesQuarters(Moved moved, Setting setting) {
        return setting.isOf(Grain.QUARTER) && moved.unit().grain() == Grain.YEAR && moved.sign() < 0 && moved.isAgo();
    }

    /** A quarter or month spoken of stays one when it is moved by years. */
    private static Grain keptGrain(Grain grain, Setting setting) {
        Grain focus = setting.focus().map(Denoted::grain).orElse(grain);
        boolean finer = focus.compareTo(grain) < 0 && focus.compareTo(Grain.DAY) > 0;
        return finer && focus != Grain.SEASON ? focus : grain;
    }

    static LocalDate move(LocalDate day, Quantity quantity, int sign, Unit unit) {
        double count = quantity.value() * unit.count();
        double most = 100_000;
        if (count > most) {
            return LocalDate.MAX;
        }
        long whole = (long) Math.floor(count);
        LocalDate moved = unit.grain().move(day, sign * whole);
        boolean halfYear = unit.grain() == Grain.YEAR && count > whole;
        return halfYear ? moved.plusMonths(sign * 6L) : moved;
    }

    static boolean isInRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private Denoted movedFrom(MovedFrom moved, Setting setting) {
        Denoted from = resolve(moved.from(), setting);
        Optional<LocalDate> origin = moved.sign() < 0 ? from.first() : from.last();
        return origin.map(day -> move(day, moved.quantity(), moved.sign(), moved.unit()))
                .filter(Resolver::isInRange)
                .map(day -> Denoted.of(moved.told(), day))
                .orElseGet(() -> Denoted.open(Values.open(moved.told()), moved.told()));
    }

    private Denoted within(Within within, Setting setting) {
        Denoted whole = resolve(within.whole(), setting);
        Fields part = within.part();
        if (whole.first().isEmpty() || whole.last().isEmpty()) {
            return Denoted.open(calendar.open(part), part.grain());
        }
        LocalDate first = whole.first().get();
        LocalDate last = whole.last().get();
        if (part.has(Field.HALF) && whole.grain() != Grain.YEAR) {
            return Parts.edge(whole, part.get(Field.HALF) == 1 ? "START" : "END");
        }
        if (part.finest() == Field.WEEKDAY) {
            LocalDate day = Calendar.weekday(part.get(Field.WEEKDAY), first, true);
            return day.isAfter(last) ? whole : Denoted.of(Grain.DAY, day);
        }
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> calendar.inYear(part, year))
                .flatMap(Optional::stream)
                .filter(found -> !NamedTimes.starts(found).isBefore(first)
                        && !NamedTimes.ends(found).isAfter(last))
                .findFirst()
                .orElse(whole);
    }

    private Denoted modified(Modified modified, Setting setting) {
        return Parts.edge(resolve(modified.date(), setting), modified.mod());
    }

    /** Two readings: the days between them, and a value that leaves month and day open. */
    private Denoted ambiguous(Ambiguous ambiguous, Setting setting) {
        Denoted american = named.stated(ambiguous.american(), setting);
        Denoted british = named.stated(ambiguous.british(), setting);
        boolean inOrder = NamedTimes.starts(american).isBefore(NamedTimes.starts(british));
        String year = Values.year(ambiguous.american().get(Field.YEAR));
        return new Denoted(
                year + "-XX-XX",
                inOrder ? american.first() : british.first(),
                inOrder ? british.last() : american.last(),
                Grain.YEAR);
    }

    private static Denoted loose(String value, Setting setting) {
        Optional<LocalDate> report = setting.report();
        Optional<LocalDate> first = value.equals("PAST_REF") ? Optional.empty() : report;
        Optional<LocalDate> last = value.equals("FUTURE_REF") ? Optional.empty() : report;
        return new Denoted(value, first, last, Grain.UNKNOWN);
    }
}
