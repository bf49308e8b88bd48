package org.rapporteur.link.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Transfer;

/**
 * Through whom a transfer passes by all accounts of it: each once, with every passage that says so. Another route does
 * not part a transfer: both are kept.
 *
 * @param named how the record calls a party
 */
record Intermediaries(Assembled assembled, UnaryOperator<Party> named) {

    /** Those of the accounts: lands of transit, then brokers, each in the order in which reports first tell of them. */
    List<Joined> of(List<LocalTransfer> accounts) {
        Map<String, List<Told>> alike = accounts.stream()
                .flatMap(account -> told(account.transfer()))
                .collect(Collectors.groupingBy(told -> key(told.one()), TreeMap::new, Collectors.toList()));
        Comparator<Intermediary> asTold = (one, other) ->
                asPublished().compare(one.told().get(0), other.told().get(0));
        return alike.values().stream()
                .map(this::joined)
                .sorted(Comparator.comparing(
                        Joined::one,
                        Comparator.comparing(Intermediary::role)
                                .thenComparing(asTold)
                                .thenComparing(one -> one.party().text())))
                .toList();
    }

    /** One by all accounts of it, and the ids that it has in readings. */
    record Joined(Intermediary one, List<Id> of) {}

    /** One as one report tells of it, by its id in the reading. */
    private record Told(Id id, Intermediary one) {}

    private static Stream<Told> told(Transfer transfer) {
        List<Id> ids = transfer.viaIds();
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new Told(ids.get(at), transfer.via().get(at)));
    }

    private Joined joined(List<Told> alike) {
        return new Joined(
                one(alike.stream().map(Told::one).toList()),
                alike.stream().map(Told::id).toList());
    }

    /** A land by its state, however its ports or borders are named; a place in it, and a broker, by who they are. */
    private String key(Intermediary intermediary) {
        Party party = intermediary.party();
        Optional<Entity> entity = assembled.entity(party);
        boolean state = entity.map(Entity::kind)
                .map(EntityKind.STATE::equals)
                .orElse(intermediary.role() == IntermediaryRole.TRANSIT);
        String country = assembled.country(party).orElse("");
        String who = state && !country.isEmpty()
                ? country
                : entity.map(Entity::id)
                        .map(Id::value)
                        .orElseGet(() -> country + " " + assembled.vocabulary().headFamily(party.text()));
        return intermediary.role() + " " + who;
    }

    private Intermediary one(List<Intermediary> alike) {
        PassageTexts texts = new PassageTexts(assembled);
        SortedMap<String, Intermediary.Told> distinct = new TreeMap<>();
        alike.stream()
                .flatMap(intermediary -> intermediary.told().stream())
                .sorted(Comparator.comparing(Intermediary.Told::passage))
                .forEach(told -> distinct.merge(
                        texts.key(told.passage()), told, (a, b) -> texts.isAuthors(b.passage()) ? b : a));
        Party party = Choice.ofMost(alike.stream().map(Intermediary::party).toList(), assembled::name)
                .orElseThrow();
        return new Intermediary(
                named.apply(party),
                alike.get(0).role(),
                distinct.values().stream().sorted(asPublished()).toList());
    }

    private Comparator<Intermediary.Told> asPublished() {
        PassageTexts texts = new PassageTexts(assembled);
        return Comparator.comparing((Intermediary.Told told) ->
                        texts.published(told.passage()).last())
                .thenComparing(Intermediary.Told::passage);
    }
}
