package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.NounPhrase;

/** Those whom the phrases of one sentence name or describe as dealing between others. */
record Dealers(SupplySentence in, RouteRules rules, Lands lands, Gazetteer gazetteer) {

    private static final Set<String> SEATED = Set.of(
            "based",
            "registered",
            "headquartered",
            "incorporated",
            "located",
            "living",
            "resident",
            "operating",
            "working");

    /** How sure the words are that somebody only deals between others. */
    enum Trade {
        /** "a broker", "an arms dealer". */
        DEALER,
        /** "a company", "a businessman". */
        FIRM,
        /** A name without a word for what it does. */
        NAME
    }

    /**
     * One of them.
     *
     * @param span the words that name or describe it
     */
    record Dealer(Party party, Trade trade, Span span) {}

    /** Whom the phrase, with what stands beside it, names or describes. */
    Optional<Dealer> of(NounPhrase phrase) {
        Optional<Trade> trade = trade(phrase);
        boolean name = in.sentence().token(phrase.head()).isProperNoun();
        if (trade.isPresent() && !name) {
            return Optional.of(apposed(phrase, trade.get()).orElseGet(() -> described(phrase, trade.get())));
        }
        if (!name || !isNameOfDealer(phrase)) {
            return Optional.empty();
        }
        Optional<NounPhrase> beside = beside(phrase);
        Optional<Trade> told = tradeWithin(phrase).or(() -> beside.flatMap(this::trade));
        Optional<String> country = beside.filter(found -> trade(found).isPresent())
                .flatMap(this::country)
                .or(() -> country(phrase));
        Dealer dealer = named(phrase, told.orElse(Trade.NAME), country);
        return Optional.of(beside.filter(found -> trade(found).isPresent())
                .map(found -> new Dealer(
                        dealer.party(),
                        dealer.trade(),
                        dealer.span().union(described(found, dealer.trade()).span())))
                .orElse(dealer));
    }

    private Optional<Trade> trade(NounPhrase phrase) {
        if (rules.heads(RouteRules.Kind.DEALER, in.sentence(), phrase)) {
            return Optional.of(Trade.DEALER);
        }
        return rules.heads(RouteRules.Kind.FIRM, in.sentence(), phrase) ? Optional.of(Trade.FIRM) : Optional.empty();
    }

    /** "arms dealer Viktor Marchenko". */
    private Optional<Trade> tradeWithin(NounPhrase phrase) {
        int first = nameBegin(phrase);
        if (first <= phrase.first()) {
            return Optional.empty();
        }
        return trade(new NounPhrase(phrase.first(), first - 1, first - 1));
    }

    /** States, their offices and armed groups deal for themselves. */
    private boolean isNameOfDealer(NounPhrase phrase) {
        boolean named = lands.named(phrase).isEmpty();
        boolean acts = in.parties()
                .of(in.sentence(), phrase)
                .flatMap(Party::sector)
                .filter(sector -> !sector.equals("BUS") && !sector.equals("CVL"))
                .isPresent();
        return named && !acts;
    }

    /** The place of the first word of the name at the end of the phrase. */
    private int nameBegin(NounPhrase phrase) {
        int first = phrase.head();
        while (first > phrase.first() && in.sentence().token(first - 1).isProperNoun()) {
            first--;
        }
        return first;
    }

    private Dealer named(NounPhrase phrase, Trade trade, Optional<String> country) {
        int first = nameBegin(phrase);
        Span span = in.sentence().spanOf(first, phrase.last());
        Optional<Party> known = in.parties().of(in.sentence(), phrase);
        Party party = new Party(
                in.report().words(span).replaceAll("\\s+", " "),
                Optional.of(span),
                known.flatMap(Party::entity)
                        .or(() -> lands.mentions().at(span.start()).map(found -> found.entity())),
                known.flatMap(Party::country).or(() -> country),
                known.flatMap(Party::sector));
        return new Dealer(party, trade, phrase.span(in.sentence()).union(span));
    }

