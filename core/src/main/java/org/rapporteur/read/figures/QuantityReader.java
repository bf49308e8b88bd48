package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Finds the words that say how many or how much, with what bounds them and the measure: "more than 20", "7.5
 * kilometres", "£20 million". What they count is a figure's to say. Safe on any thread.
 */
public final class QuantityReader {

    private static final Set<String> MEASURES =
            Set.of("kilometres", "miles", "metres", "percent", "tonnes", "kilograms", "litres", "barrels", "hectares");

    private final NumberReader numbers = new NumberReader();
    private final Nouns nouns = new Nouns();

    /** A quantity, or an amount of money. */
    public record Quantity(Span span, boolean money) {}

    /** The quantities of the report, in order of place; dates, ages, addresses and numbered things are none. */
    public List<Quantity> read(Analysis analysis, Dates dates) {
        NoFigure noFigure = new NoFigure(dates);
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (NumberPhrase number : numbers.read(sentence)) {
                if (noFigure.rule(sentence, number).isEmpty()
                        && (!number.isOne() || number.currency().isPresent())) {
                    found.add(quantity(sentence, number));
                }
            }
        }
        return found;
    }

    private Quantity quantity(Sentence sentence, NumberPhrase number) {
        int next = number.last() + 1;
        if (number.currency().isPresent() || next >= sentence.size()) {
            return new Quantity(
                    sentence.spanOf(number.first(), number.last()),
                    number.currency().isPresent());
        }
        boolean money = nouns.currency(sentence, next).isPresent();
        Optional<Nouns.Noun> measure = measure(sentence, next);
        int last = money || measure.isPresent() ? next : number.last();
        boolean square =
                NumberWords.lower(sentence, next).matches("square|cubic|per|metric") && next + 1 < sentence.size();
        return new Quantity(sentence.spanOf(number.first(), square ? next + 1 : last), money);
    }

    private Optional<Nouns.Noun> measure(Sentence sentence, int place) {
        return nouns.at(sentence, place).filter(noun -> MEASURES.contains(noun.unit()));
    }
}
