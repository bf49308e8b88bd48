package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** The brokers of one sentence: "through a front company in Cyprus", "the sale was brokered by a Singapore company". */
final class Brokers {

    private final SupplySentence in;
    private final RouteRules rules;
    private final Freight freight;
    private final Dealers dealers;
    private final List<Telling> told;

    Brokers(SupplySentence in, RouteRules rules, Freight freight, Dealers dealers, List<Telling> told) {
        this.in = in;
        this.rules = rules;
        this.freight = freight;
        this.dealers = dealers;
        this.told = told;
    }

    /** The passings, by the forms of words. */
    List<Passing> read() {
        List<Passing> found = new ArrayList<>();
        IntStream.range(1, in.sentence().size()).forEach(place -> through(place).ifPresent(found::add));
        for (Predicate predicate : freight.predicates()) {
            arranging(predicate).ifPresent(found::add);
            serving(predicate).ifPresent(found::add);
            paid(predicate).ifPresent(found::add);
            hired(predicate).ifPresent(found::add);
        }
        for (Telling telling : told) {
            selling(telling).ifPresent(found::add);
        }
        if (told.isEmpty()) {
            in.phrases().all().forEach(phrase -> theBroker(phrase).ifPresent(found::add));
        }
        in.phrases().all().forEach(phrase -> being(phrase).ifPresent(found::add));
        return found;
    }

    /** "through an intermediary", "bought through Hallam Freight". */
    private Optional<Passing> through(int place) {
        Optional<NounPhrase> phrase =
                rules.behind(RouteRules.Kind.ROUTE, in.sentence(), place).flatMap(in.phrases()::startingWith);
        Optional<NounPhrase> cargo = phrase.flatMap(found -> freight.passingAt(place));
        return cargo.flatMap(passing -> phrase.flatMap(dealers::of)
                .filter(dealer -> dealer.trade() != Dealers.Trade.NAME || isTraded(place) && isLabelled(phrase.get()))
                .map(dealer ->
                        passing(dealer, place, in.sentence().token(place).span(), freight.refers(passing), "through")));
    }

    private boolean isLabelled(NounPhrase phrase) {
        return dealers.isLabelled(phrase);
    }

