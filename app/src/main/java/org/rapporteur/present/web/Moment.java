package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of words, or a time of day within them that every reader may have in a zone of their own.
 *
 * @param words what is read without a script: of a time its day and hour, and the zone in which it was told
 * @param instant the time, with its zone, as ISO 8601; empty if the words hold none
 */
public record Moment(String words, String instant) {

    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");

    /** The words in order, each time of day by itself. */
    public static List<Moment> in(String words) {
        List<Moment> moments = new ArrayList<>();
        Matcher instant = INSTANT.matcher(words);
        int end = 0;
        while (instant.find()) {
            moments.add(new Moment(words.substring(end, instant.start()), ""));
            String zone = instant.group(3).equals("Z") ? "UTC" : instant.group(3);
            moments.add(new Moment(instant.group(1) + " " + instant.group(2) + " " + zone, instant.group()));
            end = instant.end();
        }
        moments.add(new Moment(words.substring(end), ""));
        return moments;
    }
}
