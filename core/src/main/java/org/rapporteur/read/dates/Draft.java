package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** The words and time expressions of a report whose date is being looked for. */
record Draft(Report report, List<Word> words, List<Finding> findings) {

    /** What belongs to a sentence is looked for this many words away at most. */
    private static final int LONGEST_SENTENCE = 80;

    private static final int LONGEST_LEAD = 200;

    /** The findings in the reporter's own sentences: not in captions, headings or direct speech. */
    List<Finding> ofReporter() {
        List<Finding> own = new ArrayList<>();
        boolean quoted = false;
        int at = 0;
        for (Finding finding : findings) {
            while (at < finding.first()) {
                quoted = quotedAfter(words.get(at++), quoted);
            }
            boolean read = finding.part() == PartKind.PARAGRAPH || finding.part() == PartKind.TITLE;
            if (read && !quoted) {
                own.add(finding);
            }
        }
        return own;
    }

    /** Whether direct speech goes on after the word; it ends with its paragraph at the latest. */
    private static boolean quotedAfter(Word word, boolean quoted) {
        return switch (word.form()) {
            case "\u201c", "``" -> true;
            case "\u201d", "''", "\n" -> false;
            case "\"" -> !quoted;
            default -> quoted;
        };
    }

    /** The words of the sentence around a finding, by place: the first and the place after the last. */
    Span sentence(Finding finding) {
        int first = finding.first();
        while (first > 0 && finding.first() - first < LONGEST_SENTENCE && !endsSentence(first - 1)) {
            first--;
        }
        int end = finding.end();
        while (end < words.size() && end - finding.end() < LONGEST_SENTENCE && !endsSentence(end)) {
            end++;
        }
        return new Span(first, end);
    }

    /** The findings in the words. */
    List<Finding> within(Span places) {
        int from = 0;
        int high = findings.size();
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (findings.get(middle).first() < places.start()) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = from;
        while (to < findings.size() && findings.get(to).end() <= places.end()) {
            to++;
        }
        return findings.subList(from, to);
    }

    private boolean endsSentence(int place) {
        Word word = words.get(place);
        if (word.is(Shape.BREAK)) {
            return true;
        }
        boolean stop = word.is(".") || word.is("?") || word.is("!");
        boolean capital = place + 1 < words.size() && words.get(place + 1).capital();
        boolean abbreviated = place > 0
                && words.get(place - 1).form().length() <= 3
                && words.get(place - 1).capital();
        return stop && capital && !abbreviated;
    }

    /** Whether one of the words stands between two places. */
    boolean holds(Set<String> wanted, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            if (wanted.contains(words.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** The place after the last word of the title and the first paragraph. */
    int endOfLead() {
        int limit = Math.min(words.size(), LONGEST_LEAD);
        for (int i = 1; i < limit; i++) {
            if (words.get(i).is(Shape.BREAK) && isParagraph(words.get(i - 1))) {
                return i;
            }
        }
        return limit;
    }

    private boolean isParagraph(Word word) {
        return report.partAt(word.start())
                .filter(part -> part.kind() == PartKind.PARAGRAPH)
                .isPresent();
    }
}
