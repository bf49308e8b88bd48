package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;

/** Where one sentence tells of transfers: by verbs of supply, and by nouns of supply under the verbs that govern them. */
final class SupplyReader {

    /** The rules of what only a deal said to be honoured before makes a transfer. */
    static final String DONE_SO = "partly done so";

    static final String HONOURED = "deal honoured";

    private static final SupplyRules.Noun REST = new SupplyRules.Noun(TransferStatus.IN_DELIVERY, false);

    private static final int UNDER_WAY_WITHIN = 9;

    private static final Set<String> PARTLY = Set.of("partially", "partly", "already", "part");

    private final SupplyRules rules;

    private final Report report;

    private final Parties parties;

    private final Sentence sentence;

    private final NounPhrases phrases;

    private final ItemReader.InSentence items;

    private final SupplyParties sides;

    private final List<Predicate> predicates;

    private final Moods moods;

    private final Set<NounPhrase> told = new HashSet<>();

    SupplyReader(SupplyRules rules, ItemReader itemReader, Report report, Parties parties, Sentence sentence) {
        this.rules = rules;
        this.report = report;
        this.parties = parties;
        this.sentence = sentence;
        this.phrases = NounPhrases.of(sentence);
        this.items = itemReader.new InSentence(report, sentence, phrases);
        this.sides = new SupplyParties(parties, sentence, phrases, items);
        this.predicates = Predicates.of(sentence, phrases, rules.lemmas());
        this.moods = new Moods(rules, sentence);
    }

    /** The tellings of the sentence, in order of their triggers. */
    List<Telling> read() {
        List<Telling> found = new ArrayList<>();
        for (Predicate predicate : predicates) {
            byVerb(predicate)
                    .or(() -> fulfilment(predicate))
                    .or(() -> doneSo(predicate))
                    .or(() -> unconfirmed(predicate))
                    .ifPresent(found::add);
        }
        for (NounPhrase phrase : phrases.all()) {
            if ((items.isSupply(phrase) || isRest(phrase)) && !told.contains(phrase)) {
                found.addAll(byNoun(phrase));
            }
            onTheWay(phrase).ifPresent(found::add);
        }
        found.sort(java.util.Comparator.comparingInt(Telling::trigger));
        return found;
    }

