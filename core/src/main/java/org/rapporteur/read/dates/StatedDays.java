package org.rapporteur.read.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;

/**
 * Reads the day from what metadata say: ISO 8601, RFC 822, figures with marks between them, month names in several
 * languages. The day is the one written, whatever the zone.
 */
final class StatedDays {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d{1,3}(?!\\d))");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(\\d{4})(?!\\d)");
    private static final Pattern EASTERN = Pattern.compile("(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    /** Longer values hold more than a date; what follows is not looked at. */
    private static final int LONGEST = 200;

    private final Map<String, Integer> months = new LinkedHashMap<>();

    StatedDays() {
        for (String line : DataFile.lines(StatedDays.class, "months.tsv")) {
            String[] columns = line.split("\t");
            for (String name : columns[1].split(" ")) {
                months.put(name, Integer.parseInt(columns[0]));
            }
        }
    }

    /**
     * The day that the value states.
     *
     * @param dayFirst whether "07.05.2013" is the seventh of May; without it a date of two readings states no day
     */
    Optional<LocalDate> day(String value, boolean dayFirst) {
        String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value.strip();
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher eastern = EASTERN.matcher(text);
        if (eastern.find()) {
            return day(number(eastern, 1), number(eastern, 2), number(eastern, 3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            return yearLast(last, dayFirst || last.group().contains("."));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return day(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        return inWords(text);
    }

    private static Optional<LocalDate> epoch(String digits) {
        long number = Long.parseLong(digits);
        long seconds = digits.length() == 13 ? number / 1000 : number;
        return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> yearLast(Matcher matcher, boolean dayFirst) {
        int first = number(matcher, 1);
        int second = number(matcher, 2);
        int year = number(matcher, 3);
        if (first > 12 || second > 12 || first == second || dayFirst) {
            return second > 12 ? day(year, first, second) : day(year, second, first);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            boolean plausible = year >= 1800 && year <= 2100;
            return plausible ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "Fri, 17 May 2013", "May 17, 2013 3:04 pm", "15. November 2023". */
    private Optional<LocalDate> inWords(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Integer> month = month(words.get(i));
            if (month.isPresent()) {
                Optional<LocalDate> found = around(words, i, month.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> month(String word) {
        if (word.length() < 3 || Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        return months.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> around(List<String> words, int place, int month) {
        Optional<Integer> year = Optional.empty();
        Optional<Integer> day = Optional.empty();
        for (int i = Math.max(0, place - 2); i < Math.min(words.size(), place + 5); i++) {
            String word = words.get(i);
            if (word.matches("(19|20)\\d\\d") && year.isEmpty()) {
                year = Optional.of(Integer.parseInt(word));
            } else if (word.matches("\\d{1,2}") && day.isEmpty()) {
                day = Optional.of(Integer.parseInt(word));
            }
        }
        return year.isEmpty() || day.isEmpty() ? Optional.empty() : day(year.get(), month, day.get());
    }
}
