package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.data.DataFile;

/** The holidays of the list, and the day that each falls on in a year. */
final class Holidays {

    private final List<String> names = new ArrayList<>();
    private final List<String[]> rules = new ArrayList<>();

    Holidays() {
        for (String line : DataFile.lines(Holidays.class, "holidays.tsv")) {
            String[] columns = line.split("\t");
            names.add(columns[0]);
            rules.add(columns[1].split(" "));
        }
    }

    /** The names, in the order of the list. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** When the holiday at the place in the list is kept in a year; empty if it is not, or not known. */
    Optional<Denoted> in(int year, int holiday) {
        String[] rule = rules.get(holiday);
        return switch (rule[0]) {
            case "nth" -> day(nth(year, number(rule[1]), number(rule[2]), number(rule[3])));
            case "easter" -> day(western(year).plusDays(number(rule[1])));
            case "orthodox" -> day(eastern(year).plusDays(number(rule[1])));
            case "election" -> day(nth(year, 11, 1, 1).plusDays(1));
            case "hijri" -> LunarCalendars.hijri(year, number(rule[1]), number(rule[2]));
            case "hijri-month" -> LunarCalendars.hijriMonth(year, number(rule[1]));
            case "tishri" -> days(LunarCalendars.newYear(year).plusDays(number(rule[1])), number(rule[2]));
            case "nisan" -> days(LunarCalendars.passover(year).plusDays(number(rule[1])), number(rule[2]));
            case "kislev" -> days(LunarCalendars.hanukkah(year), number(rule[1]));
            case "list" -> listed(rule, year);
            default -> day(LocalDate.parse(String.format(Locale.ROOT, "%04d-", year) + rule[0]));
        };
    }

    private static Optional<Denoted> day(LocalDate day) {
        return Optional.of(Denoted.of(Grain.DAY, day));
    }

    private static Optional<Denoted> days(LocalDate first, int count) {
        return count == 1 ? day(first) : Optional.of(stretch(first, first.plusDays(count - 1L)));
    }

    static Denoted stretch(LocalDate first, LocalDate last) {
        return Denoted.between(first + "/" + last, first, last, Grain.WEEK);
    }

    private static Optional<Denoted> listed(String[] days, int year) {
        String prefix = String.format(Locale.ROOT, "%04d-", year);
        return Arrays.stream(days)
                .filter(day -> day.startsWith(prefix))
                .findFirst()
                .flatMap(day -> day(LocalDate.parse(day)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static LocalDate nth(int year, int month, int weekday, int n) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
    }

    /** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
    private static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** Easter Sunday of the Eastern churches: the Julian date (Meeus), moved to the Gregorian calendar. */
    private static LocalDate eastern(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int sum = d + e + 114;
        int daysBehind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(daysBehind);
    }
}
