package org.rapporteur.read.events;

import java.util.Optional;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Sentence;

/**
 * Reads how a sentence puts what one of its words names: as a fact, to come, denied, possible. It does so for any verb
 * or noun, whether it is a political event's trigger or not. Safe on any thread.
 */
public final class FactualityReader {

    private final StatusRules rules = new StatusRules();

    /** Whether it happened and how certain the words are of it. */
    public record Told(Status status, Factuality factuality) {}

    /** How the word at the place is told; empty if the sentence is not parsed. */
    public Optional<Told> read(Sentence sentence, int place) {
        return sentence.parse()
                .map(parse -> new StatusReader(new Syntax(sentence, parse), rules).read(place))
                .map(standing -> new Told(standing.status(), standing.factuality()));
    }
}
