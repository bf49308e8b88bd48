package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Span;

/**
 * One thing that a report says about the day it was written.
 *
 * @param first the first day it leaves possible; empty if it sets no such bound
 * @param last the last day it leaves possible; empty if it sets no such bound
 * @param yearly the days of any year that it leaves possible; empty if it leaves all
 * @param weekdays the weekdays it leaves possible
 * @param strength how much it weighs against others
 * @param evidence the words
 * @param reason why they say so, for a person to read
 */
public record DateConstraint(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<YearlyWindow> yearly,
        Set<DayOfWeek> weekdays,
        Strength strength,
        Span evidence,
        String reason) {

    /** The reason of a full date at the head of the text. */
    static final String DATED = "dated at the head";

    /** The reason of a dateline's day. */
    static final String DATELINE = "dateline";

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
        weekdays = Set.copyOf(weekdays);
    }

    /** Days between two, either of them open. */
    public static DateConstraint between(
            Optional<LocalDate> first, Optional<LocalDate> last, Strength strength, Span evidence, String reason) {
        return new DateConstraint(
                first, last, Optional.empty(), EnumSet.allOf(DayOfWeek.class), strength, evidence, reason);
    }

    /** Days of any year. */
    public static DateConstraint yearly(YearlyWindow window, Strength strength, Span evidence, String reason) {
        return new DateConstraint(
                Optional.empty(),
                Optional.empty(),
                Optional.of(window),
                EnumSet.allOf(DayOfWeek.class),
                strength,
                evidence,
                reason);
    }

    /** Some weekdays. */
    public static DateConstraint onWeekdays(Set<DayOfWeek> weekdays, Strength strength, Span evidence, String reason) {
        return new DateConstraint(
                Optional.empty(), Optional.empty(), Optional.empty(), weekdays, strength, evidence, reason);
    }

    /** How a date is known that this tells: stated or by a dateline if it stands at the head of the text. */
    Basis basis() {
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
