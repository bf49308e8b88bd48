package org.rapporteur.read.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Parse;

/** Finds where the text says that an event took place: a place that a locative preposition ties to it, or its goal. */
final class PlaceFinder {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "off",
            "along",
            "within",
            "beside",
            "between",
            "north",
            "south",
            "east",
            "west");
    private static final Set<String> LINKS = Set.of("nmod", "compound", "appos", "nmod:poss", "conj", "obl", "amod");

    private final Syntax syntax;
    private final List<Place> places;

    PlaceFinder(Syntax syntax, List<Place> all) {
        this.syntax = syntax;
        Span sentence = syntax.sentence().span();
        this.places = all.stream()
                .filter(place -> place.span().map(sentence::covers).orElse(false))
                .toList();
    }

    Optional<Place> find(Finding finding, Set<Integer> triggers) {
        Trigger trigger = finding.trigger();
        for (int anchor : List.of(trigger.place(), trigger.anchor())) {
            Optional<Place> found = places.stream()
                    .filter(place -> isAt(place, anchor, triggers))
                    .min(Comparator.comparing(Place::precision));
            if (found.isPresent()) {
                return found;
            }
        }
        return goal(finding);
    }

    private boolean isAt(Place place, int anchor, Set<Integer> triggers) {
        Optional<Integer> word =
                syntax.sentence().tokenAt(place.span().orElseThrow().end() - 1);
        int at = word.orElse(Parse.ROOT);
        boolean locative = false;
        for (int step = 0; step < 6 && at != Parse.ROOT; step++) {
            if (at == anchor) {
                return locative;
            }
            if (!LINKS.contains(syntax.relation(at)) || syntax.isVerb(at) || step > 0 && triggers.contains(at)) {
                return false;
            }
            locative = syntax.preposition(at).map(LOCATIVE::contains).orElse(locative);
            at = syntax.parse().head(at);
        }
        return false;
    }

    /** What was bombed, occupied or visited is where it happened. */
    private Optional<Place> goal(Finding finding) {
        PloverType type = finding.trigger().eventClass().type();
        boolean hasGoal = type == PloverType.ASSAULT || type == PloverType.COERCE || type == PloverType.CONSULT;
        if (!hasGoal) {
            return Optional.empty();
        }
        for (int head : finding.roles().recipients()) {
            Span word = syntax.token(head).span();
            Optional<Place> found = places.stream()
                    .filter(place -> place.span().orElseThrow().covers(word))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
