package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Amount;
import org.rapporteur.read.dates.Expression.Length;
import org.rapporteur.read.dates.Expression.Reach;
import org.rapporteur.read.dates.Expression.Recurrence;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for lengths of time and for what comes again, by name. */
final class LengthProductions {

    private static final Quantity SOME = new Quantity(2, true, false);

    private LengthProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("length", match -> length(Productions.quantity(match), match, Reach.NONE));
        all.put("length-long", LengthProductions::longUnit);
        all.put("weekends", match -> Optional.of(new Recurrence("XXXX-WXX-WE", Optional.empty(), Optional.empty())));
        all.put("quarterly", match -> Optional.of(new Recurrence("P3M", Optional.empty(), Optional.empty())));
        all.put("length-coarse", LengthProductions::coarse);
        all.put(
                "length-clock",
                match -> length(Quantity.of(1), match, Reach.NONE)
                        .filter(any -> Productions.unit(match)
                                .filter(unit -> unit.grain().isOfClock())
                                .isPresent()));
        all.put("length-units", LengthProductions::units);
        all.put(
                "while",
                match -> Optional.of(new Length(
                        List.of(new Amount(SOME, new Unit(Grain.UNKNOWN, 1))), Optional.empty(), Reach.NONE)));
        all.put("length-vague", match -> length(SOME, match, Reach.NONE));
        all.put("length-half", LengthProductions::half);
        all.put("one-year", match -> Optional.of(ofOne(new Unit(Grain.YEAR, 1))));
        all.put("quarter-hours", match -> match.argument("count").map(LengthProductions::quarterHours));
        all.put("length-sum", LengthProductions::sum);
        all.put(
                "quarter-century",
                match -> Optional.of(new Length(
                        List.of(new Amount(Quantity.of(25), new Unit(Grain.YEAR, 1))), Optional.empty(), Reach.NONE)));
        all.put("length-reach", LengthProductions::reach);
        all.put("length-modified", LengthProductions::modified);
        all.put(
                "frequency",
                match -> Productions.tag(match, "Frequency")
                        .map(tag -> new Recurrence(tag.code(), Optional.empty(), Optional.empty())));
        all.put("every", LengthProductions::every);
        all.put("often", LengthProductions::often);
        all.put("each-unit", LengthProductions::eachUnit);
        return all;
    }

    /** "Five long years". */
    private static Optional<Meaning> longUnit(Match<Meaning> match) {
        return match.value("LongUnit", Unit.class)
                .or(() -> Productions.unit(match))
                .map(unit -> new Length(
                        List.of(new Amount(Productions.quantity(match), unit)), Optional.empty(), Reach.NONE));
    }

    /** "A month", but not "a minute". */
    private static Optional<Meaning> coarse(Match<Meaning> match) {
        return length(Quantity.of(1), match, Reach.NONE)
                .filter(any -> Productions.unit(match)
                        .filter(unit -> unit.grain().compareTo(Grain.DAY) > 0)
                        .isPresent());
    }

    /** "Each week". */
    private static Optional<Meaning> eachUnit(Match<Meaning> match) {
        return Productions.unit(match)
                .map(unit -> new Recurrence(
                        Values.length(new Amount(Quantity.of(1), unit)), Optional.of("EACH"), Optional.empty()));
    }

    private static Optional<Meaning> length(Quantity quantity, Match<Meaning> match, Reach reach) {
        Optional<String> mod = quantity.about() ? Optional.of("APPROX") : Optional.empty();
        return Productions.unit(match)
                .filter(unit -> !isOfYear(quantity, unit))
                .filter(unit -> reach != Reach.NONE || !isFraction(quantity, unit))
                .map(unit -> new Length(List.of(new Amount(quantity, unit)), mod, reach));
    }

    /** "The year-earlier nine months": the unit counted is the later one. */
    private static Optional<Meaning> units(Match<Meaning> match) {
        return match.value("Units", Unit.class)
                .map(unit -> new Length(
                        List.of(new Amount(Productions.quantity(match), unit)), Optional.empty(), Reach.NONE));
    }

    /** "The 1988 quarter" and "the 1990 calendar year" are no lengths. */
    private static boolean isOfYear(Quantity quantity, Unit unit) {
        boolean year = quantity.value() > 1950 && quantity.value() < 2050 && quantity.value() != 2000;
        return year && !unit.grain().isOfClock();
    }

    /** "Three quarters", and "a quarter" are parts of a whole more often than of a year. */
    private static boolean isFraction(Quantity quantity, Unit unit) {
        return unit.grain() == Grain.QUARTER && (quantity.value() == 3 || quantity.value() == 1) && !quantity.vague();
    }

    /** Half a unit, or a number of units and a half. */
    private static Optional<Meaning> half(Match<Meaning> match) {
        boolean more = match.value("Count").isPresent();
        double value = more ? Productions.quantity(match).value() + 0.5 : 0.5;
        boolean oneAndAHalf = !more && match.argument("more").isPresent();
        return length(Quantity.of(oneAndAHalf ? 1.5 : value), match, Reach.NONE);
    }

    private static Meaning ofOne(Unit unit) {
        return new Length(List.of(new Amount(Quantity.of(1), unit)), Optional.empty(), Reach.NONE);
    }

    private static Meaning quarterHours(String count) {
        Unit quarterHour = new Unit(Grain.MINUTE, 15);
        Amount amount = new Amount(Quantity.of(Integer.parseInt(count)), quarterHour);
        return new Length(List.of(amount), Optional.empty(), Reach.NONE);
    }

    private static Optional<Meaning> sum(Match<Meaning> match) {
        Optional<Length> first = match.value("Length", Length.class);
        Optional<Length> second = match.value("more", Length.class);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        List<Amount> amounts = new ArrayList<>(first.get().amounts());
        amounts.addAll(second.get().amounts());
        int least = match.argument("parts").map(Integer::parseInt).orElse(2);
        boolean falling = amounts.size() >= least && isFalling(amounts);
        return falling ? Optional.of(new Length(amounts, first.get().mod(), Reach.NONE)) : Optional.empty();
    }

    /** Whether each amount is of a finer unit than the one before: "two hours and ten minutes". */
    private static boolean isFalling(List<Amount> amounts) {
        for (int i = 1; i < amounts.size(); i++) {
            if (amounts.get(i)
                            .unit()
                            .grain()
                            .compareTo(amounts.get(i - 1).unit().grain())
                    >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Meaning> reach(Match<Meaning> match) {
        boolean back = Productions.tag(match, "Last").isPresent()
                || match.argument("reach").filter("back"::equals).isPresent();
        return length(Productions.quantity(match), match, back ? Reach.BACK : Reach.ON);
    }

    private static Optional<Meaning> modified(Match<Meaning> match) {
        Optional<String> mod = match.argument("mod")
                .or(() -> Productions.tag(match, "LengthMod").map(Tag::code));
        boolean over = mod.filter("MORE_THAN"::equals).isPresent();
        return match.value("Length", Length.class)
                .filter(length -> !over || length.reach() == Reach.NONE)
                .map(length -> new Length(length.amounts(), mod, length.reach()));
    }

    private static Optional<Meaning> every(Match<Meaning> match) {
        Optional<String> quant = Productions.tag(match, "every").map(Tag::code);
        Optional<Unit> unit = Productions.unit(match);
        if (unit.isPresent()) {
            double step = match.argument("step")
                    .map(Double::parseDouble)
                    .or(() -> Productions.tag(match, "Place").map(place -> (double) place.number()))
                    .orElseGet(() -> Productions.quantity(match).value());
            boolean vague = Productions.quantity(match).vague();
            String value = Values.length(new Amount(vague ? SOME : Quantity.of(step), unit.get()));
            return Optional.of(new Recurrence(value, quant, Optional.empty()));
        }
        return named(match).map(value -> new Recurrence(value, quant, Optional.empty()));
    }

    /** The value of a recurring weekday, month, season or part of the day. */
    private static Optional<String> named(Match<Meaning> match) {
        String part = Productions.tag(match, "PartOfDay")
                .or(() -> Productions.tag(match, "PartsOfDay"))
                .map(Tag::code)
                .orElse("");
        Optional<Tag> weekday = Productions.tag(match, "Weekday").or(() -> Productions.tag(match, "Weekdays"));
        if (weekday.isPresent()) {
            return Optional.of("XXXX-WXX-" + weekday.get().number() + part);
        }
        Optional<String> month = Productions.tag(match, "Month").map(tag -> "XXXX-" + Values.twoDigits(tag.number()));
        Optional<String> season = Productions.tag(match, "Season").map(tag -> "XXXX-" + Values.season(tag.number()));
        return month.or(() -> season).or(() -> part.isEmpty() ? Optional.empty() : Optional.of("XXXX-XX-XX" + part));
    }

    private static Optional<Meaning> often(Match<Meaning> match) {
        int times = match.value("times", Quantity.class)
                .map(quantity -> (int) quantity.value())
                .orElseGet(() -> Integer.parseInt(match.argument("times").orElse("1")));
        return Productions.unit(match)
                .map(unit -> new Recurrence(
                        Values.length(new Amount(Quantity.of(1), unit)), Optional.empty(), Optional.of(times + "X")));
    }
}
