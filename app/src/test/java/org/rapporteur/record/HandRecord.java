package org.rapporteur.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.Pipeline;

/** Small records of hand-made reports, without a language engine. */
final class HandRecord {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    private HandRecord() {}

    /** A record of the reports, put together. */
    static RecordDirectory of(Path path, HandReport... reports) {
        RecordDirectory record = RecordDirectory.openOrCreate(path);
        for (HandReport report : reports) {
            report.keep(record);
        }
        putTogether(record);
        return record;
    }

    static Map<String, Integer> putTogether(RecordDirectory record) {
        return new Build(record, new Pipeline(), 1, BuildProgress.SILENT).putTogether();
    }

    static List<String> export(RecordDirectory record) {
        List<String> lines = new ArrayList<>();
        RecordQueries.open(record).export(lines::add);
        return lines;
    }

    static List<String> exportWithWrong(RecordDirectory record) {
        List<String> lines = new ArrayList<>();
        RecordQueries.open(record).exportWithWrong(lines::add);
        return lines;
    }

    /** Somebody who judges at noon, or so many seconds later. */
    static Judge judge(RecordDirectory record, String by, int seconds) {
        return new Judge(record, by, Clock.fixed(NOON.plus(Duration.ofSeconds(seconds)), ZoneOffset.UTC));
    }
}
