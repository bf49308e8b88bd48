package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What an expression denotes once it is known when it was written, as far as that is known.
 *
 * @param value the TIMEX3 value, with X for what is not known
 * @param first the first day it may cover
 * @param last the last day it may cover
 * @param grain how finely it is told
 */
record Denoted(String value, Optional<LocalDate> first, Optional<LocalDate> last, Grain grain) {

    /** A time of which only the written value is known. */
    static Denoted open(String value, Grain grain) {
        return new Denoted(value, Optional.empty(), Optional.empty(), grain);
    }

    static Denoted between(String value, LocalDate first, LocalDate last, Grain grain) {
        return new Denoted(value, Optional.of(first), Optional.of(last), grain);
    }

    /** The unit of the calendar of this grain that holds the day. */
    static Denoted of(Grain grain, LocalDate day) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> between(day.toString(), day, day, Grain.DAY);
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(day);
            case QUARTER -> part("Q", (day.getMonthValue() - 1) / 3 + 1, 3, day.getYear(), grain);
            case HALF -> part("H", (day.getMonthValue() - 1) / 6 + 1, 6, day.getYear(), grain);
            case SEASON -> season(Calendar.seasonOf(day), Calendar.seasonYearOf(day));
            case YEAR -> years(Values.year(day.getYear()), day.getYear(), 1, grain);
            case DECADE -> years(decade(day.getYear()), Math.floorDiv(day.getYear(), 10) * 10, 10, grain);
            case CENTURY -> years(century(day.getYear()), Math.floorDiv(day.getYear(), 100) * 100, 100, grain);
            case MILLENNIUM ->
                years(Integer.toString(day.getYear() / 1000), Math.floorDiv(day.getYear(), 1000) * 1000, 1000, grain);
            case UNKNOWN -> open("", grain);
        };
    }

    /** TIMEX3 writes decades and centuries as years of which the last digits are left out: "198", "19". */
    private static String decade(int year) {
        return Values.year(year).substring(0, Values.year(year).length() - 1);
    }

    private static String century(int year) {
        return Values.year(year).substring(0, Values.year(year).length() - 2);
    }

    private static Denoted week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(Values.week(day), monday, monday.plusDays(6), Grain.WEEK);
    }

    private static Denoted weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(Values.week(day) + "-WE", monday.plusDays(5), monday.plusDays(6), Grain.WEEKEND);
    }

    private static Denoted month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return between(Values.month(day), first, first.plusMonths(1).minusDays(1), Grain.MONTH);
    }

    private static Denoted part(String letter, int number, int months, int year, Grain grain) {
        LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
        String value = Values.year(year) + "-" + letter + number;
        return between(value, first, first.plusMonths(months).minusDays(1), grain);
    }

    static Denoted quarter(int quarter, int year) {
        return part("Q", quarter, 3, year, Grain.QUARTER);
    }

    static Denoted half(int half, int year) {
        return part("H", half, 6, year, Grain.HALF);
    }

    /** The meteorological season; the winter of a year is taken to begin in its December. */
    static Denoted season(int season, int year) {
        LocalDate first = LocalDate.of(year, 3 * season, 1);
        String value = Values.year(year) + "-" + Values.season(season);
        return between(value, first, first.plusMonths(3).minusDays(1), Grain.SEASON);
    }

    private static Denoted years(String value, int from, int count, Grain grain) {
        LocalDate first = LocalDate.of(from, 1, 1);
        return between(value, first, first.plusYears(count).minusDays(1), grain);
    }

    /** A day of this month or year; it is not known which. */
    Denoted someDay() {
        return withValue(value + (grain == Grain.MONTH ? "-XX" : "-XX-XX"));
    }

    Denoted withValue(String other) {
        return new Denoted(other, first, last, grain);
    }
}
