package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Transfers told by nouns of supply, under the verbs that govern them: "denied any delivery of missiles to Syria". */
final class SupplyNouns {

    private static final SupplyRules.Noun REST = new SupplyRules.Noun(TransferStatus.IN_DELIVERY, false, false);

    /** Verbs that end what stood in the way. */
    private static final Set<String> LIFTING =
            Set.of("lift", "end", "ease", "relax", "drop", "repeal", "scrap", "abolish", "waive", "expire", "overturn");

    /** Verbs by which a halt or an approval is only wished for, or refused. */
    private static final Set<String> WISHING = Set.of(
            "call",
            "urge",
            "demand",
            "propose",
            "consider",
            "seek",
            "want",
            "oppose",
            "reject",
            "request",
            "discuss",
            "refuse",
            "deny",
            "ask",
            "threaten",
            "press",
            "plead",
            "await",
            "need");

    private final SupplySentence in;

    SupplyNouns(SupplySentence in) {
        this.in = in;
    }

    /** What the phrase tells, once for each verb over it. */
    List<Telling> read(NounPhrase phrase) {
        Optional<ItemMention> item = in.itemIn(phrase);
        SupplyRules.Noun noun = in.rules().noun(in.sentence(), phrase.head()).orElse(REST);
        List<Governing> governing = governing(phrase, noun);
        boolean specific = item.filter(
                        found -> !found.general() || found.category().isPresent())
                .isPresent();
        if (item.isEmpty() || !specific && governing.isEmpty()) {
            return List.of();
        }
        SupplySides.Pair pair = new SupplySides(in)
                .of(
                        phrase,
                        noun,
                        item.get(),
                        actors(governing),
                        governing.stream()
                                .flatMap(found -> found.partner().stream())
                                .findFirst());
        boolean identified = pair.supplier().isPresent()
                || pair.recipient().isPresent()
                || item.get().system().isPresent()
                || !specific;
        if (!identified) {
            return List.of();
        }
        String rule = "noun \"" + in.lower(phrase.head()) + "\"";
        return governing.isEmpty()
                ? List.of(ungoverned(phrase, noun, pair, item.get(), rule))
                : governing.stream()
                        .map(found -> in.telling(
                                found.verb(),
                                pair.supplier(),
                                pair.recipient(),
                                item.get(),
                                found.status(),
                                found.mood().ongoing(),
                                rule + ", " + found.rule()))
                        .toList();
    }

    /** What the phrase tells where no verb of supplying stands over it: by the noun over it, else by its own. */
    private Telling ungoverned(
            NounPhrase phrase, SupplyRules.Noun noun, SupplySides.Pair pair, ItemMention item, String rule) {
        return underNoun(phrase, pair.supplier(), pair.recipient(), item, rule).orElseGet(() -> {
            Moods.Told mood = in.moods().ofNoun(phrase, noun);
            return in.telling(
                    phrase.head(), pair.supplier(), pair.recipient(), item, mood.governed(), mood.ongoing(), rule);
        });
    }

    private static List<Party> actors(List<Governing> governing) {
        return governing.stream().flatMap(found -> found.actors().stream()).toList();
    }

    /** "announced a halt to arms sales to Sudan", "lifted its ban on arms exports". */
    private Optional<Telling> underNoun(
            NounPhrase phrase, Optional<Party> supplier, Optional<Party> recipient, ItemMention item, String rule) {
        int joint = phrase.first() - 1;
        boolean joined = joint > 0 && in.lower(joint).matches("to|of|in|on|for|over|about");
        Optional<NounPhrase> over = joined ? in.phrases().endingWith(joint - 1) : Optional.empty();
        Optional<SupplyRules.Nominal> nominal = over.flatMap(found -> in.rules().nominal(in.lower(found.head())));
        if (nominal.isEmpty() || in.lower(over.get().first()).equals("no")) {
            return Optional.empty();
        }
        Optional<Predicate> verb = in.predicates().stream()
                .filter(predicate -> predicate.objects().contains(over.get())
                        || predicate.obliques().stream()
                                .anyMatch(oblique -> oblique.phrase().equals(over.get())))
                .findFirst();
        Optional<Party> from = supplier.or(() -> in.sides().owner(over.get()))
                .or(() -> verb.flatMap(found -> in.sides().party(found.subjects(), over)))
                .filter(party -> recipient
                        .filter(other -> SupplyParties.sameParty(Optional.of(party), other))
                        .isEmpty());
        Optional<TransferStatus> status = verb.isPresent()
                ? underVerb(verb.get(), nominal.get())
                : Optional.of(nominal.get().status());
        return Optional.of(
                in.telling(over.get().head(), from, recipient, item, status, false, rule + ", under a noun"));
    }

