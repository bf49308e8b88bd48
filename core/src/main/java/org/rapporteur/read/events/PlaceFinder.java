package org.rapporteur.read.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Parse;

/**
 * Finds where the sentence says that an event took place: a place that a locative preposition ties to it or to what it is
 * done to, its goal, or the place that the sentence opens with.
 */
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
    /** Deeds of the hand: they are done where what they are done to is. What is only spoken of may be anywhere. */
    private static final Set<PloverType> BODILY = EnumSet.of(
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.MOBILIZE,
            PloverType.PROTEST,
            PloverType.RETREAT,
            PloverType.SANCTION,
            PloverType.AID);

    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "suburb",
            "district",
            "province",
            "port",
            "neighbourhood",
            "neighborhood",
            "island");

    private static final Set<String> DONE_TO = Set.of("obj", "dobj", "nsubj:pass", "nsubjpass", "xcomp");

    private static final Set<String> LINKS = Set.of("nmod", "compound", "appos", "nmod:poss", "conj", "obl", "amod");

    /** "In the city of Homs,": so many words on at most. */
    private static final int MOST_OPENING = 4;

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
        boolean bodily = BODILY.contains(trigger.eventClass().type());
        for (int anchor : List.of(trigger.place(), trigger.anchor())) {
            Optional<Place> found = places.stream()
                    .filter(place -> isAt(place, anchor, triggers, bodily))
                    .min(Comparator.comparing(Place::precision));
            if (found.isPresent()) {
                return found;
            }
        }
        return goal(finding)
                .or(() -> bodily ? goalOf(syntax.objects(trigger.anchor())) : Optional.empty())
                .or(this::opening);
    }

    private boolean isAt(Place place, int anchor, Set<Integer> triggers, boolean bodily) {
        Optional<Integer> word =
                syntax.sentence().tokenAt(place.span().orElseThrow().end() - 1);
        int at = word.orElse(Parse.ROOT);
        boolean locative = false;
        for (int step = 0; step < 6 && at != Parse.ROOT; step++) {
            if (at == anchor) {
                return locative;
            }
            boolean doneTo = bodily && locative && DONE_TO.contains(syntax.relation(at));
            boolean linked = LINKS.contains(syntax.relation(at)) && !syntax.isVerb(at);
            if (!(linked || doneTo) || step > 0 && triggers.contains(at)) {
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
        return goalOf(finding.roles().recipients());
    }

    private Optional<Place> goalOf(List<Integer> heads) {
        for (int head : heads.stream().flatMap(this::named).toList()) {
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

    /** The word itself, and the name of what is called a town: "seized the eastern town of Mora". */
    private Stream<Integer> named(int head) {
        return TOWNS.contains(syntax.lemma(head))
                ? Stream.concat(Stream.of(head), syntax.governedByWord(head, "of").stream())
                : Stream.of(head);
    }

    /** "In Homs, activists said, the shelling went on": where all that the sentence tells took place. */
    private Optional<Place> opening() {
        return LOCATIVE.contains(syntax.text(0))
                ? places.stream().filter(this::isOpening).findFirst()
                : Optional.empty();
    }

    private boolean isOpening(Place place) {
        Span words = place.span().orElseThrow();
        int first = syntax.sentence().tokenAt(words.start()).orElse(Parse.ROOT);
        int after = syntax.sentence().tokenAt(words.end() - 1).orElse(Parse.ROOT) + 1;
        return first > 0
                && first <= MOST_OPENING
                && after < syntax.size()
                && syntax.text(after).equals(",");
    }
}
