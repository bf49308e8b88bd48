package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.data.DataFile;
import org.rapporteur.read.dates.Setting.Tense;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** What single verbs and other words, with the words beside them, tell of when something is. */
final class VerbTenses {

    /** Words in -eed that are past forms. */
    private static final Set<String> PAST_IN_EED = Set.of("agreed", "freed", "decreed", "guaranteed", "disagreed");

    /** The rows of words that tell a tense. */
    private static final Set<String> TENSES = Set.of("FUTURE", "LIKELY_FUTURE", "PAST", "OPEN");

    /** How far before an infinitive what foresees it may stand: "they expect the storm to hit". */
    private static final int NEAR = 5;

    private static final Set<String> FORESEE = Set.of("expect", "expects", "forecasts", "predict", "predicts");

    private static final Set<String> WILL = Set.of("will", "shall", "ll");

    private static final Set<String> MODALS = Set.of(
            "will", "would", "to", "could", "may", "might", "must", "should", "shall", "can", "cannot", "not", "ll");

    /** Before "to" and a verb these tell what is to come: "is to meet". */
    static final Set<String> IS = Set.of("is", "are");

    /** What "takes effect" or "comes into effect" on a day does so from then on. */
    private static final Set<String> TAKES = Set.of("take", "takes", "taking", "into");

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she");

    private static final Set<String> PLANS = Set.of("expects", "expect", "hopes", "intends");

    private final Map<String, Tense> cues = new HashMap<>();
    private final Set<String> done;
    private final Set<String> abbreviations;
    private final Set<String> bare;
    private final Set<String> noVerbs;
    private final Set<String> noPastAfter;
    private final Set<String> scheduled;
    private final Set<String> putOff;
    private final Set<String> lasting;
    private final Set<String> gatherings;

    VerbTenses() {
        Map<String, Set<String>> rows = new HashMap<>();
        for (String line : DataFile.lines(VerbTenses.class, "tenses.tsv")) {
            String[] columns = line.split("\t");
            List<String> words = List.of(columns[1].split(" "));
            if (TENSES.contains(columns[0])) {
                words.forEach(word -> cues.put(word, Tense.valueOf(columns[0])));
            } else {
                rows.put(columns[0], Set.copyOf(words));
            }
        }
        this.done = rows.getOrDefault("DONE", Set.of());
        this.abbreviations = rows.getOrDefault("ABBREVIATION", Set.of());
        this.bare = rows.getOrDefault("BARE", Set.of());
        this.noVerbs = rows.getOrDefault("NO_VERB", Set.of());
        this.noPastAfter = rows.getOrDefault("NO_PAST_AFTER", Set.of());
        this.scheduled = rows.getOrDefault("SCHEDULED", Set.of());
        this.putOff = rows.getOrDefault("PUT_OFF", Set.of());
        this.lasting = rows.getOrDefault("LASTING", Set.of());
        this.gatherings = rows.getOrDefault("GATHERING", Set.of());
    }

    /** The tense that the word at the place tells by itself and its neighbours; open if it tells none. */
    Tense at(List<Word> words, int place) {
        if (place >= words.size() || !words.get(place).is(Shape.LETTERS)) {
            return Tense.OPEN;
        }
        Word word = words.get(place);
        return switch (word.form()) {
            case "set" -> ofSet(words, place);
            case "since" -> isBeforeArticle(words, place) ? Tense.PAST : Tense.OPEN;
            case "open", "end", "close" -> isDoneByMany(words, place) ? Tense.FUTURE : Tense.OPEN;
            case "to" -> opensInfinitive(words, place) ? ofInfinitive(words, place) : Tense.OPEN;
            default -> cues.containsKey(word.form()) ? ofKnown(words, place) : ofOther(words, place);
        };
    }

    /** What is held on a day, and so may be to come: "election", "talks". */
    boolean isScheduled(Word word) {
        return scheduled.contains(word.form());
    }

    /** What people are called to: "strike", "rally", "meeting". */
    boolean isCalledTogether(Word word) {
        return gatherings.contains(word.form()) || isScheduled(word);
    }

    /** Whether what is done so "to" a day will be on it: "adjourned", "extended". */
    boolean putsOff(Word word) {
        return putOff.contains(word.form());
    }

    /** Whether a full stop after the word, with a capital, ends no sentence. */
    boolean isAbbreviation(Word word) {
        return abbreviations.contains(word.form());
    }

