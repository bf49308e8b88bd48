package org.rapporteur.record;

import java.nio.file.Path;
import org.rapporteur.model.Act;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** A small record with something to review: two accounts of one utterance, an event, a figure, markup in a report. */
public final class ReviewRecord {

    private ReviewRecord() {}

    /** Makes it. */
    public static RecordDirectory make(Path path) {
        HandReport first = HandReport.of(
                        "Ledger",
                        "Blast <script>alert(1)</script>\nAnna Kowalska said that soldiers shelled the harbour at dawn."
                                + " The blast killed 12 people.")
                .person("Anna Kowalska")
                .says("Anna Kowalska", "said", "soldiers shelled the harbour at dawn", Act.ASSERT)
                .event(PloverType.ASSAULT, "shelled", "soldiers shelled the harbour at dawn", Status.HAPPENED)
                .figure("12 people", 12, "killed");
        HandReport second = HandReport.of(
                        "Courier",
                        "From the harbour\nIn town Anna Kowalska told us that soldiers shelled the harbour at dawn.")
                .person("Anna Kowalska")
                .says("Anna Kowalska", "told", "soldiers shelled the harbour at dawn", Act.ASSERT);
        return HandRecord.of(path, first, second);
    }
}
