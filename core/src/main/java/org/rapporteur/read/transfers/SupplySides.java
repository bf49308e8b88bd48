package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.rules.Table;

/** Who supplies and who receives by a noun of supply: whose it is, what stands behind it, and who acts on it. */
final class SupplySides {

    /** The states that export arms, those that export more first. */
    private static final List<String> EXPORTERS = Table.beside(SupplySides.class, "exporters.tsv").rows().stream()
            .map(row -> row.get("country"))
            .toList();

    private final SupplySentence in;

    SupplySides(SupplySentence in) {
        this.in = in;
    }

    /** Both sides, never one and the same. */
    record Pair(Optional<Party> supplier, Optional<Party> recipient) {

        private static Pair of(Optional<Party> supplier, Optional<Party> recipient) {
            return new Pair(supplier, recipient.filter(party -> !SupplyParties.sameParty(supplier, party)));
        }
    }

    /**
     * The sides of the supply that the phrase names.
     *
     * @param actors who acts on it by the verbs over it
     * @param partner with whom they do
     */
    Pair of(NounPhrase phrase, SupplyRules.Noun noun, ItemMention item, List<Party> actors, Optional<Party> partner) {
        Optional<Party> owner = in.sides().owner(phrase);
        Optional<Party> from = in.sides().behind(phrase, Set.of("by", "from"));
        Optional<Party> to = in.sides().behind(phrase, Set.of("to", "for")).or(() -> suppliedWith(phrase));
        Optional<Party> with = in.sides().behind(phrase, Set.of("with")).or(() -> partner);
        Optional<Party> actor = actors.stream().findFirst();
        if (noun.buyer()) {
            return Pair.of(from.or(() -> with).or(() -> to), owner.or(() -> actor));
        }
        if (!noun.deal() || to.isPresent() || from.isPresent()) {
            return Pair.of(owner.or(() -> from).or(() -> actor), to.or(() -> noun.deal() ? with : Optional.empty()));
        }
        List<Party> both = java.util.stream.Stream.of(owner.stream(), actors.stream(), with.stream())
                .flatMap(parties -> parties)
                .distinct()
                .toList();
        return dealt(both, item);
    }

    /** Of those who make a deal the one who makes the system sells it, else the one whose state exports more arms. */
    private static Pair dealt(List<Party> parties, ItemMention item) {
        Optional<String> producer = item.system().flatMap(WeaponSystems.WeaponSystem::producer);
        Optional<Party> maker = parties.stream()
                .filter(party -> producer.isPresent() && party.country().equals(producer))
                .findFirst();
        if (maker.isEmpty() && parties.size() == 1) {
            return producer.isPresent() && parties.get(0).country().isPresent()
                    ? new Pair(Optional.empty(), Optional.of(parties.get(0)))
                    : new Pair(Optional.of(parties.get(0)), Optional.empty());
        }
        Optional<Party> supplier = maker.or(() -> parties.stream()
                        .filter(party -> rank(party) < EXPORTERS.size())
                        .min(java.util.Comparator.comparing(SupplySides::rank)))
                .or(() -> parties.stream().findFirst());
        return new Pair(
                supplier,
                parties.stream()
                        .filter(party -> !SupplyParties.sameParty(supplier, party))
                        .findFirst());
    }

    private static int rank(Party party) {
        int rank = party.country().map(EXPORTERS::indexOf).orElse(-1);
        return rank < 0 ? EXPORTERS.size() : rank;
    }

    /** "the contract to supply Syria with missiles". */
    private Optional<Party> suppliedWith(NounPhrase phrase) {
        int to = phrase.last() + 1;
        boolean supplies = to + 1 < in.sentence().size()
                && in.lower(to).equals("to")
                && in.lower(to + 1).matches("supply|provide|equip|arm|sell|send");
        return supplies
                ? in.phrases().startingWith(to + 2).flatMap(next -> in.parties().of(in.sentence(), next))
                : Optional.empty();
    }
}
