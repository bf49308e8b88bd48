package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.model.Party;
import org.rapporteur.read.language.Sentence;

/** Puts the tellings of one report together: what stands for what, who is meant where a clause names nobody. */
final class TransferLedger {

    /** How many sentences on "the missiles" may still stand for a system named before. */
    private static final int STANDS_FOR_WITHIN = 3;

    /** Kinds of which a report that names one system seldom means another; of missiles an army has many. */
    private static final Set<String> PLATFORMS =
            Set.of("helicopters", "aircraft", "unmanned aircraft", "ships", "armoured vehicles");

    /** The tellings of one transfer, in order of place. */
    record Entry(Optional<Party> supplier, Optional<Party> recipient, ItemMention item, List<Telling> tellings) {}

    /**
     * The entries of the report, in order of first telling.
     *
     * @param named where the report names systems
     * @param state the party by which the report names the state with this code, if it does
     * @param routed whether a telling says through whom the arms pass: then one side is enough
     */
    List<Entry> entries(
            List<Telling> tellings,
            List<Named> named,
            Function<String, Optional<Party>> state,
            java.util.function.Predicate<Telling> routed) {
        List<Telling> resolved = resolveItems(tellings, named);
        List<Telling> completed = completeParties(resolved, state);
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling telling : completed) {
            boolean both = telling.supplier().isPresent() && telling.recipient().isPresent();
            if (both || routed.test(telling) && isOneSided(telling)) {
                groups.computeIfAbsent(key(telling), key -> new ArrayList<>()).add(telling);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (List<Telling> group : groups.values()) {
            if (group.stream().anyMatch(telling -> telling.status().isPresent())) {
                entries.add(new Entry(
                        clearest(group, Telling::supplier),
                        clearest(group, Telling::recipient),
                        group.get(0).item(),
                        group));
            }
        }
        return entries;
    }

    /** Where a sentence names a system, told of a transfer or not. */
    record Named(int sentence, ItemMention item) {}

    /** "the missiles", "them", "the contract": the system named last before; what stands for nothing and has no kind is left. */
    private static List<Telling> resolveItems(List<Telling> tellings, List<Named> named) {
        List<Telling> resolved = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<Telling> last =
                    resolved.isEmpty() ? Optional.empty() : Optional.of(resolved.get(resolved.size() - 1));
            resolveItem(telling, named, resolved, last).ifPresent(resolved::add);
        }
        return resolved;
    }

    private static Optional<Telling> resolveItem(
            Telling telling, List<Named> named, List<Telling> resolved, Optional<Telling> last) {
        ItemMention item = telling.item();
        if (item.system().isPresent()) {
            return Optional.of(telling);
        }
        if (isAnything(item)) {
            return saidBefore(telling, resolved)
                    .map(before -> telling.withItem(before, "\"" + item.text() + "\" for what was told of before"));
        }
        return systemBefore(telling, named)
                .map(system -> telling.withItem(system, "\"" + item.text() + "\" for the system named before"))
                .or(() -> onlyOfItsKind(item, named)
                        .map(system -> telling.withItem(system, "the only system of its kind in the report")))
                .or(() -> last.filter(
                                before -> isAboard(telling) && item.general() && isNear(telling, before.sentence()))
                        .map(before ->
                                telling.withItem(before.item(), "\"" + item.text() + "\" for what was told of before")))
                .or(() -> Optional.of(telling).filter(kept -> item.category().isPresent()));
    }

    private static boolean isAnything(ItemMention item) {
        return item.text().toLowerCase(Locale.ROOT).matches("anything|nothing");
    }

    /** "is not supplying anything": of what the same supplier was said to supply a few sentences ago. */
    private static Optional<ItemMention> saidBefore(Telling telling, List<Telling> resolved) {
        return resolved.stream()
                .filter(before -> before.sentence().index() < telling.sentence().index())
                .filter(before ->
                        isNear(telling, before.sentence()) && before.status().isPresent())
                .filter(before -> sameSide(before.supplier(), telling.supplier()))
                .reduce((first, second) -> second)
                .map(Telling::item);
    }

