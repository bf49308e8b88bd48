package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.LastYear;
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
import org.rapporteur.read.dates.Expression.WeekdayFrom;
import org.rapporteur.read.dates.Expression.Within;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for dates that are counted from the day of writing or from another time, by name. */
final class MovedProductions {

    private static final Quantity ONE = Quantity.of(1);
    private static final Unit DAY = new Unit(Grain.DAY, 1);
    private static final Unit YEAR = new Unit(Grain.YEAR, 1);

    /** Between these a number before "quarter" or "period" is a year. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2035;
    private static final List<String> STEPS = List.of("Last", "Next", "Previous", "Following");

    private MovedProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("spoken", MovedProductions::spoken);
        all.put("year-ago-quarter", MovedProductions::yearAgoQuarter);
        all.put("year-ago-period", MovedProductions::yearAgoPeriod);
        all.put("quarter-of-year", MovedProductions::quarterOfYear);
        all.put(
                "following-weekday",
                match -> Productions.tag(match, "Weekday")
                        .map(weekday -> new WeekdayFrom(weekday.number(), namedStep(match))));
        all.put("holiday-weekend", MovedProductions::holidayWeekend);
        all.put("holiday-week", MovedProductions::holidayWeek);
        all.put("nearby-year", match -> Optional.of(fromReport(step(match), YEAR)));
        all.put("last-quarter", match -> Optional.of(fromReport(-1, new Unit(Grain.QUARTER, 1))));
        all.put("latest-unit", MovedProductions::latestUnit);
        all.put("year-of-report", match -> Optional.of(fromReport(0, YEAR)));
        all.put("half-of", MovedProductions::halfOf);
        all.put("nearby-day", match -> Optional.of(fromReport(step(match), DAY)));
        all.put("nearby-unit", MovedProductions::nearbyUnit);
        all.put("following-unit", MovedProductions::followingUnit);
        all.put("nearby-named", MovedProductions::nearbyNamed);
        all.put("within", MovedProductions::within);
        all.put("same-unit", match -> Productions.unit(match).map(unit -> fromFocus(0, unit, false)));
        all.put("ago", MovedProductions::ago);
        all.put("moved", MovedProductions::moved);
        all.put("half-ago", MovedProductions::halfAgo);
        all.put("compared-year", match -> Optional.of(new LastYear()));
        all.put("counted-named", MovedProductions::countedNamed);
        all.put("years-ago-weekday", MovedProductions::yearsAgoWeekday);
        all.put("weekdays-ago", MovedProductions::weekdaysAgo);
        all.put("seasons-ago", MovedProductions::seasonsAgo);
        all.put("weekday-counted", MovedProductions::weekdayCounted);
        all.put("unit-spoken-of", match -> Productions.unit(match).map(unit -> new Spoken(unit.grain(), false)));
        all.put("unit-spoken", MovedProductions::unitSpoken);
        all.put("counted-day", MovedProductions::countedDay);
        all.put("nth-unit", MovedProductions::nthUnit);
        all.put("nth-weekday", MovedProductions::nthWeekday);
        all.put("year-ago-unit", MovedProductions::yearAgoUnit);
        all.put("moved-from", MovedProductions::movedFrom);
        all.put("week-of", MovedProductions::weekOf);
        return all;
    }

    /** "The 1989 quarter". */
    private static Optional<Meaning> quarterOfYear(Match<Meaning> match) {
        return Productions.tag(match, "Year4")
                .filter(year -> year.number() >= FIRST_YEAR && year.number() <= LAST_YEAR)
                .map(year ->
                        new QuarterOf(year.number(), match.argument("named").isPresent()));
    }

    /** "The latest week": the one before the report. */
    private static Optional<Meaning> latestUnit(Match<Meaning> match) {
        return Productions.unit(match)
                .filter(unit -> unit.grain() == Grain.WEEK || unit.grain() == Grain.MONTH)
                .map(unit -> fromReport(-1, unit));
    }

    static int step(Match<Meaning> match) {
        return match.argument("step").map(Integer::parseInt).orElseGet(() -> namedStep(match));
    }

    private static int namedStep(Match<Meaning> match) {
        return STEPS.stream()
                .flatMap(name -> Productions.tag(match, name).stream())
                .findFirst()
                .map(Tag::number)
                .orElse(0);
    }

