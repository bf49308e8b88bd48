package org.rapporteur.evaluation.meantime;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/**
 * An event mention as the annotators marked it.
 *
 * @param span the words that name it
 * @param factuality how they are put; empty where the annotators say nothing
 * @param participants the passages of those who take part
 */
record GoldEvent(Span span, Optional<Fact> factuality, List<Span> participants) {

    GoldEvent {
        participants = List.copyOf(participants);
    }
}
