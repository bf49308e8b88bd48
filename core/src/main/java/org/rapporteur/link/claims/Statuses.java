package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/**
 * Which rows tell alike how far one transfer has come: the same status, told within weeks. Of deliveries there may be
 * several; two accounts of one have more in common than what is delivered and by whom.
 */
final class Statuses {

    /** Days between two accounts that may still tell one status of one delivery. */
    private static final int MOST_DAYS = 21;

    /** Words besides those for the item and its parties that two accounts of one delivery share. */
    private static final int SHARED_WORDS = 2;

    /** Accounts of one delivery, and deliveries, that each further account is held against. */
    private static final int MOST_ACCOUNTS = 20;

    private static final int MOST_GROUPS = 30;

    private static final Set<TransferStatus> REPEATABLE = Set.of(TransferStatus.IN_DELIVERY, TransferStatus.DELIVERED);

    private final Assembled assembled;
    private final Groups statements;
    private final SortedMap<Id, List<Id>> accounts;
    private final RowsAt rows;

    Statuses(Assembled assembled, Groups statements) {
        this.assembled = assembled;
        this.statements = statements;
        this.accounts = statements.all();
        this.rows = new RowsAt(assembled.gathered());
    }

    /** The groups of two rows or more; each in the order of its ids. */
    List<List<Id>> groups(List<Transfer> transfers) {
        List<List<Id>> groups = new ArrayList<>();
        for (Transfer transfer : transfers) {
            Map<TransferStatus, List<TransferStep>> byStatus = new EnumMap<>(TransferStatus.class);
            transfer.statuses()
                    .forEach(step -> byStatus.computeIfAbsent(step.status(), absent -> new ArrayList<>())
                            .add(step));
            byStatus.values()
                    .forEach(steps -> near(steps).stream()
                            .flatMap(group -> ofOneDelivery(group, transfer).stream())
                            .map(group -> rows(group, transfer.id()))
                            .filter(members -> members.size() > 1)
                            .forEach(groups::add));
        }
        return groups;
    }

    private List<List<TransferStep>> near(List<TransferStep> steps) {
        List<List<TransferStep>> groups = new ArrayList<>();
        long last = Long.MIN_VALUE / 2;
        for (TransferStep step : steps) {
            Window told =
                    Window.of(assembled.gathered().published(step.passage().report()));
            if (groups.isEmpty() || told.first() - last > MOST_DAYS) {
                groups.add(new ArrayList<>());
            }
            last = told.last();
            groups.get(groups.size() - 1).add(step);
        }
        return groups;
    }

    private List<List<TransferStep>> ofOneDelivery(List<TransferStep> steps, Transfer transfer) {
        if (!REPEATABLE.contains(steps.get(0).status())) {
            return List.of(steps);
        }
        Set<String> known = known(transfer);
        Map<TransferStep, Set<String>> words = new HashMap<>();
        steps.forEach(step -> words.computeIfAbsent(step, told -> told(told, transfer.id(), known)));
        List<List<TransferStep>> groups = new ArrayList<>();
        for (TransferStep step : steps) {
            List<List<TransferStep>> latest = groups.subList(Math.max(0, groups.size() - MOST_GROUPS), groups.size());
            List<List<TransferStep>> alike = latest.stream()
                    .filter(group ->
                            group.stream().limit(MOST_ACCOUNTS).anyMatch(other -> isOneDelivery(step, other, words)))
                    .toList();
            List<TransferStep> joined = new ArrayList<>();
            alike.forEach(joined::addAll);
            joined.add(step);
            latest.removeIf(group -> alike.stream().anyMatch(found -> found == group));
            groups.add(joined);
        }
        return groups;
    }

    /** The words for the item and its parties. */
    private Set<String> known(Transfer transfer) {
        Set<String> known = new HashSet<>();
        Stream.of(
                        Stream.of(transfer.item().text()),
                        transfer.item().designation().stream(),
                        transfer.supplier().map(assembled::name).stream(),
                        transfer.recipient().map(assembled::name).stream())
                .flatMap(names -> names)
                .forEach(name ->
                        known.addAll(assembled.vocabulary().wording(name).families()));
        return known;
    }

    private static boolean isOneDelivery(TransferStep a, TransferStep b, Map<TransferStep, Set<String>> words) {
        long shared = words.get(a).stream().filter(words.get(b)::contains).count();
        return shared >= SHARED_WORDS && Window.of(a.time()).meets(Window.of(b.time()), MOST_DAYS);
    }

    /** The words of an account besides those known. */
    private Set<String> told(TransferStep step, Id transfer, Set<String> known) {
        String words = rows.of(step.passage(), step.accordingTo(), transfer)
                .map(this::words)
                .findFirst()
                .orElse("");
        Set<String> told = assembled
                .vocabulary()
                .wording(words.isEmpty() ? assembled.gathered().line(step.passage()) : words)
                .vocabulary();
        told.removeAll(known);
        return told;
    }

    private String words(Id row) {
        return assembled
                .gathered()
                .findStatement(row)
                .map(assembled.gathered()::content)
                .or(() -> assembled.gathered().findEvent(row).map(this::words))
                .orElse("");
    }

    private String words(Event event) {
        return assembled.gathered().line(new Passage(event.report(), event.span()));
    }

    /** The rows of the steps, each statement with the other accounts of it. */
    private List<Id> rows(List<TransferStep> steps, Id transfer) {
        return steps.stream()
                .flatMap(step -> rows.of(step, transfer))
                .filter(id -> !id.equals(transfer))
                .flatMap(id -> accounts.getOrDefault(statements.leader(id), List.of(id)).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
