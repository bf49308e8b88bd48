package org.rapporteur.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;

/** Reads the day out of a date as pages write it, in numbers or in the words of several languages. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("^\\s*((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T.*)?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)\\d\\d)(?!\\d)");
    /** A year of two digits, where the whole is nothing else: "30.05.14", "30.05.14, 23:17". */
    private static final Pattern SHORT =
            Pattern.compile("^\\D{0,20}(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)(?![.\\d]).{0,20}$");

    private static final int TWO_DIGITS_FROM = 1970;
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s{0,2}(?:of\\s|de\\s)?(\\p{L}{3,12})\\.?,?\\s{1,2}(?:de\\s|del\\s)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d\\d)(?!\\d)");

    private final Map<String, Integer> months = new HashMap<>();

    /** Loads the names of the months. */
    public Days() {
        for (String line : DataFile.lines(Days.class, "months.tsv")) {
            String[] columns = line.split("\t");
            for (String name : columns[1].split(" ")) {
                months.put(name, Integer.parseInt(columns[0]));
            }
        }
    }

    /** The day that the words name; empty if they name none, or leave open which number is the month. */
    public Optional<LocalDate> in(String words) {
        return in(words, false);
    }

    /**
     * The day that the words name; empty if they name none.
     *
     * @param dayFirst whether "3/5/2022" is the third of May; without it such a date names no day
     */
    Optional<LocalDate> in(String words, boolean dayFirst) {
        return numbers(ISO, words, 1, 2, 3)
                .or(() -> numbers(BASIC, words, 1, 2, 3))
                .or(() -> numbers(YEAR_FIRST, words, 1, 2, 3))
                .or(() -> numbers(DOTTED, words, 3, 2, 1))
                .or(() -> named(DAY_MONTH, words, 2, 1))
                .or(() -> named(MONTH_DAY, words, 1, 2))
                .or(() -> slashed(words, dayFirst))
                .or(() -> inShort(words));
    }

    /** "30.05.14" is of the hundred years from 1970 on. */
    private static Optional<LocalDate> inShort(String words) {
        Matcher found = SHORT.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int year = 1900 + number(found, 3);
        return day(year < TWO_DIGITS_FROM ? year + 100 : year, number(found, 2), number(found, 1));
    }

    private static Optional<LocalDate> numbers(Pattern pattern, String words, int year, int month, int day) {
        Matcher found = pattern.matcher(words);
        return found.find() ? day(number(found, year), number(found, month), number(found, day)) : Optional.empty();
    }

    private Optional<LocalDate> named(Pattern pattern, String words, int month, int day) {
        Matcher found = pattern.matcher(words);
        while (found.find()) {
            Integer named = months.get(found.group(month).toLowerCase(Locale.ROOT));
            if (named != null) {
                return day(number(found, 3), named, number(found, day));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> slashed(String words, boolean dayFirst) {
        Matcher found = SLASHED.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found, 1);
        int second = number(found, 2);
        if (first <= 12 && second <= 12 && first != second && !dayFirst) {
            return Optional.empty();
        }
        boolean british = first > 12 || dayFirst && second <= 12;
        return day(number(found, 3), british ? second : first, british ? first : second);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
