package org.rapporteur.link.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.gather.Regrouped;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Item;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStep;

/**
 * Puts the transfers of all readings together: one for each supplier, recipient and system, or deal of a system. Every
 * status is kept with its report and source; a later report adds and never overwrites.
 */
public final class Transfers {

    private final Assembled assembled;
    private final List<Deal> deals = new ArrayList<>();
    private final Map<String, List<Deal>> byDesignation = new HashMap<>();
    private final Map<String, Set<Deal>> byWord = new HashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final SortedMap<Id, Id> transferOf = new TreeMap<>();
    private final SortedMap<Id, Id> intermediaryOf = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    private Transfers(Assembled assembled) {
        this.assembled = assembled;
    }

    public static Transfers of(Assembled assembled) {
        Transfers made = new Transfers(assembled);
        List<LocalTransfer> accounts = accounts(assembled);
        accounts.stream().filter(account -> account.designation().isPresent()).forEach(made::placeNamed);
        accounts.stream().filter(account -> account.designation().isEmpty()).forEach(made::placeUnnamed);
        Set<Id> taken = new HashSet<>();
        made.decided().forEach(deal -> made.put(deal, taken));
        made.transfers.sort(Comparator.comparing(Transfer::id));
        return made;
    }

    /** The deals, as people decided. */
    private List<Deal> decided() {
        List<List<Deal.Account>> groups = deals.stream().map(Deal::withReasons).toList();
        List<List<Deal.Account>> regrouped = Regrouped.of(
                groups, account -> account.told().id(), assembled.gathered().decisions());
        return regrouped.equals(groups)
                ? deals
                : regrouped.stream().map(Deal::of).toList();
    }

    private static List<LocalTransfer> accounts(Assembled assembled) {
        Set<String> generic = new HashSet<>();
        DataFile.lines(Transfers.class, "generic-items.txt")
                .forEach(line -> Stream.of(line.split(" "))
                        .map(assembled.vocabulary()::stem)
                        .forEach(generic::add));
        return assembled.gathered().readings().stream()
                .flatMap(reading -> reading.transfers().stream()
                        .map(transfer -> LocalTransfer.of(transfer, reading.report(), assembled, generic)))
                .sorted(Comparator.comparing(
                                (LocalTransfer account) -> account.number().isEmpty())
                        .thenComparing(account -> account.days().first())
                        .thenComparing(LocalTransfer::id))
                .toList();
    }

    private void placeNamed(LocalTransfer account) {
        String designation = account.designation().orElseThrow();
        List<Deal> block = byDesignation.computeIfAbsent(designation, absent -> new ArrayList<>());
        Optional<Deal> known = block.stream()
                .filter(deal -> deal.admits(account))
                .min(Comparator.comparing(deal -> deal.days().gap(account.days())));
        String reason = "the same system and parties, and no other number or time";
        Deal deal = known.orElseGet(() -> begin(block));
        add(deal, account, reason);
    }

    private Deal begin(List<Deal> block) {
        Deal deal = new Deal();
        block.add(deal);
        deals.add(deal);
        return deal;
    }

    private void add(Deal deal, LocalTransfer account, String reason) {
        deal.add(account, reason);
        account.words()
                .forEach(word -> byWord.computeIfAbsent(word, absent -> new LinkedHashSet<>())
                        .add(deal));
    }

    /** An account that names no system joins the one deal of those weeks whose item shares a telling word with it. */
    private void placeUnnamed(LocalTransfer account) {
        List<Deal> candidates = account.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .filter(deal -> deal.admitsUnnamed(account))
                .toList();
        if (candidates.size() == 1) {
            add(
                    candidates.get(0),
                    account,
                    "the only transfer between the same parties in those weeks of " + account.words());
            return;
        }
        List<Deal> alike = byDesignation.computeIfAbsent("? " + key(account), absent -> new ArrayList<>());
        Optional<Deal> supply =
                alike.stream().filter(known -> known.isOneSupplyWith(account)).findFirst();
        if (supply.isPresent()) {
            add(supply.get(), account, "weapons in general between the same two parties");
            return;
        }
        Deal deal = alike.stream()
                .filter(known -> known.admitsUnnamed(account))
                .findFirst()
                .orElseGet(() -> begin(alike));
        add(deal, account, "the same item in the same words between the same parties in those weeks");
    }

    private String key(LocalTransfer account) {
        return assembled.vocabulary().wording(account.transfer().item().text()).vocabulary()
                + " "
                + account.recipient().orElse("");
    }