    /** A ban that is lifted, a halt that is only called for, an approval that is refused. */
    private Optional<TransferStatus> underVerb(Predicate predicate, SupplyRules.Nominal nominal) {
        TransferStatus status = nominal.status();
        boolean lifts = LIFTING.contains(predicate.lemma());
        if (lifts) {
            return nominal.lifted().filter(found -> !predicate.negated());
        }
        boolean wished = WISHING.contains(predicate.lemma()) || predicate.negated();
        if (!wished) {
            return Optional.of(status);
        }
        return status == TransferStatus.SUSPENDED ? Optional.of(TransferStatus.IN_DELIVERY) : Optional.empty();
    }

    /** The verb over a noun of supply. */
    private record Governing(
            int verb,
            Optional<TransferStatus> status,
            List<Party> actors,
            Optional<Party> partner,
            Moods.Told mood,
            String rule) {}

    private List<Governing> governing(NounPhrase phrase, SupplyRules.Noun noun) {
        List<Governing> found = new ArrayList<>();
        for (Predicate predicate : in.predicates()) {
            boolean over = predicate.objects().contains(phrase)
                    || predicate.subjects().contains(phrase)
                    || predicate.obliques().stream()
                            .anyMatch(oblique -> oblique.preposition().matches("with|to|on|about|over|in|for")
                                    && oblique.phrase().equals(phrase));
            Optional<SupplyRules.Governor> governor = in.governorOf(predicate);
            if (over && governor.isPresent()) {
                found.add(governing(predicate, phrase, noun, governor.get()));
            }
        }
        return found;
    }

    private Governing governing(
            Predicate predicate, NounPhrase phrase, SupplyRules.Noun noun, SupplyRules.Governor governor) {
        Moods.Told mood = in.moods().of(predicate);
        boolean negated = mood.negated();
        Optional<TransferStatus> status = isPutOff(predicate)
                ? Optional.of(TransferStatus.POSTPONED)
                : mood.mood() == SupplyRules.Mood.HYPOTHETICAL
                        ? Optional.empty()
                        : statusOf(noun, governor, negated, isToCome(predicate));
        boolean between = governor.name().equals("arrange");
        List<Party> actors = between || predicate.subjects().contains(phrase)
                ? List.of()
                : predicate.subjects().stream()
                        .flatMap(subject -> in.sides().party(List.of(subject), Optional.of(phrase)).stream())
                        .toList();
        Optional<Party> partner = predicate.oblique(List.of("with")).flatMap(in.sides()::party);
        return new Governing(
                predicate.verb(), status, actors, partner, mood, governor.name() + (negated ? ", negated" : ""));
    }

    /** "Deliveries could not begin before the autumn". */
    private static boolean isPutOff(Predicate predicate) {
        return predicate.negated()
                && predicate.auxiliaries().stream().anyMatch(word -> word.matches("can|could|will|would"))
                && predicate.oblique(List.of("before", "until")).isPresent();
    }

    private static boolean isToCome(Predicate predicate) {
        return predicate.auxiliaries().stream().anyMatch(word -> word.matches("will|shall|'ll|’ll"));
    }

    /** An agreed deal is a contract, where an agreed delivery is only approved. */
    private static Optional<TransferStatus> statusOf(
            SupplyRules.Noun noun, SupplyRules.Governor governor, boolean negated, boolean toCome) {
        Optional<TransferStatus> status = (negated ? governor.negated() : governor.status())
                .map(found -> toCome && (found == TransferStatus.IN_DELIVERY || found == TransferStatus.DELIVERED)
                        ? TransferStatus.APPROVED
                        : found);
        boolean standing = noun.deal() && !negated;
        return status.map(found -> standing && (found == TransferStatus.APPROVED || found == TransferStatus.IN_DELIVERY)
                ? TransferStatus.CONTRACTED
                : found);
    }
}