    /** Whether the last verb before the place is one of buying or selling. */
    private boolean isTraded(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (in.sentence().token(i).isVerb()) {
                return rules.is(RouteRules.Kind.TRADE, in.sentence().token(i).lemma());
            }
        }
        return false;
    }

    private Passing passing(Dealers.Dealer dealer, int place, Span trigger, boolean refers, String rule) {
        return new Passing(
                in.sentence(),
                place,
                trigger.union(dealer.span()),
                IntermediaryRole.BROKER,
                dealer.party(),
                refers,
                false,
                dealer.trade() != Dealers.Trade.NAME,
                rule + ", \"" + in.lower(place) + "\"");
    }

    /** "arranged the sale", "the deal was brokered by a Singapore company". */
    private Optional<Passing> arranging(Predicate predicate) {
        boolean brokers = rules.is(RouteRules.Kind.BROKER, predicate.lemma());
        boolean arranges = rules.is(RouteRules.Kind.ARRANGE, predicate.lemma());
        boolean ofTalks = in.phrases()
                .endingWith(predicate.verb() - 1)
                .filter(phrase -> rules.is(RouteRules.Kind.TALKS, in.lower(phrase.head())))
                .isPresent();
        boolean told = (brokers || arranges) && !ofTalks && !predicate.negated();
        Optional<NounPhrase> deal = told
                ? predicate.objects().stream()
                        .filter(this::isDeal)
                        .findFirst()
                        .or(() -> dealAhead(predicate))
                        .or(() -> predicate.oblique(List.of("for")).filter(this::isDeal))
                : Optional.empty();
        if (deal.isEmpty()) {
            return Optional.empty();
        }
        Span verb = in.sentence().token(predicate.verb()).span();
        return predicate.subjects().stream()
                .filter(subject -> !subject.equals(deal.get()))
                .flatMap(subject -> dealer(subject, brokers).stream())
                .map(dealer -> passing(dealer, predicate.verb(), verb, freight.refers(deal.get()), "arranging"))
                .findFirst();
    }

    /** "The deal to supply Myanmar with jets was brokered": past what the deal is to do. */
    private Optional<NounPhrase> dealAhead(Predicate predicate) {
        Optional<NounPhrase> ahead = Optional.empty();
        for (int i = predicate.verb() - 2; predicate.passive() && i > 0 && ahead.isEmpty(); i--) {
            if (in.sentence().token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return Optional.empty();
            }
            int next = i + 1;
            ahead = in.phrases()
                    .endingWith(i)
                    .filter(phrase -> in.lower(next).equals("to"))
                    .filter(this::isDeal);
        }
        return ahead;
    }

    /** Whoever brokers it; but whoever arranges it only if dealing is what they do. */
    private Optional<Dealers.Dealer> dealer(NounPhrase subject, boolean anybody) {
        Optional<Dealers.Dealer> dealer =
                dealers.of(subject).filter(found -> anybody || found.trade() != Dealers.Trade.NAME);
        return dealer.or(() -> (anybody ? in.sides().party(subject) : Optional.<Party>empty())
                .map(party -> new Dealers.Dealer(party, Dealers.Trade.NAME, subject.span(in.sentence()))));
    }

    /** A supply of arms, and nothing else on which sides agree: "a ceasefire deal". */
    private boolean isDeal(NounPhrase phrase) {
        boolean other = IntStream.rangeClosed(phrase.first(), phrase.last())
                .anyMatch(place -> rules.is(RouteRules.Kind.TALKS, in.lower(place)));
        boolean supply = in.items().isSupply(phrase) && (isOfArms(phrase) || freight.refers(phrase));
        return !other && (supply || in.items().of(phrase).isPresent());
    }

    /** "the deal for the jets", "the contract to supply Syria": by what stands with it or by what the sentence tells. */
    private boolean isOfArms(NounPhrase phrase) {
        Span span = phrase.span(in.sentence());
        int next = phrase.last() + 1;
        boolean infinitive = next + 1 < in.sentence().size()
                && in.lower(next).equals("to")
                && !in.rules().verbs(in.sentence().token(next + 1).lemma()).isEmpty();
        return infinitive
                || in.items().of(phrase).isPresent()
                || told.stream().anyMatch(telling -> telling.span().overlaps(span));
    }

    /** "acted as the broker". */
    private Optional<Passing> serving(Predicate predicate) {
        boolean serves = rules.is(RouteRules.Kind.SERVE, predicate.lemma());
        Optional<NounPhrase> part = serves
                ? predicate
                        .oblique(rules.prepositions(RouteRules.Kind.SERVE))
                        .filter(phrase -> rules.heads(RouteRules.Kind.DEALER, in.sentence(), phrase))
                : Optional.empty();
        return part.flatMap(found -> predicate.subjects().stream()
                .flatMap(subject -> dealer(subject, true).stream())
                .map(dealer -> new Dealers.Dealer(dealer.party(), Dealers.Trade.DEALER, dealer.span()))
                .map(dealer -> passing(
                        dealer,
                        predicate.verb(),
                        found.span(in.sentence()),
                        in.lower(found.first()).equals("the"),
                        "serving as"))
                .findFirst());
    }

    /** "A broker in Cyprus received a commission": for what a sentence before, or this one, tells of. */
    private Optional<Passing> paid(Predicate predicate) {
        if (!rules.is(RouteRules.Kind.EARN, predicate.lemma())) {
            return Optional.empty();
        }
        List<NounPhrase> parties = Stream.concat(predicate.subjects().stream(), predicate.objects().stream())
                .toList();
        boolean fee = parties.stream().anyMatch(phrase -> rules.heads(RouteRules.Kind.FEE, in.sentence(), phrase));
        return parties.stream()
                .filter(phrase -> fee)
                .flatMap(phrase -> dealers.of(phrase).stream())
                .filter(dealer -> dealer.trade() != Dealers.Trade.NAME)
                .map(dealer -> passing(
                        dealer,
                        predicate.verb(),
                        in.sentence().token(predicate.verb()).span(),
                        true,
                        "paid"))
                .findFirst();
    }

    /** "paid a Jordanian company to procure rifles". */
    private Optional<Passing> hired(Predicate predicate) {
        boolean trades = rules.is(RouteRules.Kind.TRADE, predicate.lemma())
                && predicate.objects().stream().anyMatch(freight::is);
        int to = predicate.verb() - 1;
        Optional<NounPhrase> hired =
                trades && to > 1 && in.lower(to).equals("to") ? in.phrases().endingWith(to - 1) : Optional.empty();
        return hired.filter(phrase -> phrase.first() > 0
                        && rules.is(
                                RouteRules.Kind.HIRE,
                                in.sentence().token(phrase.first() - 1).lemma()))
                .flatMap(dealers::of)
                .filter(dealer -> dealer.trade() != Dealers.Trade.NAME)
                .map(dealer -> passing(
                        dealer,
                        predicate.verb(),
                        in.sentence().token(predicate.verb()).span(),
                        false,
                        "hired"));
    }

    /** "Mavros was the go-between when North Korea sold shells". */
    private Optional<Passing> being(NounPhrase part) {
        int be = part.first() - 1;
        boolean is = be > 0
                && in.lower(be).matches("was|is|were|are|be|been")
                && rules.heads(RouteRules.Kind.DEALER, in.sentence(), part)
                && (!told.isEmpty() || in.lower(part.first()).equals("the"));
        int subject = is && in.lower(be - 1).matches("has|had|have|also") ? be - 2 : be - 1;
        return (is ? in.phrases().endingWith(subject) : Optional.<NounPhrase>empty())
                .flatMap(phrase -> dealer(phrase, true))
                .map(dealer -> new Dealers.Dealer(dealer.party(), Dealers.Trade.DEALER, dealer.span()))
                .map(dealer -> passing(
                        dealer,
                        be,
                        part.span(in.sentence()),
                        in.lower(part.first()).equals("the"),
                        "being"));
    }

    /** A dealer who sells: "The broker, a firm called Hallam Freight, sold 8,000 rifles". */
    private Optional<Passing> selling(Telling telling) {
        return in.predicates().stream()
                .filter(predicate -> predicate.verb() == telling.trigger() && !predicate.passive())
                .flatMap(predicate -> Stream.concat(predicate.subjects().stream(), described(predicate.verb())))
                .flatMap(subject -> dealers.of(subject).stream())
                .filter(dealer -> dealer.trade() == Dealers.Trade.DEALER)
                .map(dealer -> passing(
                        dealer,
                        telling.trigger(),
                        in.sentence().token(telling.trigger()).span(),
                        false,
                        "selling"))
                .findFirst();
    }

    /** Who stands before the verb with a description between commas. */
    private Stream<NounPhrase> described(int verb) {
        int comma = verb - 1;
        while (comma > 0 && in.sentence().token(comma).tag().matches("VB.*|MD|RB")) {
            comma--;
        }
        return comma > 0 && in.lower(comma).equals(",") ? openedBefore(comma) : Stream.empty();
    }

    private Stream<NounPhrase> openedBefore(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            boolean called = in.lower(i).matches("called|named|known|identified");
            if (in.lower(i).equals(",")) {
                return in.phrases().endingWith(i - 1).stream();
            }
            if (!called && in.sentence().token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return Stream.empty();
            }
        }
        return Stream.empty();
    }

    /** "The broker, Osman Tekle, was arrested": of what a sentence before tells. */
    private Optional<Passing> theBroker(NounPhrase phrase) {
        boolean definite =
                in.lower(phrase.first()).equals("the") && rules.heads(RouteRules.Kind.DEALER, in.sentence(), phrase);
        return dealers.of(phrase)
                .filter(dealer -> definite && !dealer.span().equals(phrase.span(in.sentence())))
                .map(dealer -> passing(dealer, phrase.head(), phrase.span(in.sentence()), true, "the broker"));
    }
}