    private static int sign(Match<Meaning> match) {
        return match.argument("sign").map(Integer::parseInt).orElse(-1);
    }

    static Moved fromReport(int step, Unit unit) {
        return new Moved(Origin.REPORT, Quantity.of(Math.abs(step)), Integer.signum(step), unit, false, false);
    }

    static Moved fromFocus(int step, Unit unit, boolean keepsGrain) {
        return new Moved(Origin.FOCUS, Quantity.of(Math.abs(step)), Integer.signum(step), unit, false, keepsGrain);
    }

    private static Optional<Meaning> spoken(Match<Meaning> match) {
        boolean ends = match.argument("ends").isPresent();
        return match.argument("grain").map(grain -> new Spoken(Grain.valueOf(grain), ends));
    }

    private static Optional<Meaning> yearAgoQuarter(Match<Meaning> match) {
        return Productions.fields(match).map(quarter -> new Within(fromReport(-1, YEAR), quarter));
    }

    private static Optional<Meaning> yearAgoPeriod(Match<Meaning> match) {
        return Optional.of(new Moved(Origin.REPORT, ONE, -1, unitOrYear(match), true, true));
    }

    /** "The year-before period" and "the prior-year quarter" name the year themselves. */
    private static Unit unitOrYear(Match<Meaning> match) {
        return Productions.unit(match).orElse(YEAR);
    }

    /** "The year-ago quarter" is the one a year before the quarter spoken of. */
    private static Optional<Meaning> yearAgoUnit(Match<Meaning> match) {
        return match.value("told", Unit.class)
                .map(Unit::grain)
                .filter(grain -> grain.compareTo(Grain.YEAR) < 0)
                .map(grain -> new MovedFrom(new Spoken(grain, false), ONE, -1, unitOrYear(match), grain));
    }

    private static Optional<Meaning> halfOf(Match<Meaning> match) {
        int half = Productions.tag(match, "Half").map(Tag::number).orElse(0);
        return Productions.date(match).map(whole -> new Within(whole, Fields.of(Field.HALF, half)));
    }

    private static Optional<Meaning> nearbyUnit(Match<Meaning> match) {
        return Productions.unit(match).map(unit -> fromReport(step(match), unit));
    }

    /** "The next day" follows the day spoken of; "the last week" ends today. */
    private static Optional<Meaning> followingUnit(Match<Meaning> match) {
        return Productions.unit(match).map(unit -> fromFocus(namedStep(match), unit, false));
    }

    private static Optional<Meaning> nearbyNamed(Match<Meaning> match) {
        return Productions.fields(match).map(fields -> new Nearby(fields, step(match)));
    }

    private static Optional<Meaning> within(Match<Meaning> match) {
        Optional<Point> whole = match.value("whole", Point.class)
                .or(() -> Productions.unit(match).map(unit -> fromReport(0, unit)));
        return whole.flatMap(point ->
                Productions.fields(match).filter(part -> canHold(point, part)).map(part -> new Within(point, part)));
    }

    /** "The first week of June", "the last day of the year". */
    private static Optional<Meaning> nthUnit(Match<Meaning> match) {
        Optional<Point> whole = wholeOf(match);
        boolean last = Productions.tag(match, "Place").isEmpty();
        Optional<Grain> grain = match.value("part", Unit.class)
                .map(Unit::grain)
                .filter(part -> part != Grain.MINUTE && part != Grain.SECOND)
                .filter(part -> last || part != Grain.QUARTER);
        return whole.flatMap(point -> grain.filter(part -> isCoarser(point, part))
                .filter(part -> place(match) != 0)
                .map(part -> new NthUnit(point, place(match), part)));
    }

    /** "The first Monday in June". */
    private static Optional<Meaning> nthWeekday(Match<Meaning> match) {
        return wholeOf(match)
                .filter(point -> isCoarser(point, Grain.WEEK))
                .filter(point -> place(match) != 0)
                .flatMap(point -> Productions.tag(match, "Weekday")
                        .map(weekday -> new NthWeekday(point, place(match), weekday.number())));
    }

    private static Optional<Point> wholeOf(Match<Meaning> match) {
        return Productions.date(match).or(() -> Productions.unit(match).map(unit -> fromReport(0, unit)));
    }

