package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapporteur.model.Precision;

/** The units that time is told in, from the finest to the coarsest. */
enum Grain {
    SECOND("S", ChronoUnit.SECONDS, Precision.MINUTE),
    MINUTE("M", ChronoUnit.MINUTES, Precision.MINUTE),
    HOUR("H", ChronoUnit.HOURS, Precision.MINUTE),
    DAY("D", ChronoUnit.DAYS, Precision.DAY),
    WEEKEND("WE", ChronoUnit.WEEKS, Precision.WEEK),
    WEEK("W", ChronoUnit.WEEKS, Precision.WEEK),
    MONTH("M", ChronoUnit.MONTHS, Precision.MONTH),
    QUARTER("Q", ChronoUnit.MONTHS, Precision.SEASON),
    HALF("H", ChronoUnit.MONTHS, Precision.SEASON),
    SEASON("S", ChronoUnit.MONTHS, Precision.SEASON),
    YEAR("Y", ChronoUnit.YEARS, Precision.YEAR),
    DECADE("DE", ChronoUnit.DECADES, Precision.DECADE),
    CENTURY("CE", ChronoUnit.CENTURIES, Precision.DECADE),
    MILLENNIUM("ML", ChronoUnit.MILLENNIA, Precision.DECADE),
    /** Some length of time. */
    UNKNOWN("X", ChronoUnit.FOREVER, Precision.UNKNOWN);

    private final String letter;
    private final ChronoUnit unit;
    private final Precision precision;

    Grain(String letter, ChronoUnit unit, Precision precision) {
        this.letter = letter;
        this.unit = unit;
        this.precision = precision;
    }

    /** The letters that TIMEX3 durations are written with. */
    String letter() {
        return letter;
    }

    /** How finely a time of this grain is known. */
    Precision precision() {
        return precision;
    }

    /** Whether it is counted within a day. */
    boolean isOfClock() {
        return compareTo(DAY) < 0;
    }

    /** The day a number of these after (before, if negative) a day. */
    LocalDate move(LocalDate day, long count) {
        if (isOfClock()) {
            return day;
        }
        return switch (this) {
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case UNKNOWN -> day;
            default -> day.plus(count, unit);
        };
    }
}
