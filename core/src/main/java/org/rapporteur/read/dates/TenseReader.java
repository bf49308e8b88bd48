package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.data.DataFile;
import org.rapporteur.read.dates.Setting.Tense;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** Tells from the verbs near a stretch of words whether they speak of what was or of what will be. */
final class TenseReader {

    /** How many words away a verb may stand. */
    private static final int REACH = 18;

    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "but", "or", "so", "while", "when", "who", "which", "where", "as", "after", "before", "said",
            "saying");

    /** Words directly before a date that tell by themselves. */
    private static final Map<String, Tense> DIRECT = Map.of(
            "into", Tense.FUTURE,
            "effective", Tense.FUTURE,
            "ended", Tense.SURELY_PAST,
            "since", Tense.SURELY_PAST);

    private static final Set<String> UNTIL = Set.of("until", "till");

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", ":");

    /** Words between which a date stands like an adjective: "a June agreement". */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their");

    /** Short words that are no noun after a date. */
    private static final Set<String> BE = Set.of(
            "was", "is", "has", "had", "are", "were", "will", "for", "with", "by", "at", "on", "in", "to", "that");

    /** Of what is to come, words that tell so without a verb. */
    private static final Set<String> TO_COME = Set.of(
            "planned", "scheduled", "proposed", "upcoming", "coming", "next", "will", "would", "expected", "due");

    /** Words in -eed that are past forms. */
    private static final Set<String> PAST_IN_EED = Set.of("agreed", "freed", "decreed", "guaranteed", "disagreed");

    /** How far before an adjective-like date words of what is to come are looked for. */
    private static final int NEAR = 4;

    /** The row of verbs after which an infinitive tells what was done. */
    private static final String DONE = "DONE";

    /** The row of words whose full stop ends no sentence. */
    private static final String ABBREVIATION = "ABBREVIATION";

    private final Map<String, Tense> cues = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();

    TenseReader() {
        for (String line : DataFile.lines(TenseReader.class, "tenses.tsv")) {
            String[] columns = line.split("\t");
            for (String word : columns[1].split(" ")) {
                switch (columns[0]) {
                    case DONE -> done.add(word);
                    case ABBREVIATION -> abbreviations.add(word);
                    default -> cues.put(word, Tense.valueOf(columns[0]));
                }
            }
        }
    }

    /** The tense of the nearest verb of the clause; what stands before counts more than what follows. */
    Tense around(List<Word> words, int first, int end) {
        String opening = first > 0 ? words.get(first - 1).form() : "";
        if (UNTIL.contains(opening)) {
            return until(words, first, end);
        }
        if (opening.equals("through")) {
            return before(words, first - 1).isFuture() ? Tense.FUTURE : Tense.OPEN;
        }
        if (isSoonest(words, first) || isBe(words, opening.equals("on") || opening.equals("at") ? first - 1 : first)) {
            return Tense.FUTURE;
        }
        if (DIRECT.containsKey(opening)) {
            return DIRECT.getOrDefault(opening, Tense.OPEN);
        }
        if (isAdjective(words, first, end)) {
            return Tense.PAST;
        }
        if (opensEntry(words, first, end)) {
            return Tense.SURELY_PAST;
        }
        Tense left = before(words, first);
        if (left == Tense.PAST && end < words.size() && cue(words, end) == Tense.PAST) {
            return Tense.PLAINLY_PAST;
        }
        Tense found = left != Tense.OPEN ? left : after(words, end, opensSentence(words, first));
        boolean ahead = found == Tense.OPEN || found == Tense.LIKELY_FUTURE;
        return ahead && opening.equals("by") ? Tense.FUTURE : found;
    }

    /** "Until Thursday, they had not called": such an opening is of the past if what follows is. */
    private Tense until(List<Word> words, int first, int end) {
        if (first == 1 || endsSentence(words, first - 2)) {
            return after(words, end, true).isPast() ? Tense.PAST : Tense.FUTURE;
        }
        return before(words, first - 1).isPast() ? Tense.LIKELY_FUTURE : Tense.FUTURE;
    }

    /** "As early as Tuesday", "as soon as Tuesday". */
    private static boolean isSoonest(List<Word> words, int first) {
        return first > 2
                && words.get(first - 1).is("as")
                && SOON.contains(words.get(first - 2).form())
                && words.get(first - 3).is("as");
    }

    private static final Set<String> SOON = Set.of("early", "soon");

    /** "The game is Sunday night": what is on a day is to come. */
    private static boolean isBe(List<Word> words, int first) {
        return first > 0 && IS.contains(words.get(first - 1).form());
    }

    /** In a chronology: "May 7 - An attempt fails", at the head of a line or sentence. */
    private boolean opensEntry(List<Word> words, int first, int end) {
        return end + 1 < words.size()
                && DASHES.contains(words.get(end).form())
                && words.get(end + 1).capital()
                && (first == 0 || endsSentence(words, first - 1));
    }

    /** "Under a June agreement" speaks of what was, unless words near say that it is to come. */
    private static boolean isAdjective(List<Word> words, int first, int end) {
        boolean between = first > 0
                && ARTICLES.contains(words.get(first - 1).form())
                && end < words.size()
                && words.get(end).is(Shape.LETTERS)
                && !words.get(end).capital()
                && words.get(end).form().length() > 2
                && !BE.contains(words.get(end).form())
                && !CONJUNCTIONS.contains(words.get(end).form());
        return between
                && words.subList(Math.max(0, first - NEAR), first).stream()
                        .noneMatch(word -> TO_COME.contains(word.form()));
    }

    /** Whether the words open a sentence, but for a preposition: then its verb is looked for beyond commas. */
    private boolean opensSentence(List<Word> words, int first) {
        int opening = first > 0 && OPENERS.contains(words.get(first - 1).form()) ? first - 1 : first;
        return opening == 0 || endsSentence(words, opening - 1);
    }

    private static final Set<String> OPENERS = Set.of("in", "on", "at", "by", "during", "late", "early");

    private Tense before(List<Word> words, int first) {
        for (int place = first - 1; place >= 0 && first - place <= REACH; place--) {
            if (endsSentence(words, place) || endsClause(words, place)) {
                return Tense.OPEN;
            }
            Tense cue = cue(words, place);
            if (cue != Tense.OPEN) {
                return cue;
            }
        }
        return Tense.OPEN;
    }

    private Tense after(List<Word> words, int end, boolean beyondCommas) {
        int reach = beyondCommas ? 2 * REACH : REACH;
        for (int place = end; place < words.size() && place - end <= reach; place++) {
            boolean comma = place > end && words.get(place).is(",") && !beyondCommas;
            if (endsSentence(words, place) || comma || place > end && !beyondCommas && endsClause(words, place)) {
                return Tense.OPEN;
            }
            Tense cue = cue(words, place);
            if (cue != Tense.OPEN) {
                return cue;
            }
        }
        return Tense.OPEN;
    }

    /** Whether a new clause begins after the word. */
    private static boolean endsClause(List<Word> words, int place) {
        Word word = words.get(place);
        if (word.is(";") || word.is(":") || word.is("--") || word.is("but") || word.is("_")) {
            return true;
        }
        return word.is(",")
                && place + 1 < words.size()
                && CONJUNCTIONS.contains(words.get(place + 1).form());
    }

    private boolean endsSentence(List<Word> words, int place) {
        Word word = words.get(place);
        if (word.is(Shape.BREAK) || word.is("?") || word.is("!")) {
            return true;
        }
        boolean stop = word.is(".") && place + 1 < words.size();
        return stop
                && (words.get(place + 1).capital() || !words.get(place + 1).is(Shape.LETTERS))
                && !isShort(words, place);
    }

    /** A full stop after "Mr", "Feb" or a single letter ends no sentence. */
    private boolean isShort(List<Word> words, int place) {
        return place > 0
                && words.get(place - 1).capital()
                && (words.get(place - 1).form().length() == 1
                        || abbreviations.contains(words.get(place - 1).form()));
    }

    private Tense cue(List<Word> words, int place) {
        Word word = words.get(place);
        if (!word.is(Shape.LETTERS)) {
            return Tense.OPEN;
        }
        if (word.is("set")) {
            boolean ahead = place + 1 < words.size()
                    && (words.get(place + 1).is("to") || words.get(place + 1).is("for"));
            return ahead ? Tense.FUTURE : Tense.PAST;
        }
        Tense known = cues.get(word.form());
        boolean infinitive = place > 1 && words.get(place - 1).is("to");
        if (known == Tense.FUTURE && (isAfterHadBeen(words, place) || infinitive && isDueBefore(words, place - 2))) {
            return Tense.PAST;
        }
        if (known != null) {
            boolean told = known != Tense.PAST || !isPassiveOrAdjective(words, place) && !followsModal(words, place);
            return told ? known : Tense.OPEN;
        }
        if (word.is("effect")
                && place > 0
                && TAKES.contains(words.get(place - 1).form())) {
            return Tense.FUTURE;
        }
        if (word.is("to")) {
            if (!opensInfinitive(words, place)) {
                return Tense.OPEN;
            }
            if (place > 0 && (IS.contains(words.get(place - 1).form()) || tellsAhead(words, place - 1))) {
                return Tense.FUTURE;
            }
            boolean was = place > 0 && (done.contains(words.get(place - 1).form()) || isDueBefore(words, place - 1));
            return was ? Tense.PAST : Tense.LIKELY_FUTURE;
        }
        if (word.form().endsWith("ing")
                && place > 0
                && IS.contains(words.get(place - 1).form())) {
            return Tense.LIKELY_FUTURE;
        }
        return isPast(word) && !isPassiveOrAdjective(words, place) ? Tense.PAST : Tense.OPEN;
    }

    /** "It will hit", "to cut": these forms of the past are infinitives too. */
    private static boolean followsModal(List<Word> words, int place) {
        return place > 0 && MODALS.contains(words.get(place - 1).form());
    }

    private static final Set<String> MODALS = Set.of(
            "will", "would", "to", "could", "may", "might", "must", "should", "shall", "can", "cannot", "not", "ll");

    /** Before "to" and a verb these tell what is to come: "is to meet". */
    private static final Set<String> IS = Set.of("is", "are");

    /** "They are due to vote", "it expects to"; what was due to be may have been, and "plans to" are told on a day. */
    private boolean tellsAhead(List<Word> words, int place) {
        Word word = words.get(place);
        boolean known = cues.get(word.form()) == Tense.FUTURE;
        boolean active = PLANS.contains(word.form());
        return known && (active || place > 0 && IS.contains(words.get(place - 1).form()));
    }

    /** What "takes effect" or "comes into effect" on a day does so from then on. */
    private static final Set<String> TAKES = Set.of("take", "takes", "taking", "into");

    private static final Set<String> PLANS = Set.of("expects", "expect", "hopes", "intends");

    /** "It had been due to expire": what was to come is past. */
    private boolean isDueBefore(List<Word> words, int place) {
        return cues.get(words.get(place).form()) == Tense.FUTURE && isAfterHadBeen(words, place);
    }

    /** "It had been due to expire", "they had planned to leave". */
    private static boolean isAfterHadBeen(List<Word> words, int place) {
        boolean been = place > 1
                && words.get(place - 1).is("been")
                && words.get(place - 2).is("had");
        return been || place > 0 && words.get(place - 1).is("had");
    }

    /** Regular past forms: not "succeed", nor "unspecified", which tells of no act. */
    private static boolean isPast(Word word) {
        String form = word.form();
        boolean regular = form.length() > 4 && form.endsWith("ed") && !word.capital();
        return regular && !form.startsWith("un") && (!form.endsWith("eed") || PAST_IN_EED.contains(form));
    }

    /** A participle after "be" or "is", or between an article and a noun, tells no past. */
    private static boolean isPassiveOrAdjective(List<Word> words, int place) {
        return place > 0 && NO_PAST_AFTER.contains(words.get(place - 1).form());
    }

    private static final Set<String> NO_PAST_AFTER = Set.of(
            "be", "is", "are", "being", "get", "the", "a", "an", "its", "their", "his", "her", "of", "this", "these");

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

    private static final Set<String> NO_VERBS = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "what",
            "which",
            "whom",
            "people",
            "some",
            "all",
            "more",
            "less",
            "about",
            "nearly",
            "it",
            "him",
            "them",
            "us",
            "me",
            "you",
            "date",
            "end",
            "death",
            "peace",
            "school",
            "church",
            "hospital",
            "prison",
            "jail",
            "court",
            "power",
            "war",
            "parliament",
            "trial",
            "talks",
            "violence",
            "town",
            "bed",
            "prayers",
            "safety",
            "freedom",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "one");
}
