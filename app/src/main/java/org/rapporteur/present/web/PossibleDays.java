package org.rapporteur.present.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days that a report without a day of its own may be of, in words. */
final class PossibleDays {

    /** More are said by the first and the last. */
    private static final int MOST_NAMED = 6;

    private PossibleDays() {}

    /**
     * "one of 2013-05-17, 2013-05-18" or "2013-05-17 to 2013-05-31"; nothing where the day is known.
     *
     * @param left the days that the report's own words leave
     */
    static String words(Optional<String> publishedFirst, Optional<String> publishedLast, List<LocalDate> left) {
        if (publishedFirst.isEmpty() || publishedLast.isEmpty() || publishedFirst.equals(publishedLast)) {
            return "";
        }
        LocalDate first = LocalDate.parse(publishedFirst.get());
        LocalDate last = LocalDate.parse(publishedLast.get());
        List<LocalDate> within = left.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        return within.size() < 2 || within.size() > MOST_NAMED
                ? first + " to " + last
                : within.stream().map(LocalDate::toString).collect(Collectors.joining(", ", "one of ", ""));
    }
}