    /** The phrase in apposition behind a name: ", an arms dealer based in Dubai". */
    private Optional<NounPhrase> beside(NounPhrase phrase) {
        int comma = phrase.last() + 1;
        boolean parted = comma + 1 < in.sentence().size() && in.lower(comma).equals(",");
        return parted ? in.phrases().startingWith(comma + 1) : Optional.empty();
    }

    /** "a middleman, Osman Tekle,", "the broker, a firm called Hallam Freight,": by the name beside the description. */
    private Optional<Dealer> apposed(NounPhrase phrase, Trade trade) {
        Optional<NounPhrase> beside = beside(phrase).filter(this::isClosed);
        return called(phrase, trade, country(phrase))
                .or(() -> beside.filter(
                                found -> in.sentence().token(found.head()).isProperNoun() && isNameOfDealer(found))
                        .map(found -> named(found, trade, country(phrase))))
                .or(() -> beside.filter(found -> trade(found).isPresent())
                        .flatMap(found -> called(found, trade, country(found).or(() -> country(phrase)))))
                .map(dealer -> new Dealer(dealer.party(), trade, dealer.span().union(phrase.span(in.sentence()))));
    }

    /** Whether it stands between commas, or is followed by how it is called. */
    private boolean isClosed(NounPhrase phrase) {
        int next = phrase.last() + 1;
        return next < in.sentence().size() && in.lower(next).matches(",|called|named|known|identified|based");
    }

    /** "a company called Hallam Freight". */
    private Optional<Dealer> called(NounPhrase phrase, Trade trade, Optional<String> country) {
        int next = phrase.last() + 1;
        boolean called = next + 1 < in.sentence().size() && in.lower(next).matches("called|named|known|identified");
        int name = called && in.lower(next + 1).equals("as") ? next + 2 : next + 1;
        return (called ? in.phrases().startingWith(name) : Optional.<NounPhrase>empty())
                .filter(found -> in.sentence().token(found.head()).isProperNoun())
                .map(found -> named(found, trade, country));
    }

    /** "a front company in Cyprus": in its words, with the country that they tell. */
    private Dealer described(NounPhrase phrase, Trade trade) {
        Optional<Lands.Land> seat = seat(phrase);
        int last = seat.map(Lands.Land::last).orElse(phrase.last());
        Span span = in.sentence().spanOf(phrase.first(), last);
        Party party = new Party(
                in.report().words(span).replaceAll("\\s+", " "),
                Optional.of(span),
                Optional.empty(),
                country(phrase),
                Optional.empty());
        return new Dealer(party, trade, span);
    }

    /** The country that a description tells: "a Ukrainian broker", "a British-registered firm", "a broker in Dubai". */
    private Optional<String> country(NounPhrase phrase) {
        return in.parties()
                .ownerWithin(in.sentence(), phrase, phrase.head())
                .flatMap(Party::country)
                .or(() -> hyphened(phrase))
                .or(() -> seat(phrase).flatMap(land -> land.party().country()));
    }

    private Optional<String> hyphened(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            int hyphen = in.sentence().token(i).text().indexOf('-');
            if (hyphen > 0) {
                String word = in.sentence().token(i).text().substring(0, hyphen);
                Optional<String> country =
                        gazetteer
                                .names(
                                        List.of(word),
                                        List.of(in.sentence().token(i).span()))
                                .stream()
                                .map(match -> match.first())
                                .flatMap(name -> name.country().stream())
                                .findFirst();
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    /** "based in Dubai", "in Cyprus", "from Minsk". */
    private Optional<Lands.Land> seat(NounPhrase phrase) {
        int next = phrase.last() + 1;
        while (next < in.sentence().size()
                && (SEATED.contains(in.lower(next)) || in.lower(next).equals("out"))) {
            next++;
        }
        boolean seated = next + 1 < in.sentence().size() && in.lower(next).matches("in|at|from|of");
        return seated ? in.phrases().startingWith(next + 1).flatMap(lands::named) : Optional.empty();
    }

    /** Whether the name is one of an organisation or a person, as far as the language engine tells. */
    boolean isLabelled(NounPhrase phrase) {
        NameLabel label = in.sentence().token(phrase.head()).label();
        return label == NameLabel.ORGANISATION || label == NameLabel.PERSON;
    }
}
