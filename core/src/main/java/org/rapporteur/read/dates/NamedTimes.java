package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.read.dates.Expression.Nearby;
import org.rapporteur.read.dates.Setting.Tense;

/** Finds which day, month or other time of the calendar is meant by a name that many have: "Friday", "May 7", "last fall". */
final class NamedTimes {

    private static final int SATURDAY = 6;

    /** A weekday that words may speak of as to come is taken so if it is nearer ahead than behind. */
    private static final int HALF_A_WEEK = 3;

    /** News tells the year of a day that lies further ahead in the next year. */
    private static final int HALF_A_YEAR = 180;

    /** How much more a day counts on the side that the verb does not speak of; verbs are not always read right. */
    private static final int AGAINST_TENSE = 6;

    private static final int AGAINST_VERBS = 30;

    private static final int AGAINST_ALL = 1000;

    private final Calendar calendar;

    NamedTimes(Calendar calendar) {
        this.calendar = calendar;
    }

    /** A date without its year is the likeliest of the years around the report. */
    Denoted stated(Fields fields, Setting setting) {
        if (fields.hasYear()) {
            int year = Calendar.statedYear(fields);
            return calendar.inYear(fields, year).orElseGet(() -> Denoted.open(calendar.open(fields), fields.grain()));
        }
        Optional<LocalDate> report = setting.report();
        return report.flatMap(day -> nearest(fields, day, setting))
                .orElseGet(() -> Denoted.open(calendar.open(fields), fields.grain()));
    }

    private Optional<Denoted> nearest(Fields fields, LocalDate report, Setting setting) {
        if (fields.finest() == Field.WEEKDAY || fields.finest() == Field.WEEKEND) {
            return Optional.of(ofWeek(fields, report, setting.tense()));
        }
        boolean lookedBackOn = fields.finest() == Field.QUARTER && setting.tense() == Tense.OPEN;
        Tense tense = lookedBackOn ? Tense.PAST : setting.tense();
        if (fields.finest() == Field.DAY && !fields.has(Field.MONTH)) {
            return dayOfMonth(fields, setting.focusDay().orElse(report));
        }
        return inYears(fields, report)
                .filter(found -> isOnWeekday(found, fields))
                .min(Comparator.comparing(found -> distance(found, report, tense)));
    }

    private static Denoted ofWeek(Fields fields, LocalDate report, Tense tense) {
        int weekday = fields.has(Field.WEEKDAY) ? fields.get(Field.WEEKDAY) : SATURDAY;
        LocalDate next = Calendar.weekday(weekday, report, true);
        boolean near = next.toEpochDay() - report.toEpochDay() <= HALF_A_WEEK;
        boolean ahead = tense == Tense.FUTURE || tense == Tense.LIKELY_FUTURE && near;
        return Denoted.of(
                fields.has(Field.WEEKDAY) ? Grain.DAY : Grain.WEEKEND, Calendar.weekday(weekday, report, ahead));
    }

    /** "The 25th" is of the month spoken of. */
    private static Optional<Denoted> dayOfMonth(Fields fields, LocalDate focus) {
        return fields.day(focus.getYear(), focus.getMonthValue()).map(day -> Denoted.of(Grain.DAY, day));
    }

    /** Whether the day is of the weekday that stands with it, if one does. */
    private static boolean isOnWeekday(Denoted found, Fields fields) {
        return !fields.has(Field.WEEKDAY) || starts(found).getDayOfWeek().getValue() == fields.get(Field.WEEKDAY);
    }

    private Stream<Denoted> inYears(Fields fields, LocalDate report) {
        int leapYears = 4;
        int reach = fields.has(Field.DAY) ? leapYears : 1;
        return IntStream.rangeClosed(report.getYear() - reach, report.getYear() + reach)
                .mapToObj(year -> calendar.inYear(fields, year))
                .flatMap(Optional::stream);
    }

    /** How far a time lies from the report: days count more against the tense, and ahead more than behind. */
    private static long distance(Denoted denoted, LocalDate report, Tense tense) {
        long ahead = starts(denoted).toEpochDay() - report.toEpochDay();
        if (ahead > 0) {
            return ahead
                    * switch (tense) {
                        case FUTURE -> 1;
                        case LIKELY_FUTURE -> farAhead(denoted, report) ? AGAINST_TENSE : 1;
                        case OPEN -> 3;
                        case PAST -> AGAINST_TENSE;
                        case PLAINLY_PAST -> AGAINST_VERBS;
                        case SURELY_PAST -> AGAINST_ALL;
                    };
        }
        long behind = Math.max(0, report.toEpochDay() - ends(denoted).toEpochDay());
        return tense.isFuture() ? AGAINST_TENSE * behind : behind;
    }

    private static boolean farAhead(Denoted denoted, LocalDate report) {
        LocalDate first = starts(denoted);
        return first.getYear() > report.getYear() && first.toEpochDay() - report.toEpochDay() > HALF_A_YEAR;
    }

    /** Last, this, next: counted from the day of the report. */
    Denoted nearby(Nearby nearby, Setting setting) {
        Fields fields = nearby.fields();
        return setting.report()
                .flatMap(report -> stepped(fields, nearby.step(), report, setting))
                .orElseGet(() -> Denoted.open(calendar.open(fields), fields.grain()));
    }

    private Optional<Denoted> stepped(Fields fields, int step, LocalDate report, Setting setting) {
        if (fields.finest() == Field.WEEKDAY) {
            return Optional.of(Denoted.of(Grain.DAY, weekday(fields.get(Field.WEEKDAY), step, report, setting)));
        }
        if (step == 0) {
            return calendar.inYear(fields, report.getYear());
        }
        Comparator<Denoted> byStart = Comparator.comparing(NamedTimes::starts);
        return step < 0
                ? inYears(fields, report)
                        .filter(found -> ends(found).isBefore(report) && !isLastMonth(found, report))
                        .max(byStart)
                : inYears(fields, report)
                        .filter(found -> starts(found).isAfter(report))
                        .min(byStart);
    }

    /** The month before the report's, in the same year: that one is called "last month", not by its name with "last". */
    private static boolean isLastMonth(Denoted found, LocalDate report) {
        LocalDate first = starts(found);
        return found.grain() == Grain.MONTH
                && first.getYear() == report.getYear()
                && first.getMonthValue() == report.getMonthValue() - 1;
    }

    private static LocalDate weekday(int weekday, int step, LocalDate report, Setting setting) {
        if (step < 0) {
            return Calendar.weekday(weekday, report.minusDays(1), false);
        }
        if (step > 0) {
            return Calendar.weekday(weekday, report.plusDays(1), true);
        }
        return Calendar.weekday(weekday, report, !setting.tense().isPast());
    }

    static LocalDate starts(Denoted denoted) {
        return denoted.first().orElse(LocalDate.MIN);
    }

    static LocalDate ends(Denoted denoted) {
        return denoted.last().orElse(LocalDate.MAX);
    }
}