    private static Optional<ItemMention> systemBefore(Telling telling, List<Named> named) {
        ItemMention item = telling.item();
        boolean stands = item.general() || isBare(telling) || isDefinite(telling);
        boolean alike = isBare(telling) && !isDefinite(telling) && !item.general();
        return lastBefore(telling, named)
                .map(Named::item)
                .filter(system -> !isAnyArms(item) || isDefinite(telling))
                .filter(system -> stands && (alike ? item.category().equals(system.category()) : fits(item, system)));
    }

    /** "weapons", which only "the weapons" are those named before. */
    private static boolean isAnyArms(ItemMention item) {
        return item.category().filter("arms"::equals).isPresent();
    }

    private static boolean isBare(Telling telling) {
        return telling.supplier().isEmpty() && telling.recipient().isEmpty();
    }

    private static boolean isAboard(Telling telling) {
        return isBare(telling) && telling.rule().equals(Consignments.ABOARD);
    }

    private static boolean isNear(Telling telling, Sentence before) {
        return before.index() >= telling.sentence().index() - STANDS_FOR_WITHIN;
    }

    /** "attack helicopters", where the report names one system of helicopters. */
    private static Optional<ItemMention> onlyOfItsKind(ItemMention item, List<Named> named) {
        if (item.category().filter(PLATFORMS::contains).isEmpty()) {
            return Optional.empty();
        }
        List<Named> alike = named.stream()
                .filter(candidate -> candidate.item().category().equals(item.category()))
                .toList();
        boolean one = alike.stream()
                        .map(candidate -> candidate.item().system())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(alike.get(0).item()) : Optional.empty();
    }

    private static boolean isDefinite(Telling telling) {
        int token = telling.sentence().tokenAt(telling.item().span().start()).orElse(0);
        int before = Math.max(0, token - 1);
        boolean opens = telling.item().text().toLowerCase(Locale.ROOT).matches("(the|these|those|its|such) .*");
        return opens
                || telling.sentence()
                        .token(before)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("the|these|those|its|such");
    }

    private static Optional<Named> lastBefore(Telling telling, List<Named> named) {
        boolean only = named.stream()
                        .map(candidate -> candidate.item().system())
                        .distinct()
                        .count()
                == 1;
        Optional<Named> last = Optional.empty();
        for (Named candidate : named) {
            boolean before =
                    candidate.item().span().start() < telling.item().span().start();
            boolean near = only && isDefinite(telling)
                    || candidate.sentence() >= telling.sentence().index() - STANDS_FOR_WITHIN;
            if (before && near) {
                last = Optional.of(candidate);
            }
        }
        return last;
    }

    /** "missiles" may stand for an air defence system, "helicopters" for no missile. */
    private static boolean fits(ItemMention general, ItemMention specific) {
        if (general.category().isEmpty()) {
            return true;
        }
        String kind = general.category().get();
        String known = specific.category().orElse("");
        boolean rockets = kind.equals("missiles") || kind.equals("air defence systems");
        boolean alike =
                kind.equals(known) || rockets && (known.equals("missiles") || known.equals("air defence systems"));
        return alike || general.general() && (kind.equals("missiles") || kind.equals("arms"));
    }

    /** A clause that lacks a party takes the one that the report names for the same item; else the one of its only pair. */
    private static List<Telling> completeParties(List<Telling> tellings, Function<String, Optional<Party>> state) {
        List<Telling> completed = new ArrayList<>();
        for (Telling telling : tellings) {
            Telling supplied = withSupplier(tellings, telling, state);
            Telling received = withRecipient(tellings, supplied);
            Telling whole = received.supplier().isPresent() ? received : withSupplier(tellings, received, state);
            completed.add(
                    whole.equals(telling) ? telling : whole.by(telling.rule() + "; party inferred from the report"));
        }
        return completed;
    }

    private static Telling withSupplier(
            List<Telling> tellings, Telling telling, Function<String, Optional<Party>> state) {
        Optional<Party> supplier = telling.supplier()
                .filter(TransferLedger::isIdentified)
                .or(() -> sameItem(tellings, telling, Telling::supplier, Telling::recipient))
                .or(() -> producer(telling).flatMap(state).filter(party -> !isOpposite(telling.recipient(), party)))
                .or(() -> sameOther(tellings, telling, Telling::supplier, Telling::recipient))
                .or(telling::supplier);
        return telling.with(supplier, telling.recipient(), telling.item(), telling.rule());
    }

