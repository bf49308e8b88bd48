package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.ReportRow;

/**
 * A report as the reading view shows it.
 *
 * @param possibleDays the days that it may be of; empty if its day is known
 * @param dateEvidence the words from which its day is known
 * @param blocks the text with its annotations; of a long report one stretch of it
 * @param isRead whether it is in a language that is read
 * @param number which stretch it is, from 1
 * @param of how many there are
 */
public record ReadingModel(
        ReportRow report,
        String possibleDays,
        String dateEvidence,
        List<Block> blocks,
        boolean isRead,
        int number,
        int of) {

    public ReadingModel {
        blocks = List.copyOf(blocks);
    }
}
