package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Span;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** The lands over which arms pass by one sentence: "through Turkish ports", "with a stop in Khartoum". */
final class Transits {

    private final SupplySentence in;
    private final RouteRules rules;
    private final Freight freight;
    private final Lands lands;

    Transits(SupplySentence in, RouteRules rules, Freight freight, Lands lands) {
        this.in = in;
        this.rules = rules;
        this.freight = freight;
        this.lands = lands;
    }

    /** The passings, in order of place; each land once. */
    List<Passing> read() {
        List<Passing> found = new ArrayList<>();
        for (int i = 1; i + 1 < in.sentence().size(); i++) {
            found.addAll(route(i));
            found.addAll(edge(i));
            found.addAll(forced(i));
        }
        for (Predicate predicate : freight.predicates()) {
            found.addAll(call(predicate));
            found.addAll(crossing(predicate));
        }
        for (NounPhrase phrase : in.phrases().all()) {
            found.addAll(stop(phrase));
            found.addAll(hub(phrase));
        }
        return found;
    }

    /** "through Uganda", "by way of Georgia". */
    private List<Passing> route(int place) {
        Optional<Integer> behind = rules.behind(RouteRules.Kind.ROUTE, in.sentence(), place);
        return behind.map(lands::from)
                .filter(found -> !found.isEmpty())
                .map(found -> passings(place, found, freight.passingAt(place), "route"))
                .orElse(List.of());
    }

    /** "across the Jordanian border". */
    private List<Passing> edge(int place) {
        return rules.behind(RouteRules.Kind.EDGE, in.sentence(), place)
                .map(lands::edges)
                .filter(found -> !found.isEmpty())
                .map(found -> passings(place, found, freight.passingAt(place), "border"))
                .orElse(List.of());
    }

    private List<Passing> passings(int place, List<Lands.Land> found, Optional<NounPhrase> cargo, String rule) {
        return cargo.map(passing -> found.stream()
                        .map(land -> new Passing(
                                in.sentence(),
                                place,
                                span(place, land),
                                IntermediaryRole.TRANSIT,
                                land.party(),
                                freight.refers(passing),
                                freight.isCarrier(passing),
                                false,
                                rule + ", \"" + in.lower(place) + "\""))
                        .toList())
                .orElse(List.of());
    }

    private Span span(int place, Lands.Land land) {
        return in.sentence().spanOf(Math.min(place, land.last()), Math.max(place, land.last()));
    }

    /** "was transshipped at Aqaba", "refuelled in Muscat". */
    private List<Passing> call(Predicate predicate) {
        if (!rules.is(RouteRules.Kind.CALL, predicate.lemma()) || freight.isNegated(predicate.verb())) {
            return List.of();
        }
        List<Lands.Land> found = predicate.obliques().stream()
                .filter(oblique -> rules.prepositions(RouteRules.Kind.CALL).contains(oblique.preposition()))
                .map(oblique -> lands.from(oblique.phrase().first()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
        return passings(predicate.verb(), found, cargo(predicate), "call");
    }

    private Optional<NounPhrase> cargo(Predicate predicate) {
        return Stream.concat(predicate.objects().stream(), predicate.subjects().stream())
                .filter(freight::is)
                .findFirst();
    }

    /** "forced the airliner to land in Ankara". */
    private List<Passing> forced(int place) {
        boolean call = in.lower(place - 1).equals("to")
                && rules.is(RouteRules.Kind.CALL, in.lower(place))
                && rules.prepositions(RouteRules.Kind.CALL).contains(in.lower(place + 1));
        List<Lands.Land> found = call ? lands.from(place + 2) : List.of();
        return passings(place, found, freight.ahead(place), "call");
    }

    /** "transited Cameroon". */
    private List<Passing> crossing(Predicate predicate) {
        if (!rules.is(RouteRules.Kind.CROSS, predicate.lemma()) || freight.isNegated(predicate.verb())) {
            return List.of();
        }
        List<Lands.Land> found = predicate.objects().stream()
                .map(object -> lands.from(object.first()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<NounPhrase> crossing =
                predicate.subjects().stream().filter(freight::is).findFirst();
        return passings(predicate.verb(), found, crossing, "crossing");
    }

    /** "with a stop in Khartoum". */
    private List<Passing> stop(NounPhrase phrase) {
        int at = phrase.last() + 1;
        boolean stops = rules.heads(RouteRules.Kind.STOP, in.sentence(), phrase)
                && at + 1 < in.sentence().size()
                && rules.prepositions(RouteRules.Kind.STOP).contains(in.lower(at));
        return stops
                ? passings(phrase.head(), lands.from(at + 1), freight.passingAt(phrase.first()), "stop")
                : List.of();
    }

    /** "used Sudan as a conduit", "Djibouti served as a transit hub", "Uganda, a corridor for arms". */
    private List<Passing> hub(NounPhrase phrase) {
        boolean hub = rules.heads(RouteRules.Kind.HUB, in.sentence(), phrase)
                && phrase.first() > 1
                && in.items().namesAny();
        if (!hub) {
            return List.of();
        }
        int joint = phrase.first() - 1;
        Optional<NounPhrase> land = switch (in.lower(joint)) {
            case "as" -> in.phrases().endingWith(joint - 1).or(() -> serving(joint - 1));
            case "," -> in.phrases().endingWith(joint - 1);
            case "is", "was", "became", "remains", "remained" -> in.phrases().endingWith(joint - 1);
            default -> Optional.empty();
        };
        List<Lands.Land> found = land.map(lands::of).orElse(List.of());
        return passings(phrase.head(), found, Optional.of(phrase), "hub");
    }

    private Optional<NounPhrase> serving(int verb) {
        boolean serves =
                rules.is(RouteRules.Kind.SERVE, in.sentence().token(verb).lemma());
        int before = verb - 1;
        while (serves && before > 0 && Set.of("has", "had", "have", "also").contains(in.lower(before))) {
            before--;
        }
        return serves ? in.phrases().endingWith(before) : Optional.empty();
    }
}
