package org.rapporteur.present.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.present.web.draw.Ladder;
import org.rapporteur.record.StepRow;

/** Ladders of the statuses of transfers and of the stages of processes. */
final class Ladders {

    private static final List<String> STATUSES = List.of(
            "delivered",
            "in_delivery",
            "contracted",
            "approved",
            "offered",
            "requested",
            "talks",
            "unconfirmed",
            "postponed",
            "suspended",
            "cancelled",
            "denied");
    private static final List<String> STAGES = List.of(
            "ended",
            "adopted",
            "agreed",
            "held",
            "voted",
            "opened",
            "scheduled",
            "expected",
            "drafted",
            "proposed",
            "postponed",
            "suspended",
            "cancelled",
            "failed",
            "vetoed");
    private static final List<String> AGAINST =
            List.of("unconfirmed", "postponed", "suspended", "cancelled", "denied", "failed", "vetoed");

    private Ladders() {}

    static Optional<Ladder> statuses(List<StepRow> steps) {
        return ladder(steps, STATUSES);
    }

    static Optional<Ladder> stages(List<StepRow> steps) {
        return ladder(steps, STAGES);
    }

    private static Optional<Ladder> ladder(List<StepRow> rows, List<String> known) {
        List<String> order = new ArrayList<>(known);
        rows.stream()
                .map(StepRow::step)
                .filter(step -> !order.contains(step))
                .distinct()
                .sorted()
                .forEach(order::add);
        List<Ladder.Step> steps =
                rows.stream().flatMap(row -> step(row).stream()).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(Ladder.of(steps, order, AGAINST));
    }

    private static Optional<Ladder.Step> step(StepRow row) {
        return row.first()
                .or(row::last)
                .or(row::published)
                .filter(day -> day.length() >= 10)
                .map(day -> new Ladder.Step(
                        LocalDate.parse(day.substring(0, 10)),
                        row.first().isPresent(),
                        row.step(),
                        row.step().replace('_', ' ') + ", " + qualified(row)
                                + day.substring(0, 10)
                                + row.saidBy()
                                        .map(name -> ", according to " + Items.oneLine(name))
                                        .orElse("")
                                + row.outlet()
                                        .map(outlet -> " (" + outlet + ")")
                                        .orElse(""),
                        Addresses.passage(row.report(), row.start())));
    }

    private static String qualified(StepRow row) {
        if (row.first().isPresent()) {
            return "";
        }
        return row.last().isPresent() ? "by " : "reported ";
    }
}
