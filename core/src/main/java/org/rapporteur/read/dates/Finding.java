package org.rapporteur.read.dates;

import org.rapporteur.model.Derivation;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/**
 * A time expression that was found, before it is known what it denotes.
 *
 * @param first the place of its first word
 * @param end the place after its last word
 * @param part the kind of part it stands in
 */
record Finding(
        Span span, int first, int end, PartKind part, Expression meaning, Setting.Tense tense, Derivation derivation) {

    /** The same words read otherwise. */
    Finding withMeaning(Expression other) {
        return new Finding(span, first, end, part, other, tense, derivation);
    }

    /** The same with a further step of how it came about. */
    Finding and(Derivation step) {
        return new Finding(span, first, end, part, meaning, tense, derivation.and(step));
    }
}
