package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Ambiguous;
import org.rapporteur.read.dates.Expression.Between;
import org.rapporteur.read.dates.Expression.Loose;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.MovedFrom;
import org.rapporteur.read.dates.Expression.Nearby;
import org.rapporteur.read.dates.Expression.Origin;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.Within;
import org.rapporteur.read.dates.Meaning.Clock;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for dates and times of day, by name. */
final class Productions {

    private static final Quantity ONE = Quantity.of(1);
    private static final Unit DAY = new Unit(Grain.DAY, 1);
    private static final List<String> STEPS = List.of("Last", "Next", "Previous", "Following");

    private Productions() {}

    /** All productions, those for numbers and lengths included. */
    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>(NumberProductions.all());
        all.putAll(LengthProductions.all());
        all.put("stated", match -> stated(match));
        all.put("plausible-year", match -> stated(match).filter(Productions::isPlausibleYear));
        all.put("days-of-month", Productions::daysOfMonth);
        all.put("figures", Productions::figures);
        all.put("era", Productions::era);
        all.put("decade", Productions::decade);
        all.put("century", Productions::century);
        all.put("weekday-date", Productions::weekdayDate);
        all.put(
                "spoken",
                match -> Optional.of(
                        new Spoken(Grain.valueOf(match.argument("grain").orElse("")))));
        all.put("year-ago-quarter", Productions::yearAgoQuarter);
        all.put("year-ago-period", Productions::yearAgoPeriod);
        all.put("about", Productions::about);
        all.put(
                "or-so",
                match -> date(match)
                        .filter(point -> point instanceof Moved)
                        .map(point -> new Modified(point, "APPROX")));
        all.put("holiday-week", Productions::holidayWeek);
        all.put("impossible", Productions::impossible);
        all.put("impossible-figures", Productions::impossibleFigures);
        all.put("nearby-year", match -> Optional.of(fromReport(step(match), new Unit(Grain.YEAR, 1))));
        all.put(
                "stated-day",
                match -> match.value("Ordinal", Tag.class)
                        .filter(day -> day.number() >= 1 && day.number() <= 31)
                        .map(day -> new Stated(Fields.of(Field.DAY, day.number()))));
        all.put(
                "year-in-two-digits",
                match -> shortYear(match).map(year -> new Stated(Fields.of(Field.YEAR, year.number()))));
        all.put("last-quarter", match -> Optional.of(fromReport(-1, new Unit(Grain.QUARTER, 1))));
        all.put("year-of-report", match -> Optional.of(fromReport(0, new Unit(Grain.YEAR, 1))));
        all.put("weekend", match -> Optional.of(new Stated(Fields.of(Field.WEEKEND, 1))));
        all.put(
                "stated-words",
                match -> tag(match, "YearInWords").map(year -> new Stated(Fields.of(Field.YEAR, year.number()))));
        all.put("half-of", Productions::halfOf);
        all.put("nearby-day", match -> Optional.of(fromReport(step(match), DAY)));
        all.put("nearby-unit", Productions::nearbyUnit);
        all.put("following-unit", Productions::followingUnit);
        all.put("nearby-named", Productions::nearbyNamed);
        all.put("within", Productions::within);
        all.put("same-unit", match -> unit(match).map(unit -> fromFocus(0, unit, false)));
        all.put("ago", Productions::ago);
        all.put("moved", Productions::moved);
        all.put("counted-named", Productions::countedNamed);
        all.put("moved-from", Productions::movedFrom);
        all.put("week-of", Productions::weekOf);
        all.put("modified", Productions::modified);
        all.put("edge", Productions::edge);
        all.put("loose", Productions::loose);
        all.put("clock", ClockProductions::clock);
        all.put("same-clock", match -> tag(match, "NamedClock").map(tag -> new Clock(tag.code(), Optional.empty())));
        all.put("timed", Productions::timed);
        all.put("tonight", match -> Optional.of(new Timed(fromReport(0, DAY), new Clock("TNI", Optional.empty()))));
        all.put("same-day", Productions::sameDay);
        return Map.copyOf(all);
    }

    static Optional<Tag> tag(Match<Meaning> match, String name) {
        return match.value(name, Tag.class);
    }

    static Optional<Unit> unit(Match<Meaning> match) {
        return match.value("Unit", Unit.class).or(() -> match.value("Units", Unit.class));
    }

    /** The number that the pattern took; one for "a", or if it took none. */
    static Quantity quantity(Match<Meaning> match) {
        return match.value("Count", Quantity.class).orElse(ONE);
    }

    private static Optional<Point> date(Match<Meaning> match) {
        return match.value("Date", Point.class);
    }

    private static int step(Match<Meaning> match) {
        return match.argument("step").map(Integer::parseInt).orElseGet(() -> namedStep(match));
    }

    private static int namedStep(Match<Meaning> match) {
        return STEPS.stream()
                .flatMap(name -> tag(match, name).stream())
                .findFirst()
                .map(Tag::number)
                .orElse(0);
    }

    private static int sign(Match<Meaning> match) {
        return match.argument("sign").map(Integer::parseInt).orElse(-1);
    }

    private static Moved fromReport(int step, Unit unit) {
        return new Moved(Origin.REPORT, Quantity.of(Math.abs(step)), Integer.signum(step), unit, false, false);
    }

    private static Moved fromFocus(int step, Unit unit, boolean keepsGrain) {
        return new Moved(Origin.FOCUS, Quantity.of(Math.abs(step)), Integer.signum(step), unit, false, keepsGrain);
    }

    /** The fields that the pattern took, if a date can have them all. */
    private static Optional<Fields> fields(Match<Meaning> match) {
        Fields fields = Fields.NONE;
        for (FieldName name : FieldName.values()) {
            Optional<Tag> found = tag(match, name.category);
            if (found.isPresent()) {
                fields = fields.with(name.field, found.get().number());
            }
        }
        return Optional.of(fields).filter(found -> !found.values().isEmpty() && found.isPossible());
    }

    /** Which field a category of the rules fills. */
    private enum FieldName {
        MONTH("Month", Field.MONTH),
        MONTH_NAME("MonthName", Field.MONTH),
        MONTH_NUMBER("MonthNumber", Field.MONTH),
        DAY("Day", Field.DAY),
        DAY_NUMBER("DayNumber", Field.DAY),
        YEAR("Year", Field.YEAR),
        YEAR_NUMBER("Year4", Field.YEAR),
        WEEKDAY("Weekday", Field.WEEKDAY),
        WEEKDAY_SHORT("WeekdayShort", Field.WEEKDAY),
        QUARTER("Quarter", Field.QUARTER),
        QUARTER_ADJECTIVE("QuarterAdjective", Field.QUARTER),
        HALF("Half", Field.HALF),
        SEASON("Season", Field.SEASON),
        HOLIDAY("Holiday", Field.HOLIDAY);

        private final String category;
        private final Field field;

        FieldName(String category, Field field) {
            this.category = category;
            this.field = field;
        }
    }

    private static Optional<Meaning> stated(Match<Meaning> match) {
        return fields(match).map(Stated::new);
    }

    /** A day that no year, or not this year, has: "31 February". */
    private static Optional<Meaning> impossible(Match<Meaning> match) {
        boolean possible = fields(match).isPresent();
        return possible ? Optional.empty() : tag(match, "Month").map(month -> month);
    }

    /** Three numbers in the shape of a date that no order of them makes one of. */
    private static Optional<Meaning> impossibleFigures(Match<Meaning> match) {
        Optional<Tag> year = tag(match, "Year4");
        int first = number(match, "a");
        int second = number(match, "b");
        int inYear = year.map(Tag::number).orElse(0);
        Fields ofYear = Fields.of(Field.YEAR, inYear);
        boolean possible = ofYear.with(Field.MONTH, first)
                        .with(Field.DAY, second)
                        .isPossible()
                || ofYear.with(Field.MONTH, second).with(Field.DAY, first).isPossible();
        return possible ? Optional.empty() : year.map(found -> found);
    }

    private static int number(Match<Meaning> match, String name) {
        return tag(match, name)
                .map(Tag::number)
                .or(() -> match.value(name, Quantity.class).map(quantity -> (int) quantity.value()))
                .orElse(0);
    }

    /** Whether a number that nothing calls a year is likely to be one. */
    private static boolean isPlausibleYear(Meaning meaning) {
        int year = ((Stated) meaning).fields().get(Field.YEAR);
        return year >= 1900 && year <= 2035;
    }

    private static Optional<Meaning> daysOfMonth(Match<Meaning> match) {
        int low = tag(match, "low").map(Tag::number).orElse(0);
        int high = tag(match, "high").map(Tag::number).orElse(0);
        return fields(match)
                .map(month ->
                        new Between(new Stated(month.with(Field.DAY, low)), new Stated(month.with(Field.DAY, high))))
                .filter(days -> low < high)
                .filter(days -> isPossible(days.from()) && isPossible(days.to()))
                .map(days -> days);
    }

    private static boolean isPossible(Point point) {
        return point instanceof Stated stated && stated.fields().isPossible();
    }

    /** Day and month in figures: American or British by the number that can be no month; else left open. */
    private static Optional<Meaning> figures(Match<Meaning> match) {
        int first = tag(match, "a").map(Tag::number).orElse(0);
        int second = tag(match, "b").map(Tag::number).orElse(0);
        int year =
                tag(match, "Year4").or(() -> shortYear(match)).map(Tag::number).orElse(0);
        Fields ofYear = Fields.of(Field.YEAR, year);
        Fields american = ofYear.with(Field.MONTH, first).with(Field.DAY, second);
        Fields british = ofYear.with(Field.MONTH, second).with(Field.DAY, first);
        if (american.isPossible() && british.isPossible()) {
            return Optional.of(first == second ? new Stated(american) : new Ambiguous(american, british));
        }
        return Optional.of(american.isPossible() ? american : british)
                .filter(Fields::isPossible)
                .map(Stated::new);
    }

    private static Optional<Tag> shortYear(Match<Meaning> match) {
        return tag(match, "Year2").map(year -> new Tag(NumberProductions.fullYear(year.number()), ""));
    }

    private static Optional<Meaning> era(Match<Meaning> match) {
        int year = (int) match.value("Digits", Quantity.class)
                .map(Quantity::value)
                .orElse(0.0)
                .doubleValue();
        int sign = tag(match, "Era").map(Tag::number).orElse(1);
        return year < 1 || year > 9999 ? Optional.empty() : Optional.of(new Stated(Fields.of(Field.YEAR, sign * year)));
    }

    private static Optional<Meaning> decade(Match<Meaning> match) {
        int ofTwentiethCentury = 190;
        int decade = tag(match, "DecadeYear")
                .map(Tag::number)
                .or(() -> tag(match, "Decade2")
                        .or(() -> tag(match, "DecadeName"))
                        .map(tag -> tag.number() + ofTwentiethCentury))
                .orElse(0);
        return Optional.of(new Stated(Fields.of(Field.DECADE, decade)));
    }

    private static Optional<Meaning> century(Match<Meaning> match) {
        return tag(match, "Place")
                .filter(place -> place.number() >= 1 && place.number() <= 30)
                .map(place -> new Stated(Fields.of(Field.CENTURY, place.number() - 1)));
    }

    /** A weekday before a date helps to tell the year; one that fits no year is passed over. */
    private static Optional<Meaning> weekdayDate(Match<Meaning> match) {
        Optional<Fields> weekday = fields(match);
        Optional<Point> date = date(match);
        if (weekday.isEmpty() || date.isEmpty() || !(date.get() instanceof Stated stated)) {
            return Optional.empty();
        }
        boolean day = stated.fields().has(Field.DAY) && stated.fields().has(Field.MONTH);
        return day ? Optional.of(new Stated(stated.fields().with(weekday.get()))) : Optional.empty();
    }

    private static Optional<Meaning> yearAgoQuarter(Match<Meaning> match) {
        Unit year = new Unit(Grain.YEAR, 1);
        return fields(match).map(quarter -> new Within(fromReport(-1, year), quarter));
    }

    private static Optional<Meaning> yearAgoPeriod(Match<Meaning> match) {
        return unit(match).map(unit -> new Moved(Origin.REPORT, ONE, -1, unit, true, true));
    }

    /** "Around" before a weekday is no measure of time: "get around Wednesday's ruling". */
    private static Optional<Meaning> about(Match<Meaning> match) {
        return date(match)
                .filter(point ->
                        point instanceof Stated stated && !stated.fields().has(Field.WEEKDAY) || point instanceof Timed)
                .map(point -> new Modified(point, "APPROX"));
    }

    private static Optional<Meaning> halfOf(Match<Meaning> match) {
        int half = tag(match, "Half").map(Tag::number).orElse(0);
        return date(match).map(whole -> new Within(whole, Fields.of(Field.HALF, half)));
    }

    private static Optional<Meaning> nearbyUnit(Match<Meaning> match) {
        return unit(match).map(unit -> fromReport(step(match), unit));
    }

    /** "The next day" follows the day spoken of; "the last week" ends today. */
    private static Optional<Meaning> followingUnit(Match<Meaning> match) {
        return unit(match).map(unit -> fromFocus(namedStep(match), unit, false));
    }

    private static Optional<Meaning> nearbyNamed(Match<Meaning> match) {
        return fields(match).map(fields -> new Nearby(fields, namedStep(match)));
    }

    private static Optional<Meaning> within(Match<Meaning> match) {
        Optional<Point> whole =
                match.value("whole", Point.class).or(() -> unit(match).map(unit -> fromReport(0, unit)));
        return whole.flatMap(
                point -> fields(match).filter(part -> canHold(point, part)).map(part -> new Within(point, part)));
    }

    /** Whether the part is finer than the whole, as far as the words tell. */
    private static boolean canHold(Point whole, Fields part) {
        if (whole instanceof Moved moved) {
            return moved.unit().grain().compareTo(part.grain()) > 0;
        }
        return whole instanceof Stated stated && stated.fields().grain().compareTo(part.grain()) > 0;
    }

    private static Optional<Meaning> ago(Match<Meaning> match) {
        boolean uncounted = match.value("Count").isEmpty() && match.value("A").isEmpty();
        Quantity quantity = uncounted ? new Quantity(2, true, false) : quantity(match);
        return unit(match)
                .map(unit -> (Point) new Moved(Origin.REPORT, quantity, sign(match), unit, true, false))
                .map(point -> withMod(match, "AgoMod", point));
    }

    private static Optional<Meaning> moved(Match<Meaning> match) {
        return unit(match)
                .filter(unit -> !quantity(match).vague())
                .map(unit -> (Point) new Moved(Origin.FOCUS, quantity(match), sign(match), unit, false, true))
                .map(point -> withMod(match, "AgoMod", point));
    }

    private static Point withMod(Match<Meaning> match, String name, Point point) {
        return tag(match, name)
                .map(mod -> (Point) new Modified(point, mod.code()))
                .orElse(point);
    }

    /** "A week ago Tuesday", "a year ago May". */
    private static Optional<Meaning> countedNamed(Match<Meaning> match) {
        Optional<Fields> fields = fields(match);
        Optional<Unit> unit = unit(match);
        if (fields.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean week = unit.get().grain() == Grain.WEEK && fields.get().has(Field.WEEKDAY);
        boolean year = unit.get().grain() == Grain.YEAR && fields.get().has(Field.MONTH);
        if (week) {
            Unit sevenDays = new Unit(Grain.DAY, 7 * unit.get().count());
            return Optional.of(new MovedFrom(new Stated(fields.get()), ONE, -1, sevenDays));
        }
        return year ? Optional.of(new Within(fromReport(-1, unit.get()), fields.get())) : Optional.empty();
    }

    private static Optional<Meaning> movedFrom(Match<Meaning> match) {
        return unit(match)
                .flatMap(unit -> date(match).map(from -> new MovedFrom(from, quantity(match), sign(match), unit)));
    }

    private static Optional<Meaning> weekOf(Match<Meaning> match) {
        Unit week = new Unit(Grain.WEEK, 1);
        return date(match).map(from -> new MovedFrom(from, Quantity.of(0), 1, week));
    }

    private static Optional<Meaning> holidayWeek(Match<Meaning> match) {
        return fields(match).map(day -> new MovedFrom(new Stated(day), Quantity.of(0), 1, new Unit(Grain.WEEK, 1)));
    }

    /** "Earlier this month"; "earlier" before a day only puts things in order. */
    private static Optional<Meaning> modified(Match<Meaning> match) {
        String mod = match.argument("mod")
                .or(() -> tag(match, "Early").or(() -> tag(match, "Earlier")).map(Tag::code))
                .orElse("");
        boolean ordering = tag(match, "Earlier").isPresent();
        return date(match)
                .filter(point -> !(ordering && isDay(point)))
                .or(() -> unit(match).map(unit -> fromReport(0, unit)))
                .filter(point -> !(point instanceof Modified) && !(point instanceof Loose))
                .map(point -> new Modified(point, mod));
    }

    private static Optional<Meaning> edge(Match<Meaning> match) {
        String mod = tag(match, "Edge").map(Tag::code).orElse("");
        return date(match)
                .or(() -> unit(match).map(unit -> fromReport(0, unit)))
                .filter(point -> !(point instanceof Modified) && !(point instanceof Loose))
                .map(point -> new Modified(point, mod));
    }

    private static Optional<Meaning> loose(Match<Meaning> match) {
        String byDefault = match.argument("value").orElse("PAST_REF");
        return Optional.of(new Loose(tag(match, "Reference").map(Tag::code).orElse(byDefault)));
    }

    private static Optional<Meaning> timed(Match<Meaning> match) {
        Optional<Clock> clock = match.value("Clock", Clock.class)
                .or(() -> tag(match, "PartOfDay").map(part -> new Clock(part.code(), Optional.empty())));
        Point day = date(match).orElseGet(() -> dayOf(match));
        return clock.filter(any -> isDay(day)).map(time -> new Timed(day, time));
    }

    /** Without a date a time of day is of the day just spoken of; "this morning" is today's. */
    private static Point dayOf(Match<Meaning> match) {
        return match.argument("step").isPresent() ? fromReport(step(match), DAY) : new Spoken(Grain.DAY);
    }

    private static boolean isDay(Point point) {
        if (point instanceof Spoken) {
            return true;
        }
        if (point instanceof Stated stated) {
            return stated.fields().grain() == Grain.DAY;
        }
        if (point instanceof Nearby nearby) {
            return nearby.fields().grain() == Grain.DAY;
        }
        if (point instanceof Moved moved) {
            return moved.unit().grain() == Grain.DAY;
        }
        if (point instanceof MovedFrom moved) {
            return moved.unit().grain() == Grain.DAY;
        }
        if (point instanceof Modified modified) {
            return isDay(modified.date());
        }
        return point instanceof Within within && within.part().grain() == Grain.DAY;
    }

    private static Optional<Meaning> sameDay(Match<Meaning> match) {
        return tag(match, "PartOfDay")
                .map(part ->
                        new Timed(fromFocus(namedStep(match), DAY, false), new Clock(part.code(), Optional.empty())));
    }
}
