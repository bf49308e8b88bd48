package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.Pipeline;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Report;

/** The reports of a folder as the program itself takes them in. */
public final class IngestedReports {

    private IngestedReports() {}

    /** Every report of the files below the folder, in the order of the files. */
    public static List<Report> below(Path folder, Pipeline pipeline) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (FoundFile file : Ingest.files(List.of(folder)).files()) {
            reports.addAll(pipeline.ingest(file).reports());
        }
        return reports;
    }
}
