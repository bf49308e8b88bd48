package org.rapporteur.read.events;

import java.util.Comparator;
import java.util.Set;
import org.rapporteur.model.Span;

/** The words that name an event: the trigger with its particle and with the object that belongs to it. */
final class TriggerSpans {

    /** "Opened fire", "signed a new agreement": the object belongs to the words that name the event. */
    private static final int FARTHEST_OBJECT = 4;

    private static final Set<String> OCCURRING = Set.of("take", "occur", "happen");

    private TriggerSpans() {}

    static Span of(Syntax syntax, Trigger trigger) {
        int place = trigger.place();
        int words = trigger.predicate().before().size();
        int first = place - words;
        boolean particle = trigger.predicate().particle().isPresent()
                && place + 1 < syntax.size()
                && syntax.text(place + 1).equals(trigger.predicate().particle().get());
        int last = trigger.consumed().stream()
                .filter(word -> word > place && word <= place + FARTHEST_OBJECT)
                .min(Comparator.naturalOrder())
                .orElse(particle ? place + 1 : place);
        return syntax.sentence().spanOf(first, Math.max(last, occurrence(syntax, trigger)));
    }

    /** "Took place" belongs to the words that tell of a meeting if it follows the noun closely. */
    private static int occurrence(Syntax syntax, Trigger trigger) {
        return trigger.light()
                .filter(verb -> verb > trigger.place() && verb <= trigger.place() + FARTHEST_OBJECT + 1)
                .filter(verb -> OCCURRING.contains(syntax.lemma(verb)))
                .filter(verb -> syntax.subjects(verb).contains(trigger.place()))
                .orElse(trigger.place());
    }
}
