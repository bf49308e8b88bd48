package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/** What one record says otherwise than another: reports, what was read from those that both have, claims, disagreements. */
public final class RecordDiff {

    private RecordDiff() {}

    /** The differences as lines for a person. */
    public static List<String> lines(RecordQueries earlier, RecordQueries later) {
        List<Report> before = earlier.storedReports();
        List<Report> after = later.storedReports();
        Contents old = Contents.of(before, earlier.storedReadings());
        Contents now = Contents.of(after, later.storedReadings());
        List<String> lines = new ArrayList<>();
        before.stream()
                .filter(report -> now.report(report.id()).isEmpty())
                .forEach(report -> lines.add("report removed: " + words(report)));
        for (Report report : after) {
            Id id = report.id();
            if (old.report(id).isEmpty()) {
                lines.add("report added: " + words(report));
            } else {
                RowAlignment.of(old, id, now, id)
                        .changes()
                        .forEach(change -> lines.add(words(report) + ": " + change.line()));
            }
        }
        addComputed(
                lines,
                "claim",
                earlier,
                later,
                (record, all) -> record.claims(all).stream().map(ClaimRow::about));
        addComputed(
                lines,
                "disagreement",
                earlier,
                later,
                (record, all) -> record.disagreements(all).stream()
                        .map(row -> row.kind() + ": " + row.about()
                                + row.sides().map(sides -> ": " + sides).orElse("")));
        return lines;
    }

    private static String words(Report report) {
        return report.capture().path();
    }

    /** What is computed has no lasting id: it is known by its words. */
    private static void addComputed(
            List<String> lines,
            String type,
            RecordQueries earlier,
            RecordQueries later,
            BiFunction<RecordQueries, Filter, Stream<String>> words) {
        Map<String, Integer> count = new LinkedHashMap<>();
        words.apply(earlier, Filter.ALL).forEach(each -> count.merge(each, -1, Integer::sum));
        words.apply(later, Filter.ALL).forEach(each -> count.merge(each, 1, Integer::sum));
        count.forEach((each, difference) -> {
            if (difference != 0) {
                lines.add(type + (difference < 0 ? " removed: " : " added: ") + each);
            }
        });
    }
}
