package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Ambiguous;
import org.rapporteur.read.dates.Expression.Between;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for dates as far as the words state them, by name. */
final class StatedProductions {

    private StatedProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("stated", match -> stated(match));
        all.put("plausible-year", match -> stated(match).filter(StatedProductions::isPlausibleYear));
        all.put("target-year", match -> stated(match).filter(StatedProductions::isTargetYear));
        all.put("days-of-month", StatedProductions::daysOfMonth);
        all.put("days-of-months", StatedProductions::daysOfMonths);
        all.put("years", StatedProductions::years);
        all.put("figures", StatedProductions::figures);
        all.put("era", StatedProductions::era);
        all.put("decade", StatedProductions::decade);
        all.put("century", StatedProductions::century);
        all.put("weekday-date", StatedProductions::weekdayDate);
        all.put("impossible", StatedProductions::impossible);
        all.put("impossible-figures", StatedProductions::impossibleFigures);
        all.put(
                "stated-day",
                match -> match.value("Ordinal", Tag.class)
                        .filter(day -> day.number() >= 1 && day.number() <= 31)
                        .map(day -> new Stated(Fields.of(Field.DAY, day.number()))));
        all.put(
                "year-in-two-digits",
                match -> shortYear(match).map(year -> new Stated(Fields.of(Field.YEAR, year.number()))));
        all.put(
                "september-2001",
                match -> Productions.fields(match)
                        .filter(day -> day.get(Field.MONTH) == 9 && day.get(Field.DAY) == 11)
                        .map(day -> new Stated(day.with(Field.YEAR, 2001))));
        all.put("weekend", match -> Optional.of(new Stated(Fields.of(Field.WEEKEND, 1))));
        all.put(
                "stated-words",
                match -> Productions.tag(match, "YearInWords")
                        .map(year -> new Stated(Fields.of(Field.YEAR, year.number()))));
        return all;
    }

    private static Optional<Meaning> stated(Match<Meaning> match) {
        return Productions.fields(match).map(Stated::new);
    }

    /** A day that no year, or not this year, has: "31 February". */
    private static Optional<Meaning> impossible(Match<Meaning> match) {
        boolean possible = Productions.fields(match).isPresent();
        return possible ? Optional.empty() : Productions.tag(match, "Month").map(month -> month);
    }

    /** Three numbers in the shape of a date that no order of them makes one of. */
    private static Optional<Meaning> impossibleFigures(Match<Meaning> match) {
        Optional<Tag> year = Productions.tag(match, "Year4");
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
        return Productions.tag(match, name)
                .map(Tag::number)
                .or(() -> match.value(name, Quantity.class).map(quantity -> (int) quantity.value()))
                .orElse(0);
    }

    /** Whether a number that nothing calls a year is likely to be one. */
    private static boolean isPlausibleYear(Meaning meaning) {
        int year = ((Stated) meaning).fields().get(Field.YEAR);
        return year >= 1900 && year <= 2035;
    }

    /** Whether something may be aimed at or foreseen in the year: "by 2050". */
    private static boolean isTargetYear(Meaning meaning) {
        int year = ((Stated) meaning).fields().get(Field.YEAR);
        return year >= 1900 && year <= 2150;
    }

    private static Optional<Meaning> daysOfMonth(Match<Meaning> match) {
        int low = Productions.tag(match, "low").map(Tag::number).orElse(0);
        int high = Productions.tag(match, "high").map(Tag::number).orElse(0);
        return Productions.fields(match)
                .map(month ->
                        new Between(new Stated(month.with(Field.DAY, low)), new Stated(month.with(Field.DAY, high))))
                .filter(days -> low < high)
                .filter(days -> isPossible(days.from()) && isPossible(days.to()))
                .map(days -> days);
    }

    /** "June 30-July 2": of one year, and in order. */
    private static Optional<Meaning> daysOfMonths(Match<Meaning> match) {
        Fields year = Productions.tag(match, "Year")
                .map(tag -> Fields.of(Field.YEAR, tag.number()))
                .orElse(Fields.NONE);
        Fields from = year.with(Field.MONTH, number(match, "fromMonth")).with(Field.DAY, number(match, "from"));
        Fields to = year.with(Field.MONTH, number(match, "toMonth")).with(Field.DAY, number(match, "to"));
        boolean inOrder = from.get(Field.MONTH) < to.get(Field.MONTH);
        return inOrder && from.isPossible() && to.isPossible()
                ? Optional.of(new Between(new Stated(from), new Stated(to)))
                : Optional.empty();
    }

    /** "1990-91", "1914-1918": not the month of a year, and not more than a life long. */
    private static Optional<Meaning> years(Match<Meaning> match) {
        int low = number(match, "low");
        int high = number(match, "high");
        int end = high < 100 ? low / 100 * 100 + high : high;
        int longest = 100;
        boolean month = high <= 12 && end != low + 1;
        return end > low && end - low <= longest && !month
                ? Optional.of(
                        new Between(new Stated(Fields.of(Field.YEAR, low)), new Stated(Fields.of(Field.YEAR, end))))
                : Optional.empty();
    }

    private static boolean isPossible(Point point) {
        return point instanceof Stated stated && stated.fields().isPossible();
    }

    /** Day and month in figures: American or British by the number that can be no month; else left open. */
    private static Optional<Meaning> figures(Match<Meaning> match) {
        int first = Productions.tag(match, "a").map(Tag::number).orElse(0);
        int second = Productions.tag(match, "b").map(Tag::number).orElse(0);
        int year = Productions.tag(match, "Year4")
                .or(() -> shortYear(match))
                .map(Tag::number)
                .orElse(0);
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
        return Productions.tag(match, "Year2").map(year -> new Tag(NumberProductions.fullYear(year.number()), ""));
    }

    private static Optional<Meaning> era(Match<Meaning> match) {
        int year = (int) match.value("Digits", Quantity.class)
                .map(Quantity::value)
                .orElse(0.0)
                .doubleValue();
        int sign = Productions.tag(match, "Era").map(Tag::number).orElse(1);
        return year < 1 || year > 9999 ? Optional.empty() : Optional.of(new Stated(Fields.of(Field.YEAR, sign * year)));
    }

    private static Optional<Meaning> decade(Match<Meaning> match) {
        int ofTwentiethCentury = 190;
        int decade = Productions.tag(match, "DecadeYear")
                .map(Tag::number)
                .or(() -> Productions.tag(match, "Decade2")
                        .or(() -> Productions.tag(match, "DecadeName"))
                        .map(tag -> tag.number() + ofTwentiethCentury))
                .orElse(0);
        boolean hundred = decade % 10 == 0 && decade < 200;
        return Optional.of(
                new Stated(hundred ? Fields.of(Field.CENTURY, decade / 10) : Fields.of(Field.DECADE, decade)));
    }

    private static Optional<Meaning> century(Match<Meaning> match) {
        return Productions.tag(match, "Place")
                .filter(place -> place.number() >= 1 && place.number() <= 30)
                .map(place -> new Stated(Fields.of(Field.CENTURY, place.number() - 1)));
    }

    /** A weekday before a date helps to tell the year; one that fits no year is passed over. */
    private static Optional<Meaning> weekdayDate(Match<Meaning> match) {
        Optional<Fields> weekday = Productions.fields(match);
        Optional<Point> date = Productions.date(match);
        if (weekday.isEmpty() || date.isEmpty() || !(date.get() instanceof Stated stated)) {
            return Optional.empty();
        }
        boolean day = stated.fields().has(Field.DAY) && stated.fields().has(Field.MONTH);
        return day ? Optional.of(new Stated(stated.fields().with(weekday.get()))) : Optional.empty();
    }
}
