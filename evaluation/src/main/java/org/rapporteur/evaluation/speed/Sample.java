package org.rapporteur.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Report;

/** The reports that are timed: English ones of a folder, in the order of their names. */
record Sample(List<Report> reports) {

    static Sample of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no folder " + folder);
        }
        Ingest ingest = new Ingest();
        List<Report> reports = Ingest.files(List.of(folder)).files().stream()
                .map((FoundFile file) -> ingest.read(file))
                .flatMap(ingested -> ingested.reports().stream())
                .filter(report -> report.language().startsWith("en"))
                .toList();
        return new Sample(reports);
    }

    /** Characters between blanks and marks: a rough count, the same for both sides. */
    long tokens() {
        return reports.stream()
                .mapToLong(report -> report.text().split("\\s+|(?=\\p{Punct})").length)
                .sum();
    }
}
