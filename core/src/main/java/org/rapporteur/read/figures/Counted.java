package org.rapporteur.read.figures;

import java.util.Optional;
import org.rapporteur.model.Amount;

/**
 * What a number of a sentence counts.
 *
 * @param first the place of the first token of the words that say so
 * @param last the place of the last
 * @param amount how many
 * @param unit people, an ISO 4217 currency, weapons, …
 * @param counted killed, wounded, missiles, …
 * @param side the place of the first token of the words that say whose, up to {@code last}; empty if none do
 * @param verb the place of the word that says what befell them
 * @param single whether no number stands there: "killed a man"
 * @param rule what found it
 */
record Counted(
        int first,
        int last,
        Amount amount,
        String unit,
        Optional<String> counted,
        Optional<Integer> side,
        Optional<Integer> verb,
        boolean single,
        String rule) {

    /** The same with what befell them. */
    Counted befallen(Fate fate) {
        return new Counted(
                first,
                last,
                amount,
                unit,
                Optional.of(fate.counted()),
                side,
                fate.word(),
                single,
                rule + "; " + fate.rule());
    }
}
