package org.rapporteur.read.transfers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Transfers told by verbs over what was named before: deals honoured, deliveries partly done, reports never confirmed. */
final class EarlierDeals {

    /** The rules of what only a deal said to be honoured before makes a transfer. */
    static final String DONE_SO = "partly done so";

    static final String HONOURED = "deal honoured";

    private static final Set<String> PARTLY = Set.of("partially", "partly", "already", "part");

    private final SupplySentence in;
    private final Set<NounPhrase> told;

    EarlierDeals(SupplySentence in, Set<NounPhrase> told) {
        this.in = in;
        this.told = told;
    }

    /** What the verb tells of a deal or delivery that was named before. */
    Optional<Telling> read(Predicate predicate) {
        return fulfilment(predicate).or(() -> doneSo(predicate)).or(() -> unconfirmed(predicate));
    }

    /** "we shall fulfil them", "Russia intends to carry it out": a deal named before. */
    private Optional<Telling> fulfilment(Predicate predicate) {
        Optional<SupplyRules.Governor> governor =
                in.governorOf(predicate).filter(found -> found.name().equals("honour"));
        Optional<NounPhrase> deal =
                predicate.objects().stream().filter(in::isPronoun).findFirst();
        if (governor.isEmpty() || deal.isEmpty()) {
            return Optional.empty();
        }
        Moods.Told mood = in.moods().of(predicate);
        Optional<TransferStatus> status =
                mood.negated() ? governor.get().negated() : governor.get().status();
        return Optional.of(in.telling(
                predicate.verb(),
                in.sides().party(predicate.subjects(), deal),
                Optional.empty(),
                in.items().standIn(deal.get()).orElseThrow(),
                status,
                mood.ongoing(),
                HONOURED + ", " + mood.rule()));
    }

    /** "we have partially done so": after a deal is said to be honoured. */
    private Optional<Telling> doneSo(Predicate predicate) {
        int so = predicate.verb() + 1;
        boolean said = predicate.lemma().equals("do")
                && so < in.sentence().size()
                && in.lower(so).equals("so");
        boolean partly = in.sentence().tokens().stream()
                .anyMatch(token -> PARTLY.contains(token.lemma().toLowerCase(Locale.ROOT)));
        if (!said || !partly || predicate.negated() || !predicate.auxiliaries().contains("have")) {
            return Optional.empty();
        }
        Span span = in.sentence().spanOf(predicate.verb(), so);
        ItemMention item = new ItemMention(span, in.report().words(span), Optional.empty(), Optional.empty(), true);
        return Optional.of(in.telling(
                predicate.verb(),
                Optional.empty(),
                Optional.empty(),
                item,
                Optional.of(TransferStatus.IN_DELIVERY),
                false,
                DONE_SO));
    }

    /** "those reports were never confirmed": in a sentence that speaks of arms. */
    private Optional<Telling> unconfirmed(Predicate predicate) {
        boolean unconfirmed =
                predicate.lemma().equals("confirm") && (predicate.negated() || in.isNeither(predicate.verb()));
        Optional<NounPhrase> what = predicate.objects().stream()
                .filter(phrase ->
                        in.items().isSupply(phrase) || in.lower(phrase.head()).matches("reports?|it|this|that"))
                .findFirst();
        boolean speaksOfArms =
                in.items().namesAny() || in.phrases().all().stream().anyMatch(in.items()::isSupply);
        if (!unconfirmed || what.isEmpty() || !speaksOfArms) {
            return Optional.empty();
        }
        told.add(what.get());
        ItemMention item = in.itemIn(what.get())
                .orElseGet(() -> new ItemMention(
                        what.get().span(in.sentence()),
                        in.report().words(what.get().span(in.sentence())),
                        Optional.empty(),
                        Optional.empty(),
                        true));
        return Optional.of(in.telling(
                predicate.verb(),
                Optional.empty(),
                Optional.empty(),
                item,
                Optional.of(TransferStatus.UNCONFIRMED),
                true,
                "never confirmed"));
    }
}
