package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
import org.rapporteur.model.Process;
import org.rapporteur.model.Side;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** Where the statuses of one transfer contradict one another, and where the times named for one process differ. */
final class StatusDisagreements {

    private static final Set<TransferStatus> UNDER_WAY = Set.of(TransferStatus.IN_DELIVERY, TransferStatus.DELIVERED);

    private static final Set<StageKind> TO_COME = Set.of(StageKind.SCHEDULED, StageKind.EXPECTED, StageKind.PROPOSED);

    /** In so many days a delivery that was denied may have been made: then both can be right. */
    private static final int MEANWHILE_DAYS = 30;

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final RowsAt rows;

    /** A step of a ladder, when it was told and by whom; worked out once for each. */
    private record Step(TransferStep step, Window told, Optional<Id> source) {}

    StatusDisagreements(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.rows = new RowsAt(assembled.gathered());
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        same.transfers().transfers().forEach(transfer -> found.addAll(of(transfer)));
        same.processes().processes().forEach(process -> of(process).ifPresent(found::add));
        return found;
    }

    private List<Disagreement> of(Transfer transfer) {
        List<Step> denials = steps(transfer, Set.of(TransferStatus.DENIED));
        List<Step> assertions = steps(transfer, UNDER_WAY);
        Map<DisagreementKind, Set<TransferStep>> asserted = new TreeMap<>();
        Map<DisagreementKind, Set<TransferStep>> denied = new TreeMap<>();
        for (Step denial : denials) {
            for (Step assertion : assertions) {
                kind(denial, assertion).ifPresent(kind -> {
                    asserted.computeIfAbsent(kind, absent -> new LinkedHashSet<>())
                            .add(assertion.step());
                    denied.computeIfAbsent(kind, absent -> new LinkedHashSet<>())
                            .add(denial.step());
                });
            }
        }
        List<Disagreement> found = new ArrayList<>();
        asserted.forEach((kind, steps) -> found.add(Disagreements.of(
                kind,
                name(transfer) + ": whether it has been delivered",
                List.of(side(transfer, steps), side(transfer, denied.get(kind))))));
        return found;
    }

    private List<Step> steps(Transfer transfer, Set<TransferStatus> kinds) {
        return transfer.statuses().stream()
                .filter(step -> kinds.contains(step.status()))
                .map(step -> new Step(step, told(step), source(step)))
                .toList();
    }

    /** Another source at about the same time denies; the same source takes back; long afterwards both can be right. */
    private static Optional<DisagreementKind> kind(Step denial, Step assertion) {
        boolean meanwhile = assertion.told().first() - denial.told().last() > MEANWHILE_DAYS;
        boolean longBefore = denial.told().first() - assertion.told().last() > 2 * MEANWHILE_DAYS;
        if (longBefore) {
            return Optional.empty();
        }
        if (meanwhile) {
            return Optional.of(DisagreementKind.NONE_DIFFERENT_TIMES);
        }
        boolean sameSource = denial.source().equals(assertion.source());
        if (sameSource
                && denial.step()
                        .passage()
                        .report()
                        .equals(assertion.step().passage().report())) {
            return Optional.empty();
        }
        return Optional.of(
                sameSource && denial.source().isPresent() ? DisagreementKind.CORRECTION : DisagreementKind.DENIAL);
    }

    private Window told(TransferStep step) {
        Window published = Window.of(gathered.published(step.passage().report()));
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

    private Side side(Transfer transfer, Set<TransferStep> steps) {
        TransferStep first = steps.iterator().next();
        String who = first.accordingTo()
                .flatMap(gathered::findStatement)
                .flatMap(statement ->
                        assembled.entities().find(statement.source().entity()))
                .map(Entity::name)
                .orElseGet(() -> assembled.outlet(first.passage().report()));
        String value = first.status().word().replace('_', ' ') + " (" + who + "): " + gathered.line(first.passage());
        return Disagreements.side(value, steps.stream().flatMap(step -> rows.of(step, transfer.id())));
    }

    /** The different times that were named for something to come, in the order in which they were named. */
    private Optional<Disagreement> of(Process process) {
        Map<String, List<Stage>> byTime = new TreeMap<>();
        process.stages().stream()
                .filter(stage -> TO_COME.contains(stage.stage()))
                .filter(stage -> Window.of(stage.time()).isClosed() && isNamed(stage))
                .forEach(stage -> byTime.computeIfAbsent(days(stage.time()), absent -> new ArrayList<>())
                        .add(stage));
        List<List<Stage>> times = byTime.values().stream()
                .sorted(Comparator.comparing(
                                (List<Stage> stages) -> told(stages.get(0)).first())
                        .thenComparing(stages -> stages.get(0).passage()))
                .toList();
        if (times.size() < 2 || areWithinOneAnother(times)) {
            return Optional.empty();
        }
        List<Side> sides = times.stream().map(stages -> side(process, stages)).toList();
        return Optional.of(Disagreements.of(DisagreementKind.TIME, process.name() + ": the times named for it", sides));
    }

    private static String days(Time time) {
        String first = time.first().map(Object::toString).orElse("");
        String last = time.last().map(Object::toString).orElse("");
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Whether the stage's time is one that was named, not merely that of the report. */
    private boolean isNamed(Stage stage) {
        Window time = Window.of(stage.time());
        return time.first() > told(stage).first() || time.days() > 1;
    }

    private static boolean areWithinOneAnother(List<List<Stage>> times) {
        Window first = Window.of(times.get(0).get(0).time());
        return times.stream()
                .allMatch(stages -> first.meets(Window.of(stages.get(0).time()), 0));
    }

    private Window told(Stage stage) {
        return Window.of(gathered.published(stage.passage().report()));
    }

    private Side side(Process process, List<Stage> stages) {
        Time time = stages.get(0).time();
        String value = days(time) + ": " + gathered.line(stages.get(0).passage());
        return Disagreements.side(
                value, stages.stream().flatMap(stage -> rows.of(stage.passage(), stage.accordingTo(), process.id())));
    }
}
