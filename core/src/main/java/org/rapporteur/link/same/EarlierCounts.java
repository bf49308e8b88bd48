package org.rapporteur.link.same;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Span;

/** Tells a number that held before the day of the report: "having spoken of 15 a day earlier", "up from 40 on Monday". */
final class EarlierCounts {

    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
    private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "month", 30, "year", 365);

    /** Words after the number. */
    private static final Pattern AFTER = Pattern.compile(
            "^[^.;]{0,25}?\\b(a|one|two|three|four|five) (day|week|month|year)s? (?:earlier|before)\\b");

    /** Words before the number, with no length of time. */
    private static final Pattern BEFORE = Pattern.compile("\\b(?:up|revised|down) from (?:an earlier )?$");

    private static final int CHARACTERS = 60;

    private final Gathered gathered;

    EarlierCounts(Gathered gathered) {
        this.gathered = gathered;
    }

    /** The days for which the figure holds: those known, or so long before the report as the words around it say. */
    Window of(Figure figure, Window told, Window known) {
        Span span = figure.span();
        Span behind = new Span(span.end(), span.end() + CHARACTERS);
        Span ahead = new Span(Math.max(0, span.start() - CHARACTERS), span.start());
        Matcher after = AFTER.matcher(words(figure, behind));
        if (after.find() && told.isClosed()) {
            long days = (long) NUMBERS.get(after.group(1)) * DAYS.get(after.group(2));
            return new Window(told.first() - days, told.last() - days);
        }
        boolean before = BEFORE.matcher(words(figure, ahead)).find();
        return before && told.isClosed() ? new Window(told.first() - 1, told.last() - 1) : known;
    }

    private String words(Figure figure, Span span) {
        return gathered.words(figure.report(), span).toLowerCase(Locale.ROOT);
    }
}
