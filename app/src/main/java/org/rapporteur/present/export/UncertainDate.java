package org.rapporteur.present.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A time as a person would put it, with its doubt: "7 May 2013", "in May 2013", "between 3 and 9 May 2013". */
final class UncertainDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private UncertainDate() {}

    /** The words; empty if nothing is known. */
    static String of(String start, String end, String precision) {
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        if (first.isEmpty()) {
            return last.map(day -> "by " + DAY.format(day)).orElse("");
        }
        if (last.isEmpty()) {
            return "from " + DAY.format(first.get());
        }
        return switch (precision) {
            case "minute", "day" -> first.equals(last) ? DAY.format(first.get()) : between(first.get(), last.get());
            case "week" -> "in the week of " + DAY.format(first.get());
            case "month" -> "in " + MONTH.format(first.get());
            case "year" -> "in " + first.get().getYear();
            case "decade" -> "in the " + first.get().getYear() + "s";
            default -> between(first.get(), last.get());
        };
    }

    private static Optional<LocalDate> day(String value) {
        return value.length() == 10 ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }

    private static String between(LocalDate first, LocalDate last) {
        return "between " + DAY.format(first) + " and " + DAY.format(last);
    }
}
