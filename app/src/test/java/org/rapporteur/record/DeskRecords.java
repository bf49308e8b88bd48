package org.rapporteur.record;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.model.Act;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;
import org.rapporteur.model.TransferStatus;

/** Records of which the desk shows little, much or nothing; made without a language engine. */
public final class DeskRecords {

    private static final int MEBIBYTE = 1 << 20;

    private DeskRecords() {}

    /** A record of no report. */
    public static RecordDirectory ofNone(Path path) {
        return HandRecord.of(path);
    }

    /** A record of one short report. */
    public static RecordDirectory ofOne(Path path) {
        return HandRecord.of(path, small());
    }

    private static HandReport small() {
        return HandReport.of(
                        "Example Wire",
                        "Minister resigns\nAnna Kowalska said on Monday that she would resign. The blast killed 12 people.")
                .person("Anna Kowalska")
                .says("Anna Kowalska", "said", "she would resign", Act.ASSERT)
                .event(PloverType.ASSAULT, "killed", "The blast killed 12 people", Status.HAPPENED)
                .figure("12 people", 12, "killed");
    }

    /** A record of a transfer that passes over one land and through one broker. */
    public static RecordDirectory ofRoute(Path path) {
        HandReport report = HandReport.of(
                        "Example Wire",
                        "Launchers reach Perania\nOmbria sent Perania the Tarn launcher by way of Sarvia. Viktor Halden sold"
                                + " them on.")
                .transfer("Ombria", "Perania", "Tarn", TransferStatus.DELIVERED, "Ombria sent Perania")
                .via(IntermediaryRole.TRANSIT, "Sarvia", Optional.of("SAR"), "by way of Sarvia")
                .via(IntermediaryRole.BROKER, "Viktor Halden", Optional.empty(), "Viktor Halden sold them on");
        return HandRecord.of(path, report);
    }

    /** A record of a report of five megabytes in one paragraph, somebody speaking at its end. */
    public static RecordDirectory ofFiveMegabytes(Path path) {
        StringBuilder text = new StringBuilder("Minutes of a very long session\n");
        for (int line = 1; text.length() < 5 * MEBIBYTE; line++) {
            text.append("Speaker ").append(line).append(" took the floor and gave it back after a while. ");
        }
        text.append("Anna Kowalska said that the session was closed.");
        HandReport report = HandReport.of("Example Wire", text.toString())
                .person("Anna Kowalska")
                .says("Anna Kowalska", "said", "the session was closed", Act.ASSERT);
        return HandRecord.of(path, report);
    }
}
