package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for numbers, ordinals and years, by name. */
final class NumberProductions {

    /** Two-digit years up to this one are of the twenty-first century. */
    private static final int LAST_SHORT_YEAR = 39;

    private NumberProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("same", NumberProductions::same);
        all.put("name", match -> Optional.of(new Tag(0, "")));
        all.put("sum", match -> Optional.of(Quantity.of(value(match, "Tens") + value(match, "Small"))));
        all.put("multiple", NumberProductions::multiple);
        all.put("half-more", match -> Optional.of(Quantity.of(value(match, "Count") + 0.5)));
        all.put("fraction", NumberProductions::fraction);
        all.put("number-range", NumberProductions::range);
        all.put("ordinal", match -> place((int) value(match, "Digits")));
        all.put("day", NumberProductions::day);
        all.put("quarter", match -> number(match, 4));
        all.put("quarter-of-month", NumberProductions::quarterOfMonth);
        all.put("half", match -> number(match, 2));
        all.put(
                "short-year",
                match -> Productions.tag(match, "Year2").map(year -> new Tag(fullYear(year.number()), "")));
        all.put("spoken-year", NumberProductions::spokenYear);
        all.put("spoken-thousands", NumberProductions::spokenThousands);
        return all;
    }

    /** The year that two digits stand for. */
    static int fullYear(int twoDigits) {
        return twoDigits <= LAST_SHORT_YEAR ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static final List<String> SINGLE = List.of(
            "Date",
            "Digits",
            "Small",
            "Below100",
            "Below1000",
            "Vague",
            "Couple",
            "Year4",
            "Ordinal",
            "MonthName",
            "MonthShort",
            "YearInWords",
            "ZonePlace",
            "Name");

    private static Optional<Meaning> same(Match<Meaning> match) {
        return SINGLE.stream().flatMap(name -> match.value(name).stream()).findFirst();
    }

    private static double value(Match<Meaning> match, String name) {
        return match.value(name, Quantity.class).map(Quantity::value).orElse(0.0);
    }

    private static Optional<Meaning> multiple(Match<Meaning> match) {
        double times = match.value("times", Quantity.class).map(Quantity::value).orElse(1.0);
        double unit = value(match, "Hundred") + value(match, "Thousand") + value(match, "Dozen");
        double rest = value(match, "Below100") + value(match, "Below1000");
        return Optional.of(Quantity.of(times * unit + rest));
    }

    private static Optional<Meaning> fraction(Match<Meaning> match) {
        double down = value(match, "down");
        return down == 0
                ? Optional.empty()
                : Optional.of(Quantity.of(value(match, "Digits") + value(match, "up") / down));
    }

    private static Optional<Meaning> range(Match<Meaning> match) {
        double low = value(match, "low");
        return low < value(match, "high") ? Optional.of(new Quantity(low, true, false)) : Optional.empty();
    }

    private static Optional<Meaning> place(int number) {
        return Optional.of(new Tag(number, ""));
    }

    private static Optional<Meaning> day(Match<Meaning> match) {
        return Productions.tag(match, "DayNumber")
                .or(() -> Productions.tag(match, "Ordinal"))
                .filter(day -> day.number() >= 1 && day.number() <= 31)
                .map(day -> day);
    }

    /** "The March quarter" is the first of the year; only the last months of quarters call one. */
    private static Optional<Meaning> quarterOfMonth(Match<Meaning> match) {
        return Productions.tag(match, "MonthName")
                .map(Tag::number)
                .filter(month -> month % 3 == 0)
                .map(month -> new Tag(month / 3, ""));
    }

    private static Optional<Meaning> number(Match<Meaning> match, int most) {
        return Productions.tag(match, "Place")
                .or(() -> Productions.tag(match, "DayNumber"))
                .or(() -> Productions.tag(match, "LaterHalf"))
                .filter(place -> place.number() >= 1 && place.number() <= most)
                .map(place -> new Tag(place.number(), ""));
    }

    /** "Nineteen ninety-seven". */
    private static Optional<Meaning> spokenYear(Match<Meaning> match) {
        double century = value(match, "century");
        double rest = value(match, "Below100");
        boolean fits = century >= 15 && century <= 20 && rest >= 10;
        return fits ? place((int) (century * 100 + rest)) : Optional.empty();
    }

    /** "Two thousand and five". */
    private static Optional<Meaning> spokenThousands(Match<Meaning> match) {
        boolean fits = value(match, "times") == 2 && value(match, "Thousand") == 1000;
        return fits ? place((int) (2000 + value(match, "Below100"))) : Optional.empty();
    }
}
