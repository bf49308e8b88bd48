package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

/** The story's reports with every date taken from them that does not stand in their sentences, and their days again. */
final class UndatedStory {

    private static final int WEEK = 7;

    private final Path folder;
    private final Pipeline pipeline = new Pipeline();

    UndatedStory(Path folder) {
        this.folder = folder;
    }

    /** How the day of one report came out. */
    enum Outcome {
        /** The day, or at most a week that holds it. */
        RIGHT,
        /** A longer stretch that holds it. */
        WIDE,
        NONE,
        WRONG
    }

    /**
     * The days found for the reports, by the reports' names in the expected rows.
     *
     * @param lines whether lines beside the text that name a day are left; datelines are in any case
     * @param linked whether the reports are held against one another
     */
    Map<String, Time> published(boolean lines, boolean linked) throws IOException {
        List<Report> reports = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Report report : IngestedReports.below(folder.resolve("reports"), pipeline)) {
            String path = report.capture().path();
            names.add(path.substring(path.lastIndexOf('/') + 1));
            reports.add(undated(report, lines));
        }
        List<Reading> readings = reports.stream().map(pipeline::read).toList();
        Map<Id, Time> times = new LinkedHashMap<>();
        readings.forEach(reading -> times.put(reading.report(), reading.published()));
        if (linked) {
            times.putAll(Pipeline.link(reports, readings).published());
        }
        Map<String, Time> published = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            published.put(names.get(i), times.getOrDefault(reports.get(i).id(), Time.UNKNOWN));
        }
        return published;
    }

    /** The report without what its fields and its address say; its text stays as it is. */
    private static Report undated(Report report, boolean lines) {
        List<Part> parts = report.parts().stream()
                .map(part -> lines || isOfText(part) ? part : new Part(PartKind.FURNITURE, part.span()))
                .toList();
        return report.withUrl(Optional.empty()).withDates(List.of()).withParts(parts);
    }

    private static boolean isOfText(Part part) {
        return part.kind() != PartKind.BYLINE;
    }

    /** Every report of the expected rows with the time expected of it. */
    Map<String, Time> expected() throws IOException {
        Map<String, Time> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("expected/reports.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode row = new ObjectMapper().readTree(line);
                expected.put(row.path("report").asText(), ExpectedTime.of(row.path("published")));
            }
        }
        return expected;
    }

    static Outcome outcome(Time expected, Time found) {
        if (!found.isKnown()) {
            return Outcome.NONE;
        }
        LocalDate first = found.first().orElse(LocalDate.MIN);
        LocalDate last = found.last().orElse(LocalDate.MAX);
        boolean holds = !first.isAfter(expected.last().orElse(LocalDate.MAX))
                && !last.isBefore(expected.first().orElse(LocalDate.MIN));
        if (!holds) {
            return Outcome.WRONG;
        }
        boolean closed = found.first().isPresent() && found.last().isPresent();
        return closed && last.toEpochDay() - first.toEpochDay() < WEEK ? Outcome.RIGHT : Outcome.WIDE;
    }
}