    private Optional<Telling> byVerb(Predicate predicate) {
        if (governorOf(predicate)
                        .filter(governor -> governor.name().equals("honour")
                                && !predicate.lemma().equals("execute"))
                        .isPresent()
                && predicate.objects().stream().anyMatch(this::isPronoun)) {
            return Optional.empty();
        }
        for (SupplyRules.Verb verb : rules.verbs(predicate.lemma())) {
            Optional<Telling> telling = byVerb(predicate, verb);
            if (telling.isPresent()) {
                return telling;
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> byVerb(Predicate predicate, SupplyRules.Verb verb) {
        Optional<NounPhrase> itemPhrase = sides.slots(predicate, verb.item()).stream()
                .filter(phrase -> itemIn(phrase).isPresent())
                .findFirst();
        Optional<ItemMention> item =
                verb.item().isEmpty() ? Optional.of(arming(predicate)) : itemPhrase.flatMap(this::itemIn);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> supplier = sides.party(sides.slots(predicate, verb.supplier()), itemPhrase)
                .or(() -> itemPhrase.flatMap(sides::owner));
        Optional<Party> recipient = sides.party(sides.slots(predicate, verb.recipient()), itemPhrase)
                .or(() -> itemPhrase.flatMap(phrase -> sides.behind(phrase, Set.of("to", "for"))))
                .or(() -> verb.item().contains("second") ? itemPhrase.flatMap(sides::nameAhead) : Optional.empty())
                .filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean fromNobody = verb.name().equals("receive")
                && supplier.isEmpty()
                && item.get().category().isPresent();
        if (fromNobody && item.get().general()) {
            return Optional.empty();
        }
        boolean standsAlone =
                supplier.isPresent() || recipient.isPresent() || item.get().general();
        if (!standsAlone || verb.item().isEmpty() && recipient.isEmpty()) {
            return Optional.empty();
        }
        itemPhrase.ifPresent(phrase -> tellBetween(phrase, item.get()));
        Moods.Told mood = moods.of(predicate);
        Optional<TransferStatus> status =
                mood.governor().flatMap(SupplyRules.Governor::status).isPresent()
                        ? mood.governed()
                        : verb.status(mood.mood()).filter(found -> !mood.silenced());
        return Optional.of(telling(
                predicate.verb(),
                supplier,
                recipient,
                item.get(),
                status,
                mood.ongoing(),
                verb.name() + ", " + mood.rule()));
    }

    /** "The terms of a contract for jets": the contract is what the terms are of. */
    private void tellBetween(NounPhrase phrase, ItemMention item) {
        told.add(phrase);
        phrases.all().stream()
                .filter(next -> next.first() > phrase.last()
                        && next.span(sentence).end() <= item.span().start())
                .forEach(told::add);
    }

    /** "we shall fulfil them", "Russia intends to carry it out": a deal named before. */
    private Optional<Telling> fulfilment(Predicate predicate) {
        Optional<SupplyRules.Governor> governor =
                governorOf(predicate).filter(found -> found.name().equals("honour"));
        Optional<NounPhrase> deal =
                predicate.objects().stream().filter(this::isPronoun).findFirst();
        if (governor.isEmpty() || deal.isEmpty()) {
            return Optional.empty();
        }
        Moods.Told mood = moods.of(predicate);
        Optional<TransferStatus> status =
                mood.negated() ? governor.get().negated() : governor.get().status();
        return Optional.of(telling(
                predicate.verb(),
                sides.party(predicate.subjects(), deal),
                Optional.empty(),
                items.standIn(deal.get()).orElseThrow(),
                status,
                mood.ongoing(),
                HONOURED + ", " + mood.rule()));
    }

    /** "we have partially done so": after a deal is said to be honoured. */
    private Optional<Telling> doneSo(Predicate predicate) {
        int so = predicate.verb() + 1;
        boolean said = predicate.lemma().equals("do")
                && so < sentence.size()
                && lower(so).equals("so");
        boolean partly = sentence.tokens().stream()
                .anyMatch(token -> PARTLY.contains(token.lemma().toLowerCase(Locale.ROOT)));
        if (!said || !partly || predicate.negated() || !predicate.auxiliaries().contains("have")) {
            return Optional.empty();
        }
        Span span = sentence.spanOf(predicate.verb(), so);
        ItemMention item = new ItemMention(span, report.words(span), Optional.empty(), Optional.empty(), true);
        return Optional.of(telling(
                predicate.verb(),
                Optional.empty(),
                Optional.empty(),
                item,
                Optional.of(TransferStatus.IN_DELIVERY),
                false,
                DONE_SO));
    }

    /** "carry it out" is no carrying. */
    private Optional<SupplyRules.Governor> governorOf(Predicate predicate) {
        int verb = predicate.verb();
        boolean apart =
                verb + 2 < sentence.size() && sentence.token(verb + 2).tag().equals("RP");
        if (predicate.lemma().equals("take")
                && verb + 1 < sentence.size()
                && lower(verb + 1).equals("place")) {
            return rules.governor("take place");
        }
        return rules.governor(apart ? predicate.lemma() + " " + lower(verb + 2) : predicate.lemma());
    }

    private boolean isPronoun(NounPhrase phrase) {
        return lower(phrase.head()).matches("it|them|these|those") && phrase.first() == phrase.last();
    }

    /** "those reports were never confirmed": in a sentence that speaks of arms. */
    private Optional<Telling> unconfirmed(Predicate predicate) {
        boolean unconfirmed =
                predicate.lemma().equals("confirm") && (predicate.negated() || isNeither(predicate.verb()));
        Optional<NounPhrase> what = predicate.objects().stream()
                .filter(phrase -> items.isSupply(phrase) || lower(phrase.head()).matches("reports?|it|this|that"))
                .findFirst();
        boolean speaksOfArms = items.namesAny() || phrases.all().stream().anyMatch(items::isSupply);
        if (!unconfirmed || what.isEmpty() || !speaksOfArms) {
            return Optional.empty();
        }
        told.add(what.get());
        ItemMention item = itemIn(what.get())
                .orElseGet(() -> new ItemMention(
                        what.get().span(sentence),
                        report.words(what.get().span(sentence)),
                        Optional.empty(),
                        Optional.empty(),
                        true));
        return Optional.of(telling(
                predicate.verb(),
                Optional.empty(),
                Optional.empty(),
                item,
                Optional.of(TransferStatus.UNCONFIRMED),
                true,
                "never confirmed"));
    }

    private boolean isNeither(int verb) {
        return verb > 0 && lower(verb - 1).equals("neither");
    }

    private Optional<ItemMention> itemIn(NounPhrase phrase) {
        return items.of(phrase).or(() -> items.standIn(phrase));
    }

    private ItemMention arming(Predicate predicate) {
        Span span = sentence.token(predicate.verb()).span();
        return new ItemMention(span, "arms", Optional.empty(), Optional.of("arms"), true);
    }

    private List<Telling> byNoun(NounPhrase phrase) {
        Optional<ItemMention> item = itemIn(phrase);
        SupplyRules.Noun noun = rules.noun(sentence, phrase.head()).orElse(REST);
        List<Governing> governing = governing(phrase, noun);
        boolean specific = item.filter(
                        found -> !found.general() || found.category().isPresent())
                .isPresent();
        if (item.isEmpty() || !specific && governing.isEmpty()) {
            return List.of();
        }
        Optional<Party> supplier = sides.owner(phrase)
                .or(() -> sides.behind(phrase, Set.of("by", "from")))
                .or(() -> governing.stream()
                        .flatMap(found -> found.actor().stream())
                        .findFirst());
        Optional<Party> recipient = sides.behind(
                        phrase, noun.deal() ? Set.of("to", "for", "with") : Set.of("to", "for"))
                .or(() -> suppliedWith(phrase))
                .filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean identified = supplier.isPresent()
                || recipient.isPresent()
                || item.get().system().isPresent()
                || !specific;
        if (!identified) {
            return List.of();
        }
        String rule = "noun \"" + lower(phrase.head()) + "\"";
        if (governing.isEmpty()) {
            Moods.Told mood = moods.ofNoun(phrase, noun);
            return List.of(
                    telling(phrase.head(), supplier, recipient, item.get(), mood.governed(), mood.ongoing(), rule));
        }
        return governing.stream()
                .map(found -> telling(
                        found.verb(),
                        supplier,
                        recipient,
                        item.get(),
                        found.status(),
                        found.mood().ongoing(),
                        rule + ", " + found.rule()))
                .toList();
    }

    /** "the contract to supply Syria with missiles". */
    private Optional<Party> suppliedWith(NounPhrase phrase) {
        int to = phrase.last() + 1;
        boolean supplies = to + 1 < sentence.size()
                && lower(to).equals("to")
                && lower(to + 1).matches("supply|provide|equip|arm|sell|send");
        return supplies ? phrases.startingWith(to + 2).flatMap(next -> parties.of(sentence, next)) : Optional.empty();
    }

    /** "missiles on their way from Iran to Hezbollah", "arms bound for Syria". */
    private Optional<Telling> onTheWay(NounPhrase phrase) {
        Optional<ItemMention> item = items.of(phrase);
        if (item.isEmpty() || items.isSupply(phrase)) {
            return Optional.empty();
        }
        for (int i = phrase.last() + 1; i < Math.min(sentence.size(), phrase.last() + UNDER_WAY_WITHIN); i++) {
            if (SupplyRules.UNDER_WAY.contains(lower(i))) {
                return underWay(phrase, item.get(), i);
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> underWay(NounPhrase phrase, ItemMention item, int word) {
        Optional<Party> supplier = Optional.empty();
        Optional<Party> recipient = Optional.empty();
        for (int i = word + 1; i + 1 < Math.min(sentence.size(), word + 7); i++) {
            Optional<Party> party = phrases.startingWith(i + 1).flatMap(next -> parties.of(sentence, next));
            if (lower(i).equals("from")) {
                supplier = party.or(() -> Optional.empty());
            } else if (lower(i).matches("to|for") && recipient.isEmpty()) {
                recipient = party;
            }
        }
        Optional<Party> from = supplier.or(() -> sides.owner(phrase));
        return recipient.isPresent()
                ? Optional.of(telling(
                        word, from, recipient, item, Optional.of(TransferStatus.IN_DELIVERY), true, "on the way"))
                : Optional.empty();
    }

    /** "suspended the rest": of a delivery told before. */
    private boolean isRest(NounPhrase phrase) {
        return lower(phrase.head()).matches("rest|remainder");
    }

    /** The verb over a noun of supply. */
    private record Governing(
            int verb, Optional<TransferStatus> status, Optional<Party> actor, Moods.Told mood, String rule) {}

    private List<Governing> governing(NounPhrase phrase, SupplyRules.Noun noun) {
        List<Governing> found = new ArrayList<>();
        for (Predicate predicate : predicates) {
            boolean over = predicate.objects().contains(phrase)
                    || predicate.subjects().contains(phrase)
                    || predicate.obliques().stream()
                            .anyMatch(oblique -> oblique.preposition().matches("with|to|on|about")
                                    && oblique.phrase().equals(phrase));
            Optional<SupplyRules.Governor> governor = governorOf(predicate);
            if (over && governor.isPresent()) {
                found.add(governing(predicate, phrase, noun, governor.get()));
            }
        }
        return found;
    }

    private Governing governing(
            Predicate predicate, NounPhrase phrase, SupplyRules.Noun noun, SupplyRules.Governor governor) {
        Moods.Told mood = moods.of(predicate);
        boolean negated = mood.negated();
        Optional<TransferStatus> status = isPutOff(predicate)
                ? Optional.of(TransferStatus.POSTPONED)
                : mood.mood() == SupplyRules.Mood.HYPOTHETICAL ? Optional.empty() : statusOf(noun, governor, negated);
        Optional<Party> actor = predicate.subjects().contains(phrase)
                ? Optional.empty()
                : sides.party(predicate.subjects(), Optional.of(phrase));
        return new Governing(predicate.verb(), status, actor, mood, governor.name() + (negated ? ", negated" : ""));
    }

    /** "Deliveries could not begin before the autumn". */
    private static boolean isPutOff(Predicate predicate) {
        return predicate.negated()
                && predicate.auxiliaries().stream().anyMatch(word -> word.matches("can|could|will|would"))
                && predicate.oblique(List.of("before", "until")).isPresent();
    }

    /** An agreed deal is a contract, where an agreed delivery is only approved. */
    private static Optional<TransferStatus> statusOf(
            SupplyRules.Noun noun, SupplyRules.Governor governor, boolean negated) {
        Optional<TransferStatus> status = negated ? governor.negated() : governor.status();
        boolean standing = noun.deal() && !negated;
        return status.map(found -> standing && (found == TransferStatus.APPROVED || found == TransferStatus.IN_DELIVERY)
                ? TransferStatus.CONTRACTED
                : found);
    }

    private Telling telling(
            int trigger,
            Optional<Party> supplier,
            Optional<Party> recipient,
            ItemMention item,
            Optional<TransferStatus> status,
            boolean ongoing,
            String rule) {
        Span span = sentence.token(trigger).span().union(item.span());
        for (Optional<Party> party : List.of(supplier, recipient)) {
            span = party.flatMap(Party::span)
                    .filter(sentence.span()::covers)
                    .map(span::union)
                    .orElse(span);
        }
        return new Telling(sentence, trigger, span, supplier, recipient, item, status, ongoing, rule);
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
