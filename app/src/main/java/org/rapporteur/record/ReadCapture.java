package org.rapporteur.record;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * All that was made of one capture.
 *
 * @param sha256 the capture
 * @param reader the version of the program that read it
 * @param reports the reports found in it
 * @param readings the reading of each, in the same order
 * @param unusable lines for the user about parts that gave no report
 */
public record ReadCapture(
        String sha256, String reader, List<Report> reports, List<Reading> readings, List<String> unusable) {

    public ReadCapture {
        reports = List.copyOf(reports);
        readings = List.copyOf(readings);
        unusable = List.copyOf(unusable);
    }
}
