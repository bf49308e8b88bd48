package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Meaning.Clock;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for times of day, by name. */
final class ClockProductions {

    private static final int HOUR = 60;

    private static final Unit DAY = new Unit(Grain.DAY, 1);

    private ClockProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("clock", ClockProductions::clock);
        all.put(
                "same-clock",
                match -> Productions.tag(match, "NamedClock").map(tag -> new Clock(tag.code(), zone(match))));
        all.put("timed", ClockProductions::timed);
        all.put(
                "tonight",
                match -> Optional.of(
                        new Timed(MovedProductions.fromReport(0, DAY), new Clock("TNI", Optional.empty()))));
        all.put("timed-clock", ClockProductions::timedClock);
        all.put("timed-part", ClockProductions::timedPart);
        all.put("same-day", ClockProductions::sameDay);
        all.put("clock-of-other-day", ClockProductions::clockOfOtherDay);
        all.put("zone", ClockProductions::offset);
        return all;
    }

    private static Optional<Meaning> clock(Match<Meaning> match) {
        Optional<Tag> half = Productions.tag(match, "HalfDay");
        int minutes = minutes(match);
        if (half.isPresent()) {
            int hour = minutes / HOUR;
            boolean toldByBoth = Productions.tag(match, "MinuteNumber").isPresent()
                    && (hour == 0 && half.get().number() == 0
                            || hour > 12 && half.get().number() > 0);
            if (!toldByBoth && (hour < 1 || hour > 12)) {
                return Optional.empty();
            }
            minutes = minutes % (12 * HOUR) + half.get().number() * HOUR;
        }
        minutes = afternoon(match, minutes);
        minutes +=
                minutes < 0 ? 0 : match.argument("add").map(Integer::parseInt).orElse(0);
        return minutes < 0 || minutes > 24 * HOUR
                ? Optional.empty()
                : Optional.of(new Clock(value(minutes), zone(match)));
    }

    private static int minutes(Match<Meaning> match) {
        Optional<Tag> whole = Productions.tag(match, "DottedClock").or(() -> Productions.tag(match, "Clock4"));
        if (whole.isPresent()) {
            return whole.get().number();
        }
        int hour = Productions.tag(match, "HourNumber")
                .map(Tag::number)
                .or(() -> match.value("hour", Quantity.class).map(quantity -> (int) quantity.value()))
                .orElse(-1);
        int minute = Productions.tag(match, "MinuteNumber").map(Tag::number).orElse(0);
        return hour < 0 || hour > 24 ? -1 : hour * HOUR + minute;
    }

    /** "Three o'clock in the afternoon". */
    private static int afternoon(Match<Meaning> match, int minutes) {
        boolean late = Productions.tag(match, "PartOfDay")
                .filter(part -> !part.code().equals("TMO"))
                .isPresent();
        return late && minutes < 12 * HOUR ? minutes + 12 * HOUR : minutes;
    }

    private static String value(int minutes) {
        return String.format(Locale.ROOT, "T%02d:%02d", minutes / HOUR, minutes % HOUR);
    }

    private static Optional<String> zone(Match<Meaning> match) {
        return Productions.tag(match, "Zone").map(Tag::code).filter(code -> !code.equals("?"));
    }

    /** "GMT+8", "UTC -5:30". */
    private static Optional<Meaning> offset(Match<Meaning> match) {
        int hours = Productions.tag(match, "hours").map(Tag::number).orElse(0);
        int minutes = Productions.tag(match, "minutes").map(Tag::number).orElse(0);
        boolean west = Productions.tag(match, "Minus").isPresent();
        int most = 14;
        return hours > most || minutes >= HOUR
                ? Optional.empty()
                : Optional.of(new Tag(0, String.format(Locale.ROOT, "%s%02d:%02d", west ? "-" : "+", hours, minutes)));
    }

    private static Optional<Meaning> timed(Match<Meaning> match) {
        Optional<Clock> clock = match.value("Clock", Clock.class)
                .or(() -> Productions.tag(match, "PartOfDay").map(part -> new Clock(part.code(), Optional.empty())));
        Point day = Productions.date(match).orElseGet(() -> dayOf(match));
        return clock.filter(any -> Productions.isDay(day)).map(time -> new Timed(day, time));
    }

    /** "7 p.m. Sunday night": the hour says more than the part of the day. */
    private static Optional<Meaning> timedClock(Match<Meaning> match) {
        Point day =
                Productions.date(match).orElseGet(() -> MovedProductions.fromReport(MovedProductions.step(match), DAY));
        return match.value("Clock", Clock.class)
                .filter(clock -> clock.minutes().isPresent() && Productions.isDay(day))
                .map(clock -> new Timed(day, clock));
    }

    /** "In late afternoon" is of the day spoken of. */
    private static Optional<Meaning> timedPart(Match<Meaning> match) {
        Optional<Tag> part = Productions.tag(match, "PartOfDay").or(() -> Productions.tag(match, "MidPartOfDay"));
        return part.map(tag -> (Point) new Timed(new Spoken(Grain.DAY, false), new Clock(tag.code(), Optional.empty())))
                .map(time -> Productions.tag(match, "Early")
                        .map(early -> (Point) new Modified(time, early.code()))
                        .orElse(time));
    }

    /** Without a date a time of day is of the day just spoken of; "this morning" is today's. */
    private static Point dayOf(Match<Meaning> match) {
        return match.argument("step").isPresent()
                ? MovedProductions.fromReport(MovedProductions.step(match), DAY)
                : new Spoken(Grain.DAY, false);
    }

    private static Optional<Meaning> sameDay(Match<Meaning> match) {
        return Productions.tag(match, "PartOfDay")
                .map(part -> new Timed(
                        MovedProductions.fromFocus(MovedProductions.step(match), DAY, false),
                        new Clock(part.code(), Optional.empty())));
    }

    /** "8:30 p.m. the night before", "9 a.m. the next morning". */
    private static Optional<Meaning> clockOfOtherDay(Match<Meaning> match) {
        int named = MovedProductions.step(match);
        int step = named == 0 ? -1 : named;
        return match.value("Clock", Clock.class)
                .map(clock -> new Timed(MovedProductions.fromFocus(step, DAY, false), clock));
    }
}
