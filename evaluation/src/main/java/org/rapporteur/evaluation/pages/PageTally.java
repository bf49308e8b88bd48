package org.rapporteur.evaluation.pages;

import java.util.List;
import org.rapporteur.evaluation.Score;

/** Counts while pages are scored. */
final class PageTally {

    private int rightPassages;
    private int missedPassages;
    private int wrongPassages;
    private int titles;
    private int rightTitles;
    private int authors;
    private int rightAuthors;
    private int dates;
    private int rightDates;
    private int foundDays;
    private int wrongDays;
    private int statedDays;
    private int foundStatedDays;
    private int wrongStatedDays;

    void passage(boolean wanted, boolean found) {
        rightPassages += wanted && found ? 1 : 0;
        missedPassages += wanted && !found ? 1 : 0;
        wrongPassages += !wanted && found ? 1 : 0;
    }

    void title(boolean right) {
        titles++;
        rightTitles += right ? 1 : 0;
    }

    void author(boolean right) {
        authors++;
        rightAuthors += right ? 1 : 0;
    }

    void date(boolean right) {
        dates++;
        rightDates += right ? 1 : 0;
    }

    /** The day that the report is taken to be of: right, wrong, or none; and whether the page holds the right one. */
    void day(boolean found, boolean right, boolean stated) {
        foundDays += found && right ? 1 : 0;
        wrongDays += found && !right ? 1 : 0;
        statedDays += stated ? 1 : 0;
        foundStatedDays += stated && found && right ? 1 : 0;
        wrongStatedDays += stated && found && !right ? 1 : 0;
    }

    List<Score> scores(String task) {
        double precision = rate(rightPassages, rightPassages + wrongPassages);
        double recall = rate(rightPassages, rightPassages + missedPassages);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return List.of(
                new Score(task, "passages P", precision),
                new Score(task, "passages R", recall),
                new Score(task, "passages F", f),
                new Score(task, "title right", rate(rightTitles, titles)),
                new Score(task, "author among the bylines", rate(rightAuthors, authors)),
                new Score(task, "day among the stated dates", rate(rightDates, dates)),
                new Score(task, "day right", rate(foundDays, dates)),
                new Score(task, "day wrong", rate(wrongDays, dates)),
                new Score(task, "pages that state their day", statedDays),
                new Score(task, "day right, of pages that state it", rate(foundStatedDays, statedDays)),
                new Score(task, "day wrong, of pages that state it", rate(wrongStatedDays, statedDays)));
    }

    private static double rate(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