    /** -1 for the last; 0 if no stretch has so many. */
    private static int place(Match<Meaning> match) {
        int most = 366;
        int place = Productions.tag(match, "Place").map(Tag::number).orElse(-1);
        return place > most ? 0 : place;
    }

    /** Whether the part is finer than the whole, as far as the words tell. */
    private static boolean canHold(Point whole, Fields part) {
        return isCoarser(whole, part.grain());
    }

    private static boolean isCoarser(Point whole, Grain part) {
        if (whole instanceof Moved moved) {
            return moved.unit().grain().compareTo(part) > 0;
        }
        if (whole instanceof Nearby nearby) {
            return nearby.fields().grain().compareTo(part) > 0;
        }
        return whole instanceof Stated stated && stated.fields().grain().compareTo(part) > 0;
    }

    private static Optional<Meaning> ago(Match<Meaning> match) {
        boolean uncounted = match.value("Count").isEmpty() && match.value("A").isEmpty();
        Quantity quantity = uncounted ? new Quantity(2, true, false) : counted(match);
        return unitWithHalf(match)
                .map(unit -> (Point) new Moved(Origin.REPORT, quantity, sign(match), unit, true, false))
                .map(point -> withMod(match, "AgoMod", point));
    }

    /** "Half a century ago": of units that are told in years. */
    private static Optional<Meaning> halfAgo(Match<Meaning> match) {
        int years = Productions.unit(match)
                .map(Unit::grain)
                .map(MovedProductions::halfInYears)
                .orElse(0);
        return Optional.of(years)
                .filter(half -> half > 0)
                .map(half -> (Point) new Moved(Origin.REPORT, Quantity.of(half), -1, YEAR, true, false))
                .map(point -> withMod(match, "AgoMod", point));
    }

    private static int halfInYears(Grain grain) {
        return switch (grain) {
            case DECADE -> 5;
            case CENTURY -> 50;
            case MILLENNIUM -> 500;
            default -> 0;
        };
    }

    /** The number that the pattern took, and a half if the rule adds one. */
    private static Quantity counted(Match<Meaning> match) {
        boolean half = match.argument("half").isPresent();
        return half ? Quantity.of(ONE.value() + 0.5) : Productions.quantity(match);
    }

    /** "A year and a half later" is told in years; half of a shorter unit is not counted so. */
    private static Optional<Unit> unitWithHalf(Match<Meaning> match) {
        boolean half = match.argument("half").isPresent();
        return Productions.unit(match).filter(unit -> !half || unit.grain() == Grain.YEAR);
    }

    private static Optional<Meaning> moved(Match<Meaning> match) {
        return unitWithHalf(match)
                .filter(unit ->
                        !Productions.quantity(match).vague() && !unit.grain().isOfClock())
                .map(unit -> (Point) new Moved(Origin.FOCUS, counted(match), sign(match), unit, false, true))
                .map(point -> withMod(match, "AgoMod", point));
    }

    private static Point withMod(Match<Meaning> match, String name, Point point) {
        return Productions.tag(match, name)
                .map(mod -> (Point) new Modified(point, mod.code()))
                .orElse(point);
    }

