package org.rapporteur.present.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.TimelineRow;

/** The record that the tests export: five reports of the bundled story and one written to be hard on formats. */
final class ExportedRecord {

    /** The report that is hard on formats. */
    static final String HOSTILE = "report-00000000000000aa";

    private ExportedRecord() {}

    static RecordRows rows() {
        List<String> lines = resource("record.jsonl").lines().toList();
        TimelineRow day = new TimelineRow(
                "2013-05-17",
                "day",
                1.5,
                2,
                HOSTILE,
                47,
                "The “envoy”, Mr. O'Neil & Sons said",
                "",
                Optional.empty(),
                Optional.empty());
        return new RecordRows(lines, List.of(day), sha256 -> sha256.getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) {
        try (InputStream in = ExportedRecord.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
