package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.rapporteur.read.dates.Expression.Amount;
import org.rapporteur.read.dates.Meaning.Quantity;

/** Writes TIMEX3 values. */
final class Values {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private Values() {}

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String year(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", -year);
    }

    static String season(int season) {
        return SEASONS.get(season - 1);
    }

    static String month(LocalDate day) {
        return year(day.getYear()) + "-" + twoDigits(day.getMonthValue());
    }

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The value of a time of this grain of which nothing is known. */
    static String open(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
            case UNKNOWN -> "";
        };
    }

    static String length(Amount amount) {
        return length(List.of(amount));
    }

    /** A duration: "P2Y6M", "PT5H30M", "PXD". */
    static String length(List<Amount> amounts) {
        StringBuilder days = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        for (Amount amount : amounts) {
            write(amount, amount.unit().grain().isOfClock() ? clock : days);
        }
        return "P" + days + (clock.isEmpty() ? "" : "T" + clock);
    }

    private static void write(Amount amount, StringBuilder to) {
        Quantity quantity = amount.quantity();
        boolean ofYears = !quantity.vague() && yearsIn(amount.unit().grain()) > 0;
        Grain grain = ofYears ? Grain.YEAR : amount.unit().grain();
        double number = quantity.value()
                * amount.unit().count()
                * (ofYears ? yearsIn(amount.unit().grain()) : 1);
        if (quantity.vague()) {
            to.append('X').append(grain.letter());
        } else if (number == Math.rint(number)) {
            to.append(whole(number)).append(grain.letter());
        } else {
            writeFraction(number, grain, to);
        }
    }

    /** Decades and centuries that are counted are told in years, as ISO 8601 has no unit for them. */
    private static int yearsIn(Grain grain) {
        return switch (grain) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 0;
        };
    }

    /** Halves are told in the next finer unit where that gives a whole number. */
    private static void writeFraction(double number, Grain grain, StringBuilder to) {
        Grain finer = finer(grain);
        double whole = Math.floor(number);
        double rest = (number - whole) * perUnit(grain);
        if (finer == grain || rest != Math.rint(rest)) {
            to.append(String.format(Locale.ROOT, "%s", number)).append(grain.letter());
            return;
        }
        if (whole > 0) {
            to.append(whole(whole)).append(grain.letter());
        }
        to.append(whole(rest)).append(finer.letter());
    }

    private static Grain finer(Grain grain) {
        return switch (grain) {
            case HOUR -> Grain.MINUTE;
            case MINUTE -> Grain.SECOND;
            case YEAR -> Grain.MONTH;
            case DECADE, CENTURY -> Grain.YEAR;
            default -> grain;
        };
    }

    private static int perUnit(Grain grain) {
        return switch (grain) {
            case HOUR, MINUTE -> 60;
            case YEAR -> 12;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