    private void put(Deal deal, Set<Id> taken) {
        List<LocalTransfer> accounts = deal.accounts();
        Optional<Party> supplier = party(accounts, true);
        Optional<Party> recipient = party(accounts, false);
        Item item = item(accounts);
        Id id = id(deal, supplier, recipient, item, taken);
        taken.add(id);
        Optional<LocalTransfer> numbered = Choice.ofMost(
                accounts.stream()
                        .filter(account -> account.number().isPresent())
                        .toList(),
                account -> account.number().orElseThrow());
        List<Intermediaries.Joined> via = new Intermediaries(assembled, this::named).of(accounts);
        Transfer transfer = new Transfer(
                id,
                supplier,
                recipient,
                item,
                numbered.flatMap(LocalTransfer::amount),
                via.stream().map(Intermediaries.Joined::one).toList(),
                steps(accounts));
        transfers.add(transfer);
        List<Id> viaIds = transfer.viaIds();
        for (int at = 0; at < viaIds.size(); at++) {
            Id joined = viaIds.get(at);
            via.get(at).of().forEach(told -> intermediaryOf.put(told, joined));
        }
        tie(deal, accounts, id);
    }

    private void tie(Deal deal, List<LocalTransfer> accounts, Id id) {
        Id first = accounts.get(0).id();
        for (int at = 0; at < accounts.size(); at++) {
            Id account = accounts.get(at).id();
            transferOf.put(account, id);
            if (!account.equals(first)) {
                links.add(Link.of(
                        LinkKind.SAME_TRANSFER,
                        first,
                        account,
                        0.8,
                        Judgement.SAME,
                        deal.reason(at),
                        "transfers.deal"));
            }
        }
    }

    private Optional<Party> party(List<LocalTransfer> accounts, boolean supplier) {
        List<Party> parties = accounts.stream()
                .map(LocalTransfer::transfer)
                .map(transfer -> supplier ? transfer.supplier() : transfer.recipient())
                .flatMap(Optional::stream)
                .toList();
        return Choice.ofMost(parties, assembled::name).map(this::named);
    }

    /** A state under its own name, whether the reports say "Moscow", "Russian" or "the Assad government". */
    private Party named(Party party) {
        boolean state = assembled
                .entity(party)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .isPresent();
        return state
                ? new Party(assembled.name(party), party.span(), party.entity(), party.country(), party.sector())
                : party;
    }

    private static Item item(List<LocalTransfer> accounts) {
        List<Item> items =
                accounts.stream().map(account -> account.transfer().item()).toList();
        List<Item> named =
                items.stream().filter(item -> item.designation().isPresent()).toList();
        Item chosen = Choice.ofMost(named.isEmpty() ? items : named, Item::text).orElseThrow();
        Optional<String> category = chosen.category()
                .or(() -> items.stream()
                        .map(Item::category)
                        .flatMap(Optional::stream)
                        .findFirst());
        return new Item(chosen.text(), chosen.designation(), category);
    }

    private Id id(Deal deal, Optional<Party> supplier, Optional<Party> recipient, Item item, Set<Id> taken) {
        String what = item.designation().orElseGet(item::text);
        Id plain = Id.of("transfer", supplier.map(assembled::name), recipient.map(assembled::name), what);
        return taken.contains(plain)
                ? Id.of("transfer", plain, deal.accounts().get(0).id())
                : plain;
    }

    /** Every status once for each text that tells it, by time. */
    private List<TransferStep> steps(List<LocalTransfer> accounts) {
        PassageTexts texts = new PassageTexts(assembled);
        SortedMap<String, TransferStep> distinct = new TreeMap<>();
        accounts.stream()
                .flatMap(account -> account.transfer().statuses().stream())
                .sorted(Comparator.comparing(TransferStep::passage).thenComparing(TransferStep::status))
                .forEach(step -> distinct.merge(
                        step.status() + " " + texts.key(step.passage()),
                        step,
                        (a, b) -> texts.isAuthors(b.passage()) ? b : a));
        return distinct.values().stream()
                .sorted(Comparator.comparing((TransferStep step) -> day(step).last())
                        .thenComparing(step -> day(step).first())
                        .thenComparing(TransferStep::passage)
                        .thenComparing(TransferStep::status))
                .toList();
    }

    private Window day(TransferStep step) {
        Window days = Window.of(step.time());
        return days.isKnown() ? days : new PassageTexts(assembled).published(step.passage());
    }

    /** The transfers of the record, in the order of their ids. */
    public List<Transfer> transfers() {
        return transfers;
    }

    /** For each transfer of a reading the one of the record. */
    public SortedMap<Id, Id> transferOf() {
        return transferOf;
    }

    /** For each intermediary of a transfer of a reading the one of the record. */
    public SortedMap<Id, Id> intermediaryOf() {
        return intermediaryOf;
    }

    public List<Link> links() {
        return links;
    }
}
