package org.rapporteur.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Score;

/** Counts while pages are scored. */
final class PageTally {

    private final Passages all = new Passages();
    private final Passages mainText = new Passages();
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

    /** A passage that must be there or must not, whether it is, and whether it is in the text proper. */
    void passage(boolean wanted, boolean found, boolean foundInMainText) {
        all.count(wanted, found);
        mainText.count(wanted, foundInMainText);
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
        List<Score> scores = new ArrayList<>(all.scores(task, "passages"));
        scores.addAll(mainText.scores(task, "main text"));
        scores.addAll(List.of(
                new Score(task, "title right", rate(rightTitles, titles)),
                new Score(task, "author among the bylines", rate(rightAuthors, authors)),
                new Score(task, "day among the stated dates", rate(rightDates, dates)),
                new Score(task, "day right", rate(foundDays, dates)),
                new Score(task, "day wrong", rate(wrongDays, dates)),
                new Score(task, "pages that state their day", statedDays),
                new Score(task, "day right, of pages that state it", rate(foundStatedDays, statedDays)),
                new Score(task, "day wrong, of pages that state it", rate(wrongStatedDays, statedDays))));
        return scores;
    }

    private static double rate(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** Passages that must be there or must not. */
    private static final class Passages {

        private int right;
        private int missed;
        private int wrong;

        void count(boolean wanted, boolean found) {
            right += wanted && found ? 1 : 0;
            missed += wanted && !found ? 1 : 0;
            wrong += !wanted && found ? 1 : 0;
        }

        List<Score> scores(String task, String name) {
            double precision = rate(right, right + wrong);
            double recall = rate(right, right + missed);
            double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return List.of(
                    new Score(task, name + " P", precision),
                    new Score(task, name + " R", recall),
                    new Score(task, name + " F", f));
        }
    }
}
