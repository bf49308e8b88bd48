package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.MovedFrom;
import org.rapporteur.read.dates.Expression.Nearby;
import org.rapporteur.read.dates.Expression.NthUnit;
import org.rapporteur.read.dates.Expression.NthWeekday;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Within;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of all rules for time, by name, and what several of them make use of. */
final class Productions {

    private static final Quantity ONE = Quantity.of(1);

    private Productions() {}

    /** All productions. */
    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>(NumberProductions.all());
        all.putAll(StatedProductions.all());
        all.putAll(MovedProductions.all());
        all.putAll(ModifiedProductions.all());
        all.putAll(ClockProductions.all());
        all.putAll(LengthProductions.all());
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

    static Optional<Point> date(Match<Meaning> match) {
        return match.value("Date", Point.class);
    }

    /** The fields that the pattern took, if a date can have them all. */
    static Optional<Fields> fields(Match<Meaning> match) {
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

    static boolean isDay(Point point) {
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
            return moved.told() == Grain.DAY;
        }
        if (point instanceof NthUnit nth) {
            return nth.grain() == Grain.DAY;
        }
        if (point instanceof Modified modified) {
            return isDay(modified.date());
        }
        return point instanceof NthWeekday
                || point instanceof Within within && within.part().grain() == Grain.DAY;
    }
}
