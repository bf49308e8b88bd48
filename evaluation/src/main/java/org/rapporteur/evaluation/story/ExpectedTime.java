package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Time;

/** Times of the expected record: "2013", "2013-01", "2012-W05", "2013-06-04", or an interval of two of them. */
final class ExpectedTime {

    private ExpectedTime() {}

    static Time of(JsonNode node) {
        if (node.isTextual()) {
            return of(node.asText());
        }
        if (node.hasNonNull("value")) {
            return of(node.path("value").asText());
        }
        Optional<LocalDate> first = end(node.path("start")).flatMap(Time::first);
        Optional<LocalDate> last = end(node.path("end")).flatMap(Time::last);
        boolean known = first.isPresent() || last.isPresent();
        return known ? new Time("", first, last, Precision.UNKNOWN, Basis.STATED, List.of()) : Time.UNKNOWN;
    }

    private static Optional<Time> end(JsonNode node) {
        return node.isTextual() ? Optional.of(of(node.asText())) : Optional.empty();
    }

    private static Time of(String value) {
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            return between(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return between(value, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        if (value.matches("\\d{4}-W\\d{2}")) {
            LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(value.substring(6)))
                    .with(DayOfWeek.MONDAY);
            return between(value, monday, monday.plusDays(6), Precision.WEEK);
        }
        return Time.day(LocalDate.parse(value.substring(0, 10)), Basis.STATED, List.of());
    }

    private static Time between(String value, LocalDate first, LocalDate last, Precision precision) {
        return Time.between(value, first, last, precision, Basis.STATED, List.of());
    }
}
