package org.rapporteur.read.dates;

import java.util.Optional;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.WeekdayFrom;

/**
 * A time expression that was found, before it is known what it denotes.
 *
 * @param first the place of its first word
 * @param end the place after its last word
 * @param part the kind of part it stands in
 * @param bounds whether it only says since when something lasts
 */
record Finding(
        Span span,
        int first,
        int end,
        PartKind part,
        Expression meaning,
        Setting.Tense tense,
        boolean bounds,
        Derivation derivation) {

    /** The same words read otherwise. */
    Finding withMeaning(Expression other) {
        return new Finding(span, first, end, part, other, tense, bounds, derivation);
    }

    /** The same, told in another tense. */
    Finding withTense(Setting.Tense other) {
        return new Finding(span, first, end, part, meaning, other, bounds, derivation);
    }

    /** The weekday that it names without more, or names the part of. */
    Optional<Integer> weekday() {
        Expression bare = meaning instanceof Timed timed ? timed.date() : meaning;
        return bare instanceof Stated stated && stated.fields().finest() == Field.WEEKDAY
                ? Optional.of(stated.fields().get(Field.WEEKDAY))
                : Optional.empty();
    }

    /** The same weekday, of those after the day spoken of. */
    Finding following(int weekday) {
        Point day = new WeekdayFrom(weekday, 1);
        return withMeaning(meaning instanceof Timed timed ? new Timed(day, timed.clock()) : day)
                .and(Derivation.of("the weekday after the one before it", ""));
    }

    /** The same with a further step of how it came about. */
    Finding and(Derivation step) {
        return new Finding(span, first, end, part, meaning, tense, bounds, derivation.and(step));
    }
}
