package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.dates.Expression.Loose;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Match;
import org.rapporteur.read.rules.Production;

/** The productions of the rules for dates with a TIMEX3 modifier, and for loose ones, by name. */
final class ModifiedProductions {

    private ModifiedProductions() {}

    static Map<String, Production<Meaning>> all() {
        Map<String, Production<Meaning>> all = new HashMap<>();
        all.put("about", ModifiedProductions::about);
        all.put(
                "or-so",
                match -> Productions.date(match)
                        .filter(point -> point instanceof Moved)
                        .map(point -> new Modified(point, "APPROX")));
        all.put("modified", ModifiedProductions::modified);
        all.put("edge", ModifiedProductions::edge);
        all.put(
                "edge-of-year",
                match -> Productions.tag(match, "Edge")
                        .map(edge ->
                                new Modified(MovedProductions.fromReport(0, new Unit(Grain.YEAR, 1)), edge.code())));
        all.put("early-season", ModifiedProductions::earlySeason);
        all.put("mid-unit", ModifiedProductions::midUnit);
        all.put("loose", ModifiedProductions::loose);
        return all;
    }

    /** "Around" before a weekday is no measure of time: "get around Wednesday's ruling". */
    private static Optional<Meaning> about(Match<Meaning> match) {
        return Productions.date(match)
                .filter(point ->
                        point instanceof Stated stated && !stated.fields().has(Field.WEEKDAY) || point instanceof Timed)
                .map(point -> new Modified(point, "APPROX"));
    }

    /** "Earlier this month"; "earlier" before a day only puts things in order. */
    private static Optional<Meaning> modified(Match<Meaning> match) {
        String mod = match.argument("mod")
                .or(() -> Productions.tag(match, "Early")
                        .or(() -> Productions.tag(match, "Earlier"))
                        .map(Tag::code))
                .orElse("");
        boolean ordering = Productions.tag(match, "Earlier").isPresent();
        return Productions.date(match)
                .filter(point -> !(ordering && Productions.isDay(point)))
                .or(() -> Productions.unit(match).map(ModifiedProductions::spokenOf))
                .filter(point -> !(point instanceof Modified) && !(point instanceof Loose))
                .map(point -> new Modified(point, mod));
    }

    /** "Later in the day" is of the day spoken of, "later in the year" of the report's. */
    private static Point spokenOf(Unit unit) {
        return unit.grain() == Grain.DAY ? new Spoken(Grain.DAY, false) : MovedProductions.fromReport(0, unit);
    }

    private static Optional<Meaning> edge(Match<Meaning> match) {
        String mod = Productions.tag(match, "Edge").map(Tag::code).orElse("");
        return Productions.date(match)
                .or(() -> Productions.tag(match, "Year").map(year -> new Stated(Fields.of(Field.YEAR, year.number()))))
                .or(() -> Productions.unit(match).map(unit -> MovedProductions.fromReport(0, unit)))
                .filter(point -> !(point instanceof Modified) && !(point instanceof Loose))
                .map(point -> new Modified(point, mod.isEmpty() ? "END" : mod));
    }

    private static Optional<Meaning> earlySeason(Match<Meaning> match) {
        return Productions.tag(match, "Early")
                .flatMap(early ->
                        Productions.fields(match).map(season -> new Modified(new Stated(season), early.code())));
    }

    private static Optional<Meaning> midUnit(Match<Meaning> match) {
        return Productions.unit(match)
                .or(() -> match.value("MidUnit", Unit.class))
                .map(unit -> new Modified(MovedProductions.fromReport(0, unit), "MID"));
    }

    private static Optional<Meaning> loose(Match<Meaning> match) {
        String byDefault = match.argument("value").orElse("PAST_REF");
        return Optional.of(
                new Loose(Productions.tag(match, "Reference").map(Tag::code).orElse(byDefault)));
    }
}