    /** "It is set for 8 p.m." is ahead, "it will set off" is told by its "will". */
    private static Tense ofSet(List<Word> words, int place) {
        boolean ahead = place + 1 < words.size()
                && (words.get(place + 1).is("to") || words.get(place + 1).is("for"));
        if (ahead && isAfterHadBeen(words, place)) {
            return Tense.PAST;
        }
        return ahead ? Tense.FUTURE : followsModal(words, place) ? Tense.OPEN : Tense.PAST;
    }

    /** "The Games open Friday", "schools close": not "was open", "its end" or "forces close to the town". */
    private static boolean isDoneByMany(List<Word> words, int place) {
        boolean beside = place + 1 < words.size() && words.get(place + 1).is("to");
        if (place == 0 || beside || !words.get(place - 1).is(Shape.LETTERS)) {
            return false;
        }
        String many = words.get(place - 1).form();
        int shortest = 5;
        return many.length() >= shortest && many.endsWith("s") && !many.endsWith("ss") && !many.endsWith("us");
    }

    private static boolean isBeforeArticle(List<Word> words, int place) {
        return place + 1 < words.size()
                && TenseReader.ARTICLES.contains(words.get(place + 1).form());
    }

    private Tense ofInfinitive(List<Word> words, int place) {
        if (place == 0) {
            return Tense.LIKELY_FUTURE;
        }
        Word before = words.get(place - 1);
        boolean published = words.get(place + 1).is("be") && before.is(",");
        boolean foreseen = words.subList(Math.max(0, place - NEAR), place).stream()
                .anyMatch(word -> FORESEE.contains(word.form()));
        if (published || foreseen || IS.contains(before.form()) || tellsAhead(words, place - 1)) {
            return Tense.FUTURE;
        }
        return done.contains(before.form()) || isDueBefore(words, place - 1) ? Tense.PAST : Tense.LIKELY_FUTURE;
    }

    private Tense ofKnown(List<Word> words, int place) {
        Tense known = cues.getOrDefault(words.get(place).form(), Tense.OPEN);
        boolean infinitive = place > 1 && words.get(place - 1).is("to");
        return switch (known) {
            case FUTURE ->
                isAfterHadBeen(words, place) || infinitive && isDueBefore(words, place - 2) ? Tense.PAST : Tense.FUTURE;
            case LIKELY_FUTURE -> followsWill(words, place) ? Tense.FUTURE : known;
            case PAST -> isPassiveOrAdjective(words, place) || followsModal(words, place) ? Tense.OPEN : known;
            default -> known;
        };
    }

    private Tense ofOther(List<Word> words, int place) {
        if (place == 0) {
            return isPast(words.get(place)) ? Tense.PAST : Tense.OPEN;
        }
        Word word = words.get(place);
        Word before = words.get(place - 1);
        if (word.is("effect") && TAKES.contains(before.form())) {
            return Tense.FUTURE;
        }
        if (word.form().endsWith("ing") && IS.contains(before.form())) {
            return Tense.LIKELY_FUTURE;
        }
        boolean compound = word.joined() && before.is("-");
        boolean awaited = cues.get(before.form()) == Tense.FUTURE;
        return isPast(word) && !awaited && !compound && !isPassiveOrAdjective(words, place) ? Tense.PAST : Tense.OPEN;
    }

    /** "It reports on Tuesday": what somebody does on a day in the present tense is to come; what he says is not. */
    boolean isPresentAfterPronoun(List<Word> words, int place) {
        String form = words.get(place).form();
        return place > 0
                && PRONOUNS.contains(words.get(place - 1).form())
                && form.length() > 4
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !lasting.contains(form);
    }

    /** "They will play Sunday", "it will then take effect". */
    private static boolean followsWill(List<Word> words, int place) {
        return words.subList(Math.max(0, place - 2), place).stream().anyMatch(word -> WILL.contains(word.form()));
    }

    /** "It will hit", "to cut": these forms of the past are infinitives too. */
    private static boolean followsModal(List<Word> words, int place) {
        boolean adverb = place > 1 && words.get(place - 1).form().endsWith("ly");
        int before = adverb ? place - 2 : place - 1;
        return before >= 0 && MODALS.contains(words.get(before).form());
    }

    /** "They are due to vote", "it expects to"; what was due to be may have been, and "plans to" are told on a day. */
    private boolean tellsAhead(List<Word> words, int place) {
        Word word = words.get(place);
        boolean known = cues.get(word.form()) == Tense.FUTURE;
        boolean active = PLANS.contains(word.form());
        return (known || word.is("set"))
                && (active || place > 0 && IS.contains(words.get(place - 1).form()));
    }

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
