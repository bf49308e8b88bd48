package org.rapporteur.read.dates;

import java.util.HashMap;
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

    /** Words in -eed that are past forms. */
    private static final Set<String> PAST_IN_EED = Set.of("agreed", "freed", "decreed", "guaranteed", "disagreed");

    /** How far before an adjective-like date words of what is to come are looked for. */
    private static final int NEAR = 4;

    /** The rows of words that tell a tense. */
    private static final Set<String> TENSES = Set.of("FUTURE", "LIKELY_FUTURE", "PAST", "OPEN");

    private final Map<String, Tense> cues = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Set<String> done;
    private final Set<String> abbreviations;
    private final Set<String> bare;
    private final Set<String> noVerbs;
    private final Set<String> noPastAfter;
    private final Set<String> scheduled;

    TenseReader() {
        for (String line : DataFile.lines(TenseReader.class, "tenses.tsv")) {
            String[] columns = line.split("\t");
            List<String> words = List.of(columns[1].split(" "));
            if (TENSES.contains(columns[0])) {
                words.forEach(word -> cues.put(word, Tense.valueOf(columns[0])));
            } else {
                sets.put(columns[0], Set.copyOf(words));
            }
        }
        this.done = sets.getOrDefault("DONE", Set.of());
        this.abbreviations = sets.getOrDefault("ABBREVIATION", Set.of());
        this.bare = sets.getOrDefault("BARE", Set.of());
        this.noVerbs = sets.getOrDefault("NO_VERB", Set.of());
        this.noPastAfter = sets.getOrDefault("NO_PAST_AFTER", Set.of());
        this.scheduled = sets.getOrDefault("SCHEDULED", Set.of());
    }

    /** The tense of the nearest verb of the clause; what stands before counts more than what follows. */
    Tense around(List<Word> words, int first, int end) {
        String opening = first > 0 ? words.get(first - 1).form() : "";
        if (UNTIL.contains(opening)) {
            return until(words, first, end);
        }
        if (opening.equals("through")) {
            return before(words, first - 1).isPast() ? Tense.OPEN : Tense.FUTURE;
        }
        if (isSoonest(words, first)) {
            return soonest(words, first, end);
        }
        if (isBe(words, opening.equals("on") || opening.equals("at") ? first - 1 : first)) {
            return Tense.FUTURE;
        }
        if (DIRECT.containsKey(opening) && !isOwner(words, end)) {
            return DIRECT.getOrDefault(opening, Tense.OPEN);
        }
        if (isAdjective(words, first, end)) {
            return isScheduled(words, end) ? ofScheduled(words, first) : Tense.PAST;
        }
        if (opensEntry(words, first, end)) {
            return Tense.SURELY_PAST;
        }
        Tense told = opensClause(words, first) ? after(words, end, true) : Tense.OPEN;
        Tense left = told != Tense.OPEN ? told : before(words, first);
        if (left == Tense.PAST && end < words.size() && cue(words, end) == Tense.PAST) {
            return Tense.PLAINLY_PAST;
        }
        Tense found = left != Tense.OPEN ? left : after(words, end, opensSentence(words, first));
        boolean ahead = found == Tense.OPEN || found == Tense.LIKELY_FUTURE;
        return ahead && opening.equals("by") ? Tense.FUTURE : found;
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

    /** What "has been closed until Monday" still is. */
    private static final Set<String> LASTING = Set.of("has", "have", "is", "are", "remains", "remain", "stays", "stay");

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

    /** "The Nov. 2 election", "the April talks": what is held on a day, which may be to come. */
    private boolean isScheduled(List<Word> words, int end) {
        return scheduled.contains(words.get(end).form());
    }

    /** What is to be done "before the Nov. 2 election" is told before it; else the verbs tell. */
    private Tense ofScheduled(List<Word> words, int first) {
        boolean before = first > 1 && BEFORE.contains(words.get(first - 2).form());
        Tense verbs = before(words, first);
        return before && verbs.isPast() ? Tense.OPEN : before ? Tense.FUTURE : verbs.isFuture() ? verbs : Tense.PAST;
    }

    private static final Set<String> BEFORE = Set.of("before", "until", "ahead");

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
            if (words.get(place).is("that")) {
                return Tense.OPEN;
            }
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
            boolean infinitive = followsModal(words, place);
            return ahead ? Tense.FUTURE : infinitive ? Tense.OPEN : Tense.PAST;
        }
        if (word.is("since") && place + 1 < words.size()) {
            return ARTICLES.contains(words.get(place + 1).form()) ? Tense.PAST : Tense.OPEN;
        }
        Tense known = cues.get(word.form());
        boolean infinitive = place > 1 && words.get(place - 1).is("to");
        if (known == Tense.FUTURE && (isAfterHadBeen(words, place) || infinitive && isDueBefore(words, place - 2))) {
            return Tense.PAST;
        }
        if (known == Tense.LIKELY_FUTURE && followsWill(words, place)) {
            return Tense.FUTURE;
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
        boolean compound = word.joined() && place > 0 && words.get(place - 1).is("-");
        return isPast(word) && !compound && !isPassiveOrAdjective(words, place) ? Tense.PAST : Tense.OPEN;
    }

    /** "They will play Sunday", "it will then take effect". */
    private static boolean followsWill(List<Word> words, int place) {
        return words.subList(Math.max(0, place - 2), place).stream().anyMatch(word -> WILL.contains(word.form()));
    }

    private static final Set<String> WILL = Set.of("will", "shall", "ll");

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
        return (known || word.is("set"))
                && (active || place > 0 && IS.contains(words.get(place - 1).form()));
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
    private boolean isPassiveOrAdjective(List<Word> words, int place) {
        boolean adverb = place > 1 && words.get(place - 1).form().endsWith("ly");
        int before = adverb ? place - 2 : place - 1;
        return before >= 0 && noPastAfter.contains(words.get(before).form());
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
                && (!cues.containsKey(next.form()) || bare.contains(next.form()))
                && !noVerbs.contains(next.form());
    }
}
