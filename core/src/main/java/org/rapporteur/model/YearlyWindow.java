package org.rapporteur.model;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days of any year from one to another, both included; over the turn of the year if the first is the later. */
public record YearlyWindow(MonthDay first, MonthDay last) {

    /** One day of any year. */
    public static YearlyWindow of(MonthDay day) {
        return new YearlyWindow(day, day);
    }

    /**
     * The days from one day on, of any year.
     *
     * @param days how many, less than a year
     */
    public static YearlyWindow from(LocalDate first, int days) {
        return new YearlyWindow(MonthDay.from(first), MonthDay.from(first.plusDays(days)));
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        MonthDay here = MonthDay.from(day);
        boolean afterFirst = !here.isBefore(first);
        boolean beforeLast = !here.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
}
