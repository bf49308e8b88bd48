package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the days that stated fields denote in a year. */
final class Calendar {

    private final Holidays holidays;

    Calendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The season that a day lies in: 1 spring to 4 winter. */
    static int seasonOf(LocalDate day) {
        return day.getMonthValue() < 3 ? 4 : day.getMonthValue() / 3;
    }

    /** The year by which the season of a day is named: January and February belong to the winter before. */
    static int seasonYearOf(LocalDate day) {
        return day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    }

    /** What fields that need a year denote in the year; empty if the year has no such day. */
    Optional<Denoted> inYear(Fields fields, int year) {
        return switch (fields.finest()) {
            case DAY -> ofDay(fields, year);
            case WEEKDAY, WEEKEND -> Optional.empty();
            case HOLIDAY -> holidays.in(year, fields.get(Field.HOLIDAY));
            case MONTH -> Optional.of(Denoted.of(Grain.MONTH, LocalDate.of(year, fields.get(Field.MONTH), 1)));
            case SEASON -> Optional.of(Denoted.season(fields.get(Field.SEASON), year));
            case QUARTER -> Optional.of(Denoted.quarter(fields.get(Field.QUARTER), year));
            case HALF -> Optional.of(Denoted.half(fields.get(Field.HALF), year));
            case YEAR -> Optional.of(Denoted.of(Grain.YEAR, LocalDate.of(year, 1, 1)));
            case DECADE -> Optional.of(Denoted.of(Grain.DECADE, LocalDate.of(fields.get(Field.DECADE) * 10, 1, 1)));
            case CENTURY -> Optional.of(Denoted.of(Grain.CENTURY, LocalDate.of(fields.get(Field.CENTURY) * 100, 1, 1)));
        };
    }

    private static Optional<Denoted> ofDay(Fields fields, int year) {
        return fields.has(Field.MONTH)
                ? fields.day(year, fields.get(Field.MONTH)).map(day -> Denoted.of(Grain.DAY, day))
                : Optional.empty();
    }

    /** The fields' own year, if they state one or what holds one. */
    static int statedYear(Fields fields) {
        if (fields.has(Field.YEAR)) {
            return fields.get(Field.YEAR);
        }
        return fields.has(Field.DECADE) ? fields.get(Field.DECADE) * 10 : fields.get(Field.CENTURY) * 100;
    }

    /** The first such weekday from the day on, or the last one up to it. */
    static LocalDate weekday(int weekday, LocalDate day, boolean ahead) {
        DayOfWeek wanted = DayOfWeek.of(weekday);
        return day.with(ahead ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted));
    }

    /** "Two decades ago", "a century ago" are written as a year, and may be half of the unit off. */
    static Denoted longAgo(Grain grain, LocalDate day) {
        int half = grain == Grain.DECADE ? 5 : 50;
        LocalDate first = LocalDate.of(day.getYear() - half, 1, 1);
        LocalDate last = LocalDate.of(day.getYear() + half - 1, 12, 31);
        return Denoted.between(Values.year(day.getYear()), first, last, grain);
    }

    /** Fields without a year as a TIMEX3 value with X for the year: "XXXX-05-07", "XXXX-WXX-5". */
    String open(Fields fields) {
        return switch (fields.finest()) {
            case DAY ->
                "XXXX-" + (fields.has(Field.MONTH) ? Values.twoDigits(fields.get(Field.MONTH)) : "XX") + "-"
                        + Values.twoDigits(fields.get(Field.DAY));
            case WEEKDAY -> "XXXX-WXX-" + fields.get(Field.WEEKDAY);
            case WEEKEND -> "XXXX-WXX-WE";
            case HOLIDAY -> openHoliday(fields.get(Field.HOLIDAY));
            case MONTH -> "XXXX-" + Values.twoDigits(fields.get(Field.MONTH));
            case SEASON -> "XXXX-" + Values.season(fields.get(Field.SEASON));
            case QUARTER -> "XXXX-Q" + fields.get(Field.QUARTER);
            case HALF -> "XXXX-H" + fields.get(Field.HALF);
            case YEAR, DECADE, CENTURY -> "XXXX";
        };
    }

    private String openHoliday(int holiday) {
        int anyYear = 2013;
        List<String> days = IntStream.range(anyYear, anyYear + 3)
                .mapToObj(year -> holidays.in(year, holiday).map(Denoted::value).orElse(""))
                .map(value -> value.length() == 10 ? value.substring(4) : "")
                .distinct()
                .toList();
        return days.size() == 1 && !days.get(0).isEmpty() ? "XXXX" + days.get(0) : "XXXX-XX-XX";
    }
}
