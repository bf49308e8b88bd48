package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.present.brief.Length;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;

/** The briefing: one page to read out or to print. Its head is sent before it is written. */
final class BriefPage implements Page {

    private static final int LEAST_WORDS = 50;
    private static final int MOST_WORDS = 5000;
    private static final int LONGEST = 200;

    private final Briefings briefings = new Briefings();

    @Override
    public String path() {
        return "/brief";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        Filter filter = Filter.ALL
                .withAbout(Optional.of(field(context, "about")).filter(words -> !words.isEmpty()))
                .withPublished(day(context, "since"), day(context, "as-of"));
        int words = words(context);
        Length length = new Length(Length.PAGE.linesOfSection() * Math.max(1, words / Length.PAGE.words()), words);
        Supplier<BriefingView> briefing = () -> briefings.of(record, filter, length);
        return View.inParts(
                "brief.jte",
                Map.of(
                        "title",
                        new BriefingWriter(record, filter, length).title(),
                        "briefing",
                        briefing,
                        "about",
                        field(context, "about"),
                        "since",
                        field(context, "since"),
                        "asOf",
                        field(context, "as-of"),
                        "words",
                        Integer.toString(words)));
    }

    private static String field(Context context, String name) {
        String value = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static Optional<LocalDate> day(Context context, String name) {
        String value = field(context, name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(name + " is no day: write it as 2013-05-17");
        }
    }

    private static int words(Context context) {
        String value = field(context, "length");
        return value.matches("\\d{1,6}")
                ? Math.min(MOST_WORDS, Math.max(LEAST_WORDS, Integer.parseInt(value)))
                : Length.PAGE.words();
    }
}