    /** "A week ago Tuesday", "a year ago May". */
    private static Optional<Meaning> countedNamed(Match<Meaning> match) {
        Optional<Fields> fields = Productions.fields(match);
        Optional<Unit> unit = Productions.unit(match);
        if (fields.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean week = unit.get().grain() == Grain.WEEK && fields.get().has(Field.WEEKDAY);
        boolean year = unit.get().grain() == Grain.YEAR && fields.get().has(Field.MONTH);
        if (week) {
            Unit sevenDays = new Unit(Grain.DAY, 7 * unit.get().count());
            return Optional.of(new MovedFrom(new Stated(fields.get()), ONE, -1, sevenDays, Grain.DAY));
        }
        return year ? Optional.of(new Within(fromReport(-1, unit.get()), fields.get())) : Optional.empty();
    }

    /** "Ten years ago Wednesday" is the date of this week's Wednesday, ten years before. */
    private static Optional<Meaning> yearsAgoWeekday(Match<Meaning> match) {
        Quantity count = Productions.quantity(match);
        return Productions.unit(match)
                .filter(unit -> unit.grain() == Grain.YEAR && !count.vague())
                .flatMap(unit -> Productions.fields(match)
                        .map(weekday -> new MovedFrom(new Stated(weekday), count, -1, unit, Grain.DAY)));
    }

    /** "Two Mondays ago": the last one is the first of them. */
    private static Optional<Meaning> weekdaysAgo(Match<Meaning> match) {
        Quantity weeks = Quantity.of(Productions.quantity(match).value() - 1);
        Unit sevenDays = new Unit(Grain.DAY, 7);
        return Productions.tag(match, "Weekdays")
                .filter(weekday -> !Productions.quantity(match).vague())
                .map(weekday -> new MovedFrom(
                        new Nearby(Fields.of(Field.WEEKDAY, weekday.number()), -1), weeks, -1, sevenDays, Grain.DAY));
    }

    /** "Two summers ago": the last one is the first of them. */
    private static Optional<Meaning> seasonsAgo(Match<Meaning> match) {
        Quantity years = Quantity.of(Productions.quantity(match).value() - 1);
        return Productions.tag(match, "Seasons")
                .filter(season -> !Productions.quantity(match).vague() && years.value() > 0)
                .map(season -> new MovedFrom(
                        new Nearby(Fields.of(Field.SEASON, season.number()), -1), years, -1, YEAR, Grain.SEASON));
    }

    /** "A week on Tuesday", "two weeks from Monday", "the Friday before last": weeks beyond the next such day, or before the last. */
    private static Optional<Meaning> weekdayCounted(Match<Meaning> match) {
        Unit weeks = Productions.unit(match)
                .or(() -> match.value("OneWeek", Unit.class))
                .orElse(new Unit(Grain.WEEK, 1));
        Quantity count = Productions.quantity(match);
        Unit days = new Unit(Grain.DAY, 7 * weeks.count());
        return Productions.tag(match, "Weekday")
                .filter(weekday -> weeks.grain() == Grain.WEEK && !count.vague())
                .map(weekday -> new MovedFrom(
                        new Nearby(Fields.of(Field.WEEKDAY, weekday.number()), sign(match)),
                        count,
                        sign(match),
                        days,
                        Grain.DAY));
    }

    /** "The rest of the year" is of this year, "the rest of the day" of the day spoken of. */
    private static Optional<Meaning> unitSpoken(Match<Meaning> match) {
        return Productions.unit(match)
                .filter(unit -> !unit.grain().isOfClock() && unit.grain().compareTo(Grain.YEAR) <= 0)
                .map(unit -> unit.grain() == Grain.DAY || unit.grain() == Grain.QUARTER
                        ? new Spoken(unit.grain(), false)
                        : fromReport(0, unit));
    }

    /** "Five years ago today", "a year ago this month". */
    private static Optional<Meaning> countedDay(Match<Meaning> match) {
        Grain told = match.value("told", Unit.class).map(Unit::grain).orElse(Grain.DAY);
        return Productions.unit(match)
                .filter(unit -> unit.grain().compareTo(told) > 0
                        && !Productions.quantity(match).vague())
                .map(unit -> new MovedFrom(
                        fromReport(step(match), new Unit(told, 1)),
                        Productions.quantity(match),
                        sign(match),
                        unit,
                        told));
    }

    private static Optional<Meaning> movedFrom(Match<Meaning> match) {
        return Productions.unit(match)
                .flatMap(unit -> Productions.date(match)
                        .map(from ->
                                new MovedFrom(from, Productions.quantity(match), sign(match), unit, unit.grain())));
    }

    private static Optional<Meaning> weekOf(Match<Meaning> match) {
        Unit week = new Unit(Grain.WEEK, 1);
        return Productions.date(match).map(from -> new MovedFrom(from, Quantity.of(0), 1, week, Grain.WEEK));
    }

    /** The weekend nearest to the holiday: that before a Monday, that after a Thursday. */
    private static Optional<Meaning> holidayWeekend(Match<Meaning> match) {
        Quantity three = Quantity.of(3);
        return Productions.fields(match).map(day -> new MovedFrom(new Stated(day), three, -1, DAY, Grain.WEEKEND));
    }

    private static Optional<Meaning> holidayWeek(Match<Meaning> match) {
        return Productions.fields(match)
                .map(day -> new MovedFrom(new Stated(day), Quantity.of(0), 1, new Unit(Grain.WEEK, 1), Grain.WEEK));
    }
}
