package org.rapporteur.evaluation.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a saved page holds a day in any spelling, seen or in its markup: what it does not hold nobody can find in it. */
final class StatedDay {

    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "tr", "sv", "da", "ro", "hu",
                    "el")
            .map(Locale::forLanguageTag)
            .toList();

    /** Seconds or milliseconds since 1970. */
    private static final Pattern EPOCH = Pattern.compile("(?<!\\d)(1\\d{9})(?:\\d{3})?(?!\\d)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private static final int LETTERS = 3;

    private StatedDay() {}

    static boolean in(String page, LocalDate day) {
        String marked = blanks(page);
        String seen = blanks(TAG.matcher(page).replaceAll(" "));
        return spellings(day)
                        .anyMatch(spelling -> spelling.matcher(seen).find()
                                || spelling.matcher(marked).find())
                || EPOCH.matcher(marked).results().anyMatch(found -> isNear(found, day));
    }

    private static String blanks(String text) {
        return BLANKS.matcher(text.replace("&nbsp;", " ").replace("&#160;", " "))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNear(MatchResult epoch, LocalDate day) {
        LocalDate told = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return Math.abs(told.toEpochDay() - day.toEpochDay()) <= 1;
    }

    private static Stream<Pattern> spellings(LocalDate day) {
        String year = String.valueOf(day.getYear());
        String shortYear = year.substring(2);
        String month = "0?" + day.getMonthValue();
        String date = "(?<!\\d)0?" + day.getDayOfMonth();
        String name = "(?:" + names(day.getMonth()) + ")\\p{L}*";
        String last = "(?:" + year + "|" + shortYear + "(?!\\d))";
        return Stream.of(
                        "(?<!\\d)" + year + "[-/._ ]" + month + "[-/._ ]0?" + day.getDayOfMonth() + "(?!\\d)",
                        String.format(
                                Locale.ROOT, "(?<!\\d)%s%02d%02d", year, day.getMonthValue(), day.getDayOfMonth()),
                        year + " ?[年년] ?" + month + " ?[月월] ?0?" + day.getDayOfMonth() + " ?[日일]",
                        date + " ?[-/.] ?" + month + " ?[-/.] ?" + last,
                        "(?<!\\d)" + month + " ?[-/.] ?0?" + day.getDayOfMonth() + " ?[-/.] ?" + last,
                        date + "(?:st|nd|rd|th|er|º|\\.)?[^\\p{L}\\d]{0,4}(?:de |of )?" + name
                                + "[^\\p{L}\\d]{0,4}(?:de |del )?" + last,
                        name + "[^\\p{L}\\d]{0,4}0?" + day.getDayOfMonth() + "(?!\\d)[^\\d]{1,20}" + year)
                .map(Pattern::compile);
    }

    /** The first letters of the month's names. */
    private static String names(Month month) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)
                        .map(style -> month.getDisplayName(style, language).toLowerCase(Locale.ROOT)))
                .filter(name -> name.length() >= LETTERS && Character.isLetter(name.charAt(2)))
                .map(name -> name.substring(0, LETTERS))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
