package org.rapporteur.read.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their");

    /** Short words that are no noun after a date. */
    private static final Set<String> BE = Set.of(
            "was", "is", "has", "had", "are", "were", "will", "for", "with", "by", "at", "on", "in", "to", "that");

    /** Of what is to come, words that tell so without a verb. */
    private static final Set<String> TO_COME = Set.of(
            "planned",
            "scheduled",
            "proposed",
            "upcoming",
            "ahead",
            "coming",
            "next",
            "will",
            "would",
            "expected",
            "due");

    /** What "was" so may still be to come. */
    private static final Set<String> PLANNED = Set.of(
            "possible", "likely", "unlikely", "planned", "scheduled", "proposed", "expected", "due", "realistic");

    /** How far before an adjective-like date words of what is to come are looked for. */
    private static final int NEAR = 4;

    private static final Set<String> OPENING = Set.of("and", "but", "that", ",", "which");

    private static final Set<String> PERHAPS = Set.of("perhaps", "possibly", "probably", "maybe");

    /** What "has been closed until Monday" still is. */
    private static final Set<String> LASTING = Set.of("has", "have", "is", "are", "remains", "remain", "stays", "stay");

    private static final Set<String> SOON = Set.of("early", "soon");

    private static final Set<String> BEFORE = Set.of("before", "until", "ahead");

    private static final Set<String> OPENERS = Set.of("in", "on", "at", "by", "during", "late", "early", "sometime");

    private static final Set<String> CALLS = Set.of("call", "calls", "called", "calling");

    private static final Set<String> CALLED = Set.of("for", "a", "an");

    /** How far before the day of a strike the call for it may stand. */
    private static final int CALL_REACH = 8;

    /** So many words of a verb and its object stand right before the day. */
    private static final int OBJECT = 3;

    private static final Set<String> WAS = Set.of("was", "were");

    private final VerbTenses verbs = new VerbTenses();

    /** The tense of the nearest verb of the clause; what stands before counts more than what follows. */
    Tense around(List<Word> words, int first, int end) {
        String opening = first > 0 ? words.get(first - 1).form() : "";
        if (opening.equals("least") && first > 2 && words.get(first - 2).is("at")) {
            boolean lasts = UNTIL.contains(words.get(first - 3).form());
            return lasts ? until(words, first - 2, end) : around(words, first - 2, end);
        }
        if (UNTIL.contains(opening)) {
            return until(words, first, end);
        }
        if (opening.equals("through")) {
            return before(words, first - 1).isPast() ? Tense.OPEN : Tense.FUTURE;
        }
        Optional<Tense> beside = beside(words, first, end, opening);
        if (beside.isPresent()) {
            return beside.get();
        }
        if (isAdjective(words, first, end)) {
            return isScheduled(words, end) ? ofScheduled(words, first) : Tense.PAST;
        }
        if (opensEntry(words, first, end)) {
            return Tense.SURELY_PAST;
        }
        return byVerbs(words, first, end, opening);
    }

    /** "The trial was adjourned to Jan. 8." */
    private boolean isPutOff(List<Word> words, int to) {
        return words.subList(Math.max(0, to - NEAR), to).stream().anyMatch(verbs::putsOff);
    }

    /** "Some were destroyed in December." */
    private boolean wasDone(List<Word> words, int place) {
        return place > 0 && WAS.contains(words.get(place - 1).form()) && verbs.at(words, place) == Tense.PAST;
    }

    /** "It reports on Tuesday", "she meets investors Tuesday". */
    private boolean isDoneThen(List<Word> words, int end) {
        return IntStream.range(Math.max(0, end - OBJECT), end)
                .anyMatch(place -> verbs.isPresentAfterPronoun(words, place));
    }

    /** "They called for a strike on Sunday", "he called a meeting for Monday": what is called for is to come. */
    private boolean isCalled(List<Word> words, int preposition, boolean on) {
        boolean event = preposition > 2
                && (on || words.get(preposition).is("for"))
                && verbs.isCalledTogether(words.get(preposition - 1));
        return event
                && IntStream.range(Math.max(0, preposition - CALL_REACH), preposition)
                        .anyMatch(place -> CALLS.contains(words.get(place).form())
                                && CALLED.contains(words.get(place + 1).form()));
    }

    /** Whether the word is told of what happened: "he was soon released", "it soon became a flood". */
    boolean tellsOfPast(List<Word> words, int place) {
        return verbs.at(words, place + 1) == Tense.PAST
                || place > 0 && WAS.contains(words.get(place - 1).form());
    }

    /** What the words directly before a date tell. */
    private Optional<Tense> beside(List<Word> words, int first, int end, String opening) {
        boolean on = opening.equals("on") || opening.equals("at");
        if (isSoonest(words, first)) {
            return Optional.of(soonest(words, first, end));
        }
        if (isCalled(words, first - 1, on) && !isOwner(words, end)) {
            return Optional.of(Tense.FUTURE);
        }
        if (isDoneThen(words, on ? first - 1 : first) && !isOwner(words, end)) {
            return Optional.of(Tense.FUTURE);
        }
        if (opening.equals("to") && isPutOff(words, first - 1)) {
            return Optional.of(Tense.FUTURE);
        }
        if (opening.equals("in") && wasDone(words, first - 2)) {
            return Optional.of(Tense.PLAINLY_PAST);
        }
        if (isPerhaps(words, on ? first - 2 : first - 1) || isBe(words, on ? first - 1 : first)) {
            return Optional.of(Tense.FUTURE);
        }
        return Optional.ofNullable(DIRECT.get(opening)).filter(any -> !isOwner(words, end));
    }

    private Tense byVerbs(List<Word> words, int first, int end, String opening) {
        Tense told = opensClause(words, first) ? after(words, end, true) : Tense.OPEN;
        Tense left = told != Tense.OPEN ? told : before(words, first);
        boolean both = left == Tense.PAST && end < words.size() && verbs.at(words, end) == Tense.PAST;
        if (both && !tellsOfPlan(words, end)) {
            return Tense.PLAINLY_PAST;
        }
        Tense found = left != Tense.OPEN ? left : after(words, end, opensSentence(words, first));
        if (opening.equals("by")
                && opensClauseBy(words, first - 1)
                && verbs.at(words, end).isFuture()) {
            return Tense.FUTURE;
        }
        boolean ahead = found == Tense.OPEN || found == Tense.LIKELY_FUTURE;
        boolean bound = opening.equals("by") || opening.equals("before") && !isOwner(words, end);
        return ahead && bound ? Tense.FUTURE : found;
    }

    /** "He said a launch in July was possible": what was likely, or due, may be to come. */
    private static boolean tellsOfPlan(List<Word> words, int place) {
        boolean was = place + 1 < words.size() && WAS.contains(words.get(place).form());
        return was && PLANNED.contains(words.get(place + 1).form());
    }

    /** "And by noon Friday it could spread." */
    private static boolean opensClauseBy(List<Word> words, int by) {
        return by > 0 && OPENING.contains(words.get(by - 1).form());
    }

    /** "It may start next week, perhaps on Tuesday." */
    private static boolean isPerhaps(List<Word> words, int place) {
        return place >= 0 && PERHAPS.contains(words.get(place).form());
    }

    /** "Into Friday's fire" speaks of what was on the day. */
    private static boolean isOwner(List<Word> words, int end) {
        return end < words.size() && words.get(end).is("'") && words.get(end).joined();
    }

    /** "He said that on Saturday teams would be sent." */
    private static boolean opensClause(List<Word> words, int first) {
        return first > 1
                && words.get(first - 1).is("on")
                && words.get(first - 2).is("that");
    }

    /** "Until Thursday, they had not called": such an opening is of the past if what follows is. */
    private Tense until(List<Word> words, int first, int end) {
        if (first == 1 || endsSentence(words, first - 2)) {
            return after(words, end, true).isPast() ? Tense.PAST : Tense.FUTURE;
        }
        boolean lasts = words.subList(Math.max(0, first - NEAR), first).stream()
                .anyMatch(word -> LASTING.contains(word.form()));
        return before(words, first - 1).isPast() && !lasts ? Tense.LIKELY_FUTURE : Tense.FUTURE;
    }

    /** "As early as Tuesday", "as soon as Tuesday". */
    private static boolean isSoonest(List<Word> words, int first) {
        return first > 2
                && words.get(first - 1).is("as")
                && SOON.contains(words.get(first - 2).form())
                && words.get(first - 3).is("as");
    }

    /** "It may begin as early as Tuesday", but "as early as February they knew". */
    private Tense soonest(List<Word> words, int first, int end) {
        int opening = first - 3;
        boolean opens = opening == 0 || endsSentence(words, opening - 1);
        return opens && after(words, end, true).isPast() ? Tense.PAST : Tense.FUTURE;
    }

    /** "The game is Sunday night": what is on a day is to come. */
    private static boolean isBe(List<Word> words, int first) {
        return first > 0 && VerbTenses.IS.contains(words.get(first - 1).form());
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

    /** "The Nov. 2 election", "the April talks": what is held on a day, which may be to come. */
    private boolean isScheduled(List<Word> words, int end) {
        return verbs.isScheduled(words.get(end));
    }

    /** What is to be done "before the Nov. 2 election" is told before it; else the verbs tell. */
    private Tense ofScheduled(List<Word> words, int first) {
        boolean before = first > 1 && BEFORE.contains(words.get(first - 2).form());
        Tense verbs = before(words, first);
        return before && verbs.isPast() ? Tense.OPEN : before ? Tense.FUTURE : verbs.isFuture() ? verbs : Tense.PAST;
    }

    /** Whether the words open a sentence, but for a preposition: then its verb is looked for beyond commas. */
    private boolean opensSentence(List<Word> words, int first) {
        int opening = first;
        while (opening > 0 && OPENERS.contains(words.get(opening - 1).form())) {
            opening--;
        }
        return opening == 0 || endsSentence(words, opening - 1);
    }

    private Tense before(List<Word> words, int first) {
        for (int place = first - 1; place >= 0 && first - place <= REACH; place--) {
            if (endsSentence(words, place) || endsClause(words, place)) {
                return Tense.OPEN;
            }
            Tense cue = verbs.at(words, place);
            if (cue != Tense.OPEN) {
                return cue;
            }
        }
        return Tense.OPEN;
    }

    private Tense after(List<Word> words, int end, boolean beyondCommas) {
        int reach = beyondCommas ? 2 * REACH : REACH;
        for (int place = end; place < words.size() && place - end <= reach; place++) {
            if (words.get(place).is("that")) {
                return Tense.OPEN;
            }
            boolean comma = place > end && words.get(place).is(",") && !beyondCommas;
            if (endsSentence(words, place) || comma || place > end && !beyondCommas && endsClause(words, place)) {
                return Tense.OPEN;
            }
            Tense cue = verbs.at(words, place);
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
                && (words.get(place - 1).form().length() == 1 || verbs.isAbbreviation(words.get(place - 1)));
    }
}
