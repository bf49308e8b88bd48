package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/** Who takes part in what a noun names where only the verb around it says so: who speaks at a meeting, who orders a raid. */
final class Occasions {

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);

    private static final Set<String> ORDERING =
            Set.of("announce", "order", "authorise", "authorize", "approve", "direct", "decree");

    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit");

    private static final Set<String> OCCASIONS = Set.of("after", "during", "on", "following", "at");

    private final Syntax syntax;
    private final PartyWords words;
    private final RolePlaces places;

    Occasions(Syntax syntax, PartyWords words, RolePlaces places) {
        this.syntax = syntax;
        this.words = words;
        this.places = places;
    }

    /** "A raid that was never confirmed by Israel": it is laid to who is said not to confirm it. */
    List<Integer> silent(Trigger trigger) {
        return syntax.head(trigger.place())
                .filter(verb -> HARM.contains(trigger.eventClass().type())
                        && CONFIRMING.contains(syntax.lemma(verb))
                        && syntax.passive(verb)
                        && syntax.hasChildWord(verb, Set.of("never", "not", "n't", "n’t")))
                .map(verb -> syntax.governed(verb, "by"))
                .orElse(List.of());
    }

    /** Who announces or orders a deed that is nobody else's does it. */
    List<Integer> orderers(int noun) {
        return syntax.head(noun)
                .filter(verb -> syntax.relation(noun).equals("obj") && ORDERING.contains(syntax.lemma(verb)))
                .map(verb -> syntax.doers(verb).stream().filter(words::mayAct).toList())
                .orElse(List.of());
    }

    /** "Lavrov said after talks in Damascus": who does something after, during or on a meeting or visit was there. */
    List<Integer> speakers(Trigger trigger) {
        return occasionOf(trigger)
                .map(verb ->
                        syntax.subjects(verb).stream().filter(words::isWhom).toList())
                .orElse(List.of());
    }

    /** "Told him at the start of their talks": who is spoken to was there too. */
    List<Integer> listeners(Trigger trigger) {
        return occasionOf(trigger)
                .filter(words::isSpeech)
                .map(verb -> places.first(
                        List.of("whom", "to"),
                        place -> place.equals("to") ? syntax.governed(verb, place) : syntax.objects(verb),
                        words::isNamed))
                .orElse(List.of());
    }

    /** The verb of which a meeting or visit is the occasion. */
    private Optional<Integer> occasionOf(Trigger trigger) {
        int at = trigger.place();
        for (int step = 0; step < 3; step++) {
            Optional<Integer> head = syntax.head(at);
            boolean ofPart = syntax.preposition(at).map("of"::equals).orElse(false);
            boolean occasion = syntax.preposition(at).map(OCCASIONS::contains).orElse(false)
                    || syntax.hasChildWord(at, Set.of("starting", "holding", "opening", "beginning"));
            if (head.isEmpty() || trigger.eventClass().type() != PloverType.CONSULT || !(ofPart || occasion)) {
                return Optional.empty();
            }
            if (occasion) {
                return head.filter(syntax::isVerb);
            }
            at = head.get();
        }
        return Optional.empty();
    }
}
