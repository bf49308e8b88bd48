package org.rapporteur.link.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Party;

/**
 * Through whom a transfer passes by all accounts of it: each once, with every passage that says so. Another route does
 * not part a transfer: both are kept.
 *
 * @param named how the record calls a party
 */
record Intermediaries(Assembled assembled, UnaryOperator<Party> named) {

    /** Those of the accounts: lands of transit, then brokers, each in the order in which reports first tell of them. */
    List<Intermediary> of(List<LocalTransfer> accounts) {
        Map<String, List<Intermediary>> alike = accounts.stream()
                .flatMap(account -> account.transfer().via().stream())
                .collect(Collectors.groupingBy(this::key, TreeMap::new, Collectors.toList()));
        Comparator<Intermediary> asTold = (one, other) ->
                asPublished().compare(one.told().get(0), other.told().get(0));
        return alike.values().stream()
                .map(this::one)
                .sorted(Comparator.comparing(Intermediary::role)
                        .thenComparing(asTold)
                        .thenComparing(one -> one.party().text()))
                .toList();
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
