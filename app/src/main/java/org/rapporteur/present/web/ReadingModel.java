package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.ReportRow;

/** A report as the reading view shows it. */
public record ReadingModel(ReportRow report, String dateEvidence, List<Block> blocks, boolean isRead) {

    public ReadingModel {
        blocks = List.copyOf(blocks);
    }
}
