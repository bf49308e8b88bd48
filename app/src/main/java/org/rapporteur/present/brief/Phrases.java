package org.rapporteur.present.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What a briefing says in its own words, as data: names, days and counts stand in braces. */
final class Phrases {

    private static final String FILE = "phrases.properties";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Properties phrases = new Properties();

    Phrases() {
        try (Reader in = new InputStreamReader(
                Optional.ofNullable(Phrases.class.getResourceAsStream(FILE)).orElseThrow(), StandardCharsets.UTF_8)) {
            phrases.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /**
     * The phrase with names and values in turn put in their places.
     *
     * @throws IllegalArgumentException if there is no such phrase
     */
    String say(String key, String... namesAndValues) {
        String phrase = Optional.ofNullable(phrases.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no phrase " + key))
                .replace("''", "'");
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < phrase.length()) {
            int open = phrase.indexOf('{', at);
            int close = open < 0 ? -1 : phrase.indexOf('}', open);
            if (close < 0) {
                return said.append(phrase, at, phrase.length()).toString();
            }
            said.append(phrase, at, open).append(value(phrase.substring(open + 1, close), namesAndValues));
            at = close + 1;
        }
        return said.toString();
    }

    private static String value(String name, String... namesAndValues) {
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            if (namesAndValues[at].equals(name)) {
                return namesAndValues[at + 1];
            }
        }
        throw new IllegalArgumentException("nothing for {" + name + "}");
    }

    /** "17 May 2013", "May 2013", "2013": as much of a TIMEX3 value as is a day, a month or a year; else nothing. */
    Optional<String> when(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            return Optional.of(DAY.format(LocalDate.parse(value.substring(0, 10))));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return Optional.of(MONTH.format(LocalDate.parse(value + "-01")));
        }
        return value.matches("\\d{4}") ? Optional.of(value) : Optional.empty();
    }

    /** The outlet, as a line opens with it. */
    String outlet(Optional<String> outlet) {
        return outlet.orElseGet(() -> say("outlet.unnamed"));
    }

    /** Who tells a line: one outlet, or one and so many other independent origins. */
    String lead(Optional<String> outlet, int origins) {
        String name = outlet(outlet);
        if (origins <= 1) {
            return say("lead.one", "outlet", name);
        }
        return origins == 2
                ? say("lead.two", "outlet", name)
                : say("lead.many", "outlet", name, "others", number(origins - 1));
    }

    /** A number as it is read out: in words up to nine. */
    String number(long number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get((int) number - 1) : Long.toString(number);
    }
}
