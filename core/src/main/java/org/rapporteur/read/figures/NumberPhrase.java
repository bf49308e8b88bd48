package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Bound;

/**
 * The words of a sentence that say how many: "more than 5,400", "20 to 30", "dozens of".
 *
 * @param first the place of the first token, bounding words included
 * @param number the place of the first token of the number itself
 * @param last the place of the last token of the number or of what bounds it from behind
 * @param amount how many
 * @param vague whether it stands for a number that is not told: "dozens", "several"
 * @param currency the ISO 4217 code of a sign that stands with it
 * @param rule what matched
 */
record NumberPhrase(
        int first, int number, int last, Amount amount, boolean vague, Optional<String> currency, String rule) {

    /** Whether the token is one of its own. */
    boolean contains(int token) {
        return first <= token && token <= last;
    }

    /** Whether it says that there is exactly one. */
    boolean isOne() {
        return amount.bound() == Bound.EXACTLY
                && amount.low()
                        .filter(low -> low.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }
}
