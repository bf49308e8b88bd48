package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Side;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/**
 * Where a delivery is told and denied. Steps are set against each other by when they were told and by whom, so that
 * the cost does not grow with the pairs of steps of a transfer that thousands of reports tell.
 */
final class DeliveryDenials {

    private static final Set<TransferStatus> UNDER_WAY = Set.of(TransferStatus.IN_DELIVERY, TransferStatus.DELIVERED);

    /** In so many days a delivery that was denied may have been made: then both can be right. */
    private static final int MEANWHILE_DAYS = 30;

    private final Assembled assembled;
    private final Gathered gathered;
    private final RowsAt rows;

    /** When steps were told, and by whom. */
    private record Telling(Window told, Optional<Id> source) {}

    DeliveryDenials(Assembled assembled) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.rows = new RowsAt(assembled.gathered());
    }

    /** The disagreements on one transfer, one of each kind; the steps of a side in the order of the ladder. */
    List<Disagreement> of(Transfer transfer) {
        List<TransferStep> steps = transfer.statuses();
        Map<Telling, BitSet> denials = byTelling(steps, Set.of(TransferStatus.DENIED));
        Map<DisagreementKind, BitSet> asserted = new TreeMap<>();
        Map<DisagreementKind, BitSet> denied = new TreeMap<>();
        if (!denials.isEmpty()) {
            Map<Telling, BitSet> assertions = byTelling(steps, UNDER_WAY);
            denials.forEach((denial, denying) -> assertions.forEach((assertion, asserting) -> {
                boolean ofOneSource = denial.source().equals(assertion.source());
                kind(denial, assertion).ifPresent(kind -> {
                    boolean parted = ofOneSource && kind != DisagreementKind.NONE_DIFFERENT_TIMES;
                    add(asserted, kind, parted ? elsewhere(asserting, denying, steps) : asserting);
                    add(denied, kind, parted ? elsewhere(denying, asserting, steps) : denying);
                });
            }));
        }
        List<Disagreement> disagreements = new ArrayList<>();
        asserted.forEach((kind, asserting) -> disagreements.add(Disagreements.of(
                kind,
                name(transfer) + ": whether it has been delivered",
                List.of(side(transfer, asserting), side(transfer, denied.get(kind))))));
        return disagreements;
    }

    private Map<Telling, BitSet> byTelling(List<TransferStep> steps, Set<TransferStatus> statuses) {
        Map<Telling, BitSet> tellings = new LinkedHashMap<>();
        for (int at = 0; at < steps.size(); at++) {
            TransferStep step = steps.get(at);
            if (statuses.contains(step.status())) {
                tellings.computeIfAbsent(new Telling(told(step), source(step)), absent -> new BitSet())
                        .set(at);
            }
        }
        return tellings;
    }

    /** Another source at about the same time denies; the same source takes back; long afterwards both can be right. */
    private static Optional<DisagreementKind> kind(Telling denial, Telling assertion) {
        boolean meanwhile = assertion.told().first() - denial.told().last() > MEANWHILE_DAYS;
        boolean longBefore = denial.told().first() - assertion.told().last() > 2 * MEANWHILE_DAYS;
        if (longBefore) {
            return Optional.empty();
        }
        if (meanwhile) {
            return Optional.of(DisagreementKind.NONE_DIFFERENT_TIMES);
        }
        boolean takenBack = denial.source().isPresent() && denial.source().equals(assertion.source());
        return Optional.of(takenBack ? DisagreementKind.CORRECTION : DisagreementKind.DENIAL);
    }

    private static void add(Map<DisagreementKind, BitSet> sides, DisagreementKind kind, BitSet steps) {
        if (!steps.isEmpty()) {
            sides.computeIfAbsent(kind, absent -> new BitSet()).or(steps);
        }
    }

    /** Those told by another report than one of the others: one source in one report does not contradict itself. */
    private static BitSet elsewhere(BitSet steps, BitSet others, List<TransferStep> ladder) {
        Set<Id> reports = new HashSet<>();
        others.stream().forEach(at -> reports.add(report(ladder.get(at))));
        BitSet elsewhere = new BitSet();
        steps.stream()
                .filter(at -> reports.size() > 1 || !reports.contains(report(ladder.get(at))))
                .forEach(elsewhere::set);
        return elsewhere;
    }

    private static Id report(TransferStep step) {
        return step.passage().report();
    }

    private Window told(TransferStep step) {
        Window published = Window.of(gathered.published(report(step)));
        return published.isKnown() ? published : Window.of(step.time());
    }

    private Optional<Id> source(TransferStep step) {
        return step.accordingTo()
                .flatMap(gathered::findStatement)
                .flatMap(statement ->
                        assembled.entities().findId(statement.source().entity()));
    }

    private String name(Transfer transfer) {
        String item =
                transfer.item().designation().orElseGet(() -> transfer.item().text());
        String supplier = transfer.supplier().map(assembled::name).orElse("?");
        String recipient = transfer.recipient().map(assembled::name).orElse("?");
        return item + ", " + supplier + " to " + recipient;
    }

    private Side side(Transfer transfer, BitSet places) {
        List<TransferStep> steps =
                places.stream().mapToObj(transfer.statuses()::get).toList();
        TransferStep first = steps.get(0);
        String who = first.accordingTo()
                .flatMap(gathered::findStatement)
                .flatMap(statement ->
                        assembled.entities().find(statement.source().entity()))
                .map(Entity::name)
                .orElseGet(() -> assembled.outlet(report(first)));
        String value = first.status().word().replace('_', ' ') + " (" + who + "): " + gathered.line(first.passage());
        return Disagreements.side(value, steps.stream().flatMap(step -> rows.of(step, transfer.id())));
    }
}
