package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Id;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** Groups of rows that tell one status of one transfer within some weeks: "they have arrived", "they have not". */
final class Statuses {

    /** Days between two reports that tell one status of one delivery. */
    private static final int MOST_DAYS = 21;

    private final Assembled assembled;
    private final RowsAt rows;

    Statuses(Assembled assembled) {
        this.assembled = assembled;
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
            byStatus.values().forEach(steps -> groups.addAll(near(steps, transfer.id())));
        }
        return groups;
    }

    private List<List<Id>> near(List<TransferStep> steps, Id transfer) {
        List<List<Id>> groups = new ArrayList<>();
        TreeSet<Id> group = new TreeSet<>();
        long last = Long.MIN_VALUE / 2;
        for (TransferStep step : steps) {
            Window told =
                    Window.of(assembled.gathered().published(step.passage().report()));
            if (told.first() - last > MOST_DAYS && !group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            last = told.last();
            rows.of(step, transfer).filter(id -> !id.equals(transfer)).forEach(group::add);
        }
        groups.add(List.copyOf(group));
        return groups.stream().filter(members -> members.size() > 1).toList();
    }
}
