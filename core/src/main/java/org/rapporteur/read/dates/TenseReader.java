package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.read.dates.Setting.Tense;
import org.rapporteur.read.rules.RuleFile;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** Tells from the verbs near a stretch of words whether they speak of what was or of what will be. */
final class TenseReader {

    /** How many words away a verb may stand. */
    private static final int REACH = 18;

    private final Map<String, Tense> cues = new HashMap<>();

    TenseReader() {
        for (String line : RuleFile.lines(TenseReader.class, "tenses.tsv")) {
            String[] columns = line.split("\t");
            for (String word : columns[1].split(" ")) {
                cues.put(word, Tense.valueOf(columns[0]));
            }
        }
    }

    /** The tense of the nearest verb in the sentence; what stands before counts more than what follows. */
    Tense around(List<Word> words, int first, int end) {
        int before = first - 1;
        Tense left = Tense.OPEN;
        while (before >= 0 && first - before <= REACH && !endsSentence(words, before)) {
            left = cue(words, before);
            if (left != Tense.OPEN) {
                break;
            }
            before--;
        }
        int after = end;
        Tense right = Tense.OPEN;
        while (after < words.size() && after - end <= REACH && !endsSentence(words, after)) {
            right = cue(words, after);
            if (right != Tense.OPEN) {
                break;
            }
            after++;
        }
        boolean leftWins = right == Tense.OPEN || first - before <= 3 * (after - end + 1);
        return left != Tense.OPEN && leftWins ? left : right;
    }

    private static boolean endsSentence(List<Word> words, int place) {
        Word word = words.get(place);
        if (word.is(Shape.BREAK) || word.is("?") || word.is("!")) {
            return true;
        }
        boolean stop = word.is(".") && place + 1 < words.size();
        return stop
                && (words.get(place + 1).capital() || !words.get(place + 1).is(Shape.LETTERS))
                && !isShort(words, place);
    }

    /** A full stop after "Mr", "Feb" or "Inc" ends no sentence. */
    private static boolean isShort(List<Word> words, int place) {
        return place > 0
                && words.get(place - 1).capital()
                && words.get(place - 1).form().length() <= 4;
    }

    private Tense cue(List<Word> words, int place) {
        Word word = words.get(place);
        if (!word.is(Shape.LETTERS)) {
            return Tense.OPEN;
        }
        Tense known = cues.get(word.form());
        if (known != null) {
            return known;
        }
        if (word.is("to")) {
            return opensInfinitive(words, place) ? Tense.FUTURE : Tense.OPEN;
        }
        boolean past = word.form().length() > 4 && word.form().endsWith("ed") && !word.capital();
        return past ? Tense.PAST : Tense.OPEN;
    }

    private boolean opensInfinitive(List<Word> words, int place) {
        if (place + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(place + 1);
        return next.is(Shape.LETTERS)
                && !next.capital()
                && !next.form().endsWith("ing")
                && !next.form().endsWith("s")
                && !cues.containsKey(next.form())
                && !NO_VERBS.contains(next.form());
    }

    private static final java.util.Set<String> NO_VERBS = java.util.Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those",
            "what", "which", "whom", "people", "some", "all", "more", "less", "about", "nearly", "it", "him", "them",
            "us", "me", "you", "date", "end", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "one");
}
