package org.rapporteur.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a report says about the day it was written.
 *
 * @param first the first day it leaves possible; empty if it sets no such bound
 * @param last the last day it leaves possible; empty if it sets no such bound
 * @param yearly the days of any year that it leaves possible; empty if it leaves all
 * @param weekdays the weekdays it leaves possible, in order
 * @param strength how much it weighs against others
 * @param evidence the words
 * @param reason why they say so, for a person to read
 */
public record DateConstraint(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<YearlyWindow> yearly,
        List<DayOfWeek> weekdays,
        Strength strength,
        Span evidence,
        String reason) {

    /** The reason of a full date at the head of the text. */
    public static final String DATED = "dated at the head";

    /** The reason of a dateline's day. */
    public static final String DATELINE = "dateline";

    private static final List<DayOfWeek> ALL_DAYS = List.copyOf(EnumSet.allOf(DayOfWeek.class));

    /** How much a constraint weighs: a weaker one gives way where stronger ones leave it no day. */
    public enum Strength {
        /** Nothing but a mistake could break it. */
        FIRM,
        /** The custom of the trade. */
        USUAL,
        /** More likely than not. */
        LIKELY
    }

    public DateConstraint {
        weekdays = weekdays.stream().distinct().sorted().toList();
    }

    /** Days between two, either of them open. */
    public static DateConstraint between(
            Optional<LocalDate> first, Optional<LocalDate> last, Strength strength, Span evidence, String reason) {
        return new DateConstraint(first, last, Optional.empty(), ALL_DAYS, strength, evidence, reason);
    }

    /** Days of any year. */
    public static DateConstraint yearly(YearlyWindow window, Strength strength, Span evidence, String reason) {
        return new DateConstraint(
                Optional.empty(), Optional.empty(), Optional.of(window), ALL_DAYS, strength, evidence, reason);
    }

    /** Some weekdays. */
    public static DateConstraint onWeekdays(
            Collection<DayOfWeek> weekdays, Strength strength, Span evidence, String reason) {
        return new DateConstraint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(weekdays),
                strength,
                evidence,
                reason);
    }

    /** How a date is known that this tells: stated or by a dateline if it stands at the head of the text. */
    public Basis basis() {
        return switch (reason) {
            case DATED -> Basis.STATED;
            case DATELINE -> Basis.DATELINE;
            default -> Basis.INFERRED;
        };
    }

    /** Whether the day is possible under it. */
    public boolean allows(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty()
                && yearly.map(window -> window.contains(day)).orElse(true)
                && weekdays.contains(day.getDayOfWeek());
    }
}
