package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.NameLabel;

/** Tells where a noun that names a kind of event tells of one: it says whose, on whom, where, or that it takes place. */
final class ToldNouns {

    private static final Set<PloverType> TOLD_BY_PLACE = EnumSet.of(PloverType.ASSAULT, PloverType.PROTEST);

    private static final Set<String> OCCURRING = Set.of("take", "occur", "happen");

    private static final Set<String> BREAKING_OUT =
            Set.of("erupt", "break", "flare", "begin", "start", "continue", "resume", "rage");

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "on", "outside");

    private final Syntax syntax;
    private final WordLists wordLists;

    ToldNouns(Syntax syntax, WordLists wordLists) {
        this.syntax = syntax;
        this.wordLists = wordLists;
    }

    /** A noun tells of an event where it says whose, on whom, or that it takes place. */
    boolean isTold(Trigger trigger, Roles roles) {
        if (trigger.eventClass().is("armed")) {
            return trigger.light().isPresent()
                    || !roles.actors().isEmpty()
                    || !roles.recipients().isEmpty();
        }
        if (trigger.eventClass().is("judgement")) {
            return true;
        }
        boolean parties = !roles.actors().isEmpty() || !roles.recipients().isEmpty();
        return parties
                || trigger.eventClass().is("told")
                || isSaidToOccur(trigger)
                || isPlaced(trigger.place(), trigger.eventClass().type())
                || trigger.light().isPresent() && !wordLists.isWeak(syntax.lemma(trigger.place()));
    }

    /** "Is to meet Putin at a summit" tells of one meeting, not of two. */
    boolean isOccasion(Trigger trigger, List<Trigger> all) {
        if (!trigger.isNoun() || trigger.eventClass().type() != PloverType.CONSULT) {
            return false;
        }
        Optional<Integer> head = syntax.head(trigger.place());
        boolean at = syntax.preposition(trigger.place())
                .map(Set.of("at", "in", "during", "for")::contains)
                .orElse(false);
        return at
                && all.stream()
                        .anyMatch(other -> head.equals(Optional.of(other.place()))
                                && other.eventClass().type() == PloverType.CONSULT);
    }

    /** "Protests broke out", "the conference that is to take place". */
    private boolean isSaidToOccur(Trigger trigger) {
        return trigger.light()
                .filter(verb -> OCCURRING.contains(syntax.lemma(verb)) && syntax.hasChildWord(verb, Set.of("place"))
                        || BREAKING_OUT.contains(syntax.lemma(verb))
                        || syntax.lemma(verb).equals("go") && syntax.hasChildWord(verb, Set.of("on")))
                .filter(verb -> syntax.subjects(verb).contains(trigger.place()))
                .isPresent();
    }

    /** "The explosion in Aden", "clashes on Friday": a place or a day hangs on the noun itself. */
    private boolean isPlaced(int noun, PloverType type) {
        return TOLD_BY_PLACE.contains(type)
                && syntax.phrases(noun).stream()
                        .filter(phrase -> LOCATIVE.contains(phrase.preposition()))
                        .anyMatch(phrase -> syntax.token(phrase.head()).label() == NameLabel.LOCATION
                                || wordLists.isTimeWord(syntax.lemma(phrase.head())));
    }
}
