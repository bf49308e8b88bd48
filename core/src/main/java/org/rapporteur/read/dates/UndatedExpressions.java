package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * Puts together the readings of a text whose own date was worked out, or is known only within bounds: as if written on
 * the first possible day, on the last, and on a day of which nothing is known.
 */
final class UndatedExpressions {

    private UndatedExpressions() {}

    /** What does not depend on the day stays as it is; what does is inferred, and as open as the day is. */
    static List<TimeExpression> of(
            List<TimeExpression> early, List<TimeExpression> late, List<TimeExpression> undated) {
        List<TimeExpression> merged = new ArrayList<>();
        for (int i = 0; i < undated.size(); i++) {
            Time time = merge(
                    early.get(i).time(), late.get(i).time(), undated.get(i).time());
            merged.add(undated.get(i).withTime(time));
        }
        return merged;
    }

    private static Time merge(Time early, Time late, Time undated) {
        if (early.equals(undated) && late.equals(undated)) {
            return undated;
        }
        if (early.equals(late)) {
            return early.withBasis(Basis.INFERRED);
        }
        boolean same = early.value().equals(late.value());
        return new Time(
                same ? early.value() : undated.value(),
                bound(early.first(), late.first(), true),
                bound(early.last(), late.last(), false),
                early.precision(),
                Basis.INFERRED,
                undated.evidence());
    }

    /** The earlier or the later of two days; open if one is. */
    private static Optional<LocalDate> bound(Optional<LocalDate> one, Optional<LocalDate> other, boolean earlier) {
        return one.flatMap(day -> other.map(second -> day.isBefore(second) == earlier ? day : second));
    }
}