    private static Optional<String> producer(Telling telling) {
        return telling.item().system().flatMap(WeaponSystems.WeaponSystem::producer);
    }

    private static boolean isOpposite(Optional<Party> other, Party party) {
        return other.filter(found -> name(found).equals(name(party))).isPresent();
    }

    private static Telling withRecipient(List<Telling> tellings, Telling telling) {
        Optional<Party> recipient = telling.recipient()
                .filter(TransferLedger::isIdentified)
                .or(() -> sameItem(tellings, telling, Telling::recipient, Telling::supplier))
                .or(() -> sameOther(tellings, telling, Telling::recipient, Telling::supplier))
                .or(telling::recipient);
        return telling.with(telling.supplier(), recipient, telling.item(), telling.rule());
    }

    private static boolean isIdentified(Party party) {
        return party.country().isPresent() || party.sector().isPresent();
    }

    /** The party named most often for the same item, other than the one already named on the other side. */
    private static Optional<Party> sameItem(
            List<Telling> tellings,
            Telling telling,
            Function<Telling, Optional<Party>> side,
            Function<Telling, Optional<Party>> other) {
        return most(
                tellings,
                telling,
                side,
                other,
                candidate -> candidate.item().key().equals(telling.item().key()));
    }

    /** The party named most often against the same one on the other side. */
    private static Optional<Party> sameOther(
            List<Telling> tellings,
            Telling telling,
            Function<Telling, Optional<Party>> side,
            Function<Telling, Optional<Party>> other) {
        return most(
                tellings, telling, side, other, candidate -> sameSide(other.apply(telling), other.apply(candidate)));
    }

    private static boolean sameSide(Optional<Party> one, Optional<Party> another) {
        return one.isPresent() && another.isPresent() && name(one.get()).equals(name(another.get()));
    }

    private static Optional<Party> most(
            List<Telling> tellings,
            Telling telling,
            Function<Telling, Optional<Party>> side,
            Function<Telling, Optional<Party>> other,
            java.util.function.Predicate<Telling> alike) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Party> first = new TreeMap<>();
        for (Telling candidate : tellings) {
            Optional<Party> party = side.apply(candidate).filter(TransferLedger::isIdentified);
            if (party.isPresent() && !isOpposite(other.apply(telling), party.get()) && alike.test(candidate)) {
                counts.merge(name(party.get()), 1, Integer::sum);
                first.putIfAbsent(name(party.get()), party.get());
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> first.get(entry.getKey()));
    }

    private static boolean isOneSided(Telling telling) {
        return telling.item().category().isPresent()
                && telling.supplier()
                        .or(telling::recipient)
                        .filter(TransferLedger::isIdentified)
                        .isPresent();
    }

    private static String key(Telling telling) {
        return telling.supplier().map(TransferLedger::name).orElse("") + "\t"
                + telling.recipient().map(TransferLedger::name).orElse("") + "\t"
                + telling.item().key();
    }

    /** What tells one party from another: a state with all that acts for it counts as one. */
    static String name(Party party) {
        boolean apart = party.sector()
                .filter(sector -> sector.equals("REB") || sector.equals("OPP") || sector.equals("UAF"))
                .isPresent();
        return party.country()
                .filter(code -> !apart)
                .or(() -> apart
                        ? party.country()
                                .map(code -> code + " " + party.sector().orElse(""))
                        : Optional.empty())
                .or(() -> party.entity().map(id -> id.value()))
                .orElse(party.text().toLowerCase(Locale.ROOT));
    }

    private static Optional<Party> clearest(List<Telling> group, Function<Telling, Optional<Party>> side) {
        return group.stream()
                .flatMap(telling -> side.apply(telling).stream())
                .filter(party -> party.country().isPresent())
                .findFirst()
                .or(() -> side.apply(group.get(0)));
    }
}
