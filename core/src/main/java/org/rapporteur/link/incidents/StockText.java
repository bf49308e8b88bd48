package org.rapporteur.link.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Blocks;

/**
 * What reports have word for word that are far apart in time: what an outlet says on each of its pages, and phrases that
 * belong to no one incident.
 */
final class StockText {

    /** Words in a row that are looked for. */
    private static final int ROW = 12;

    /** Reports that must have them. */
    private static final int LEAST_REPORTS = 3;

    /** Days between the first and the last of these: reports of one incident share words for some weeks, or two share them. */
    private static final int LEAST_DAYS = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final Map<Long, Spread> rows = new HashMap<>();

    /** In how many reports a row of words stands, and from which day to which. */
    private record Spread(int reports, long first, long last) {

        Spread and(Spread other) {
            return new Spread(reports + other.reports, Math.min(first, other.first), Math.max(last, other.last));
        }

        boolean isStock() {
            return reports >= LEAST_REPORTS && last - first >= LEAST_DAYS;
        }
    }

    StockText(List<TellsOfIncident> reports) {
        for (TellsOfIncident report : reports) {
            long day = report.day().toEpochDay();
            rows(words(report.text()), report.text()).stream()
                    .distinct()
                    .forEach(row -> rows.merge(row, new Spread(1, day, day), Spread::and));
        }
    }

    private record Word(int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found.add(new Word(word.start(), word.end()));
        }
        return found;
    }

    private static List<Long> rows(List<Word> words, String text) {
        List<Long> found = new ArrayList<>();
        for (int at = 0; at + ROW <= words.size(); at++) {
            StringBuilder row = new StringBuilder();
            words.subList(at, at + ROW)
                    .forEach(word -> row.append(text, word.start(), word.end()).append(' '));
            found.add(Blocks.digest(row.toString().toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    /** The text with blanks in place of what is stock. */
    String without(String text) {
        List<Word> words = words(text);
        List<Long> found = rows(words, text);
        StringBuilder own = new StringBuilder(text);
        for (int at = 0; at < found.size(); at++) {
            if (rows.containsKey(found.get(at)) && rows.get(found.get(at)).isStock()) {
                for (int i = words.get(at).start(); i < words.get(at + ROW - 1).end(); i++) {
                    own.setCharAt(i, ' ');
                }
            }
        }
        return own.toString();
    }
}
