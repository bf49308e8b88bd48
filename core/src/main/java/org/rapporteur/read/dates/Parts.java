package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Parts of a stretch of days: its edges, its first or last units and weekdays. */
final class Parts {

    private Parts() {}

    /** The half of a stretch that "early", "late" or "mid" leaves: a bound, not a definition. */
    static Denoted edge(Denoted whole, String mod) {
        boolean open = whole.first().isEmpty() || whole.last().isEmpty();
        if (open || whole.grain() == Grain.HOUR) {
            return whole;
        }
        LocalDate first = whole.first().get();
        LocalDate last = whole.last().get();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        return switch (mod) {
            case "START" -> Denoted.between(whole.value(), first, first.plusDays((days - 1) / 2), whole.grain());
            case "END" -> Denoted.between(whole.value(), first.plusDays(days / 2), last, whole.grain());
            case "MID" ->
                Denoted.between(whole.value(), first.plusDays(days / 4), last.minusDays(days / 4), whole.grain());
            default -> whole;
        };
    }

    static Denoted between(Denoted from, Denoted to) {
        return new Denoted(from.value() + "/" + to.value(), from.first(), to.last(), from.grain());
    }

    /** The unit at the place in the stretch, -1 for its last; the whole stretch if it has no such unit. */
    static Denoted unit(Denoted whole, int place, Grain grain) {
        if (whole.first().isEmpty() || whole.last().isEmpty()) {
            return Denoted.open(Values.open(grain), grain);
        }
        LocalDate first = whole.first().get();
        LocalDate last = whole.last().get();
        if (grain == Grain.WEEK) {
            LocalDate start = place < 0 ? last.minusDays(6) : first.plusWeeks(place - 1L);
            LocalDate end = start.plusDays(6).isAfter(last) ? last : start.plusDays(6);
            return start.isAfter(last) ? whole : Denoted.between(Values.week(start.plusDays(3)), start, end, grain);
        }
        LocalDate day = place < 0 ? last : grain.move(first, place - 1L);
        return day.isAfter(last) ? whole : Denoted.of(grain, day);
    }

    /** The weekday at the place in the stretch, -1 for its last; the whole stretch if it has no such day. */
    static Denoted weekday(Denoted whole, int place, int weekday) {
        if (whole.first().isEmpty() || whole.last().isEmpty()) {
            return Denoted.open(Values.open(Grain.DAY), Grain.DAY);
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        LocalDate last = whole.last().get();
        LocalDate day = place < 0
                ? last.with(TemporalAdjusters.previousOrSame(wanted))
                : whole.first().get().with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(place - 1L);
        boolean inside = !day.isAfter(last) && !day.isBefore(whole.first().get());
        return inside ? Denoted.of(Grain.DAY, day) : whole;
    }
}
