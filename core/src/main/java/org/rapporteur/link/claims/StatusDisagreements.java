package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.rapporteur.model.Process;
import org.rapporteur.model.Side;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Time;

/** Where the statuses of one transfer contradict one another, and where the times named for one process differ. */
final class StatusDisagreements {

    private static final Set<StageKind> TO_COME = Set.of(StageKind.SCHEDULED, StageKind.EXPECTED, StageKind.PROPOSED);

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final RowsAt rows;

    StatusDisagreements(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.rows = new RowsAt(assembled.gathered());
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        DeliveryDenials deliveries = new DeliveryDenials(assembled);
        same.transfers().transfers().forEach(transfer -> found.addAll(deliveries.of(transfer)));
        same.processes().processes().forEach(process -> of(process).ifPresent(found::add));
        return found;
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
