package org.rapporteur.read.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days of the Islamic and the Jewish calendar in years of the Gregorian one. */
final class LunarCalendars {

    /** The first day of the Jewish calendar's first year, in days before 1 January 1970. */
    private static final long JEWISH_EPOCH = -1_373_427L - 719_163L;

    /** How far the Jewish year that begins in autumn is ahead of the Gregorian one. */
    private static final int JEWISH_YEARS_AHEAD = 3761;

    /** A lunation in parts of an hour, of which a day has 25,920: 29 days and 13,753 parts. */
    private static final long PARTS_OF_DAY = 25_920;

    private LunarCalendars() {}

    /**
     * A day of the Islamic calendar (Umm al-Qura) in the year, the first if it comes twice; where the moon is watched for
     * it is a day earlier or later.
     */
    static Optional<Denoted> hijri(int year, int month, int day) {
        return first(year, month, day)
                .map(date -> Denoted.between(date.toString(), date.minusDays(1), date.plusDays(1), Grain.DAY));
    }

    /** A month of the Islamic calendar that begins in the year. */
    static Optional<Denoted> hijriMonth(int year, int month) {
        return first(year, month, 1).map(date -> {
            LocalDate next = LocalDate.from(HijrahDate.from(date).plus(1, ChronoUnit.MONTHS));
            return Denoted.between(date + "/" + next.minusDays(1), date, next.minusDays(1), Grain.MONTH);
        });
    }

    private static Optional<LocalDate> first(int year, int month, int day) {
        try {
            int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR_OF_ERA);
            for (int hijri = start; hijri <= start + 1; hijri++) {
                LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
                if (found.getYear() == year) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day of the Jewish year that begins in the year. */
    static LocalDate newYear(int year) {
        return jewishNewYear(year + JEWISH_YEARS_AHEAD);
    }

    /** The first day of Passover, the 15th of Nisan: it decides on which day the next year begins. */
    static LocalDate passover(int year) {
        return newYear(year).minusDays(163);
    }

    /** The first day of Hanukkah, the 25th of Kislev; the month before has a day more in a full year. */
    static LocalDate hanukkah(int year) {
        LocalDate start = newYear(year);
        long length = newYear(year + 1).toEpochDay() - start.toEpochDay();
        boolean full = length % 10 == 5;
        return start.plusDays(full ? 84 : 83);
    }

    /** By the mean new moon, put off as the calendar's rules will have it (Reingold and Dershowitz). */
    private static LocalDate jewishNewYear(int year) {
        long before = elapsed(year - 1);
        long here = elapsed(year);
        long after = elapsed(year + 1);
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(JEWISH_EPOCH + here + delay);
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19L);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, PARTS_OF_DAY);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }
}
