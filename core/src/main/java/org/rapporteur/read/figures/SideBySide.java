package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;

/**
 * The people of a sentence who stand side by side, so that what befell one of them befell all: "his wife and two sons",
 * "Ann Lee, 34, Bob Roe, 19, and their driver".
 */
final class SideBySide {

    private static final int MOST = 20;
    private static final int LONGEST_ASIDE = 8;
    private static final Set<String> COMMAS = Set.of(",", ";");
    private static final Set<String> JOINTS = Set.of("and", "&", "plus");
    private static final Set<String> AGES =
            Set.of("age", "aged", "ages", "both", "jr.", "sr.", "jr", "sr", "iii", "ii");

    private final Sentence sentence;
    private final Map<NounPhrase, List<NounPhrase>> rows = new HashMap<>();

    private SideBySide(Sentence sentence) {
        this.sentence = sentence;
    }

    static SideBySide of(Sentence sentence, NounPhrases phrases, Nouns nouns) {
        SideBySide found = new SideBySide(sentence);
        List<NounPhrase> all = phrases.all();
        int next = 0;
        while (next < all.size()) {
            List<NounPhrase> row = found.rowFrom(all.get(next), phrases, nouns);
            if (row.size() > 1) {
                row.forEach(member -> found.rows.put(member, List.copyOf(row)));
            }
            int last = row.isEmpty()
                    ? all.get(next).last()
                    : row.get(row.size() - 1).last();
            while (next < all.size() && all.get(next).last() <= last) {
                next++;
            }
        }
        return found;
    }

    /** The people beside the phrase, from left to right, it among them; none if it stands alone. */
    List<NounPhrase> with(NounPhrase phrase) {
        return rows.getOrDefault(phrase, List.of());
    }

    private List<NounPhrase> rowFrom(NounPhrase first, NounPhrases phrases, Nouns nouns) {
        List<NounPhrase> row = new ArrayList<>();
        boolean joined = false;
        boolean bare = true;
        NounPhrase member = first;
        while (row.size() < MOST && isPeople(member, nouns)) {
            row.add(member);
            bare &= isBare(member);
            int behind = behindAge(sentence, member.last() + 1);
            int start = behindJoint(behind);
            boolean and = start > behind && isJoint(start - 1);
            NounPhrase next = phrases.startingWith(start).orElse(member);
            if (start == behind || next.equals(member) || !and && isApposition(member, next)) {
                break;
            }
            joined |= and;
            member = next;
        }
        return joined || bare ? row : row.subList(0, Math.min(1, row.size()));
    }

    private boolean isPeople(NounPhrase phrase, Nouns nouns) {
        boolean named = sentence.token(phrase.head()).label() == NameLabel.PERSON;
        return named || nouns.isPeople(sentence, phrase.head());
    }

    /** Headlines leave "and" out: "4 adults, 2 children dead", "woman, her son shot". */
    private boolean isBare(NounPhrase phrase) {
        boolean named = sentence.token(phrase.head()).label() == NameLabel.PERSON;
        return !named && !sentence.token(phrase.first()).tag().equals("DT");
    }

    /** "Ann Lee, a nurse": one person. */
    private boolean isApposition(NounPhrase phrase, NounPhrase next) {
        boolean named = sentence.token(phrase.head()).isProperNoun();
        return named && sentence.token(next.first()).tag().equals("DT");
    }

    /** The place behind commas and "and"; the place itself if neither stands there. */
    private int behindJoint(int place) {
        int at = place;
        while (at < sentence.size() && at < place + 2 && (isJoint(at) || COMMAS.contains(word(sentence, at)))) {
            at++;
        }
        boolean asWell = at + 2 < sentence.size()
                && word(sentence, at).equals("as")
                && word(sentence, at + 1).equals("well");
        boolean along = at + 1 < sentence.size()
                && word(sentence, at).matches("along|together")
                && word(sentence, at + 1).equals("with");
        return asWell ? at + 3 : along ? at + 2 : at;
    }

    private boolean isJoint(int place) {
        return JOINTS.contains(word(sentence, place)) || word(sentence, place).matches("as|with");
    }

    /** The place behind an age and what else stands between commas to tell who somebody is: ", 34,", ", ages 3 and 5,". */
    static int behindAge(Sentence sentence, int place) {
        if (place >= sentence.size() || !word(sentence, place).matches("[,(]|-lrb-")) {
            return place;
        }
        int at = place + 1;
        while (at < sentence.size() && at < place + LONGEST_ASIDE && isAge(sentence, at)) {
            at++;
        }
        boolean closed = at < sentence.size() && word(sentence, at).matches("[,;)]|-rrb-|and|&");
        if (at == place + 1 || !closed) {
            return place;
        }
        return word(sentence, at).matches("[)]|-rrb-") ? at + 1 : behindHome(sentence, at);
    }

    /** "34, of Springfield,", "both of the town,". */
    private static int behindHome(Sentence sentence, int comma) {
        boolean home = comma + 1 < sentence.size()
                && word(sentence, comma).equals(",")
                && word(sentence, comma + 1).matches("of|from|both|all");
        for (int i = comma + 2; home && i < Math.min(sentence.size(), comma + LONGEST_ASIDE); i++) {
            if (COMMAS.contains(word(sentence, i))) {
                return i;
            }
        }
        return comma;
    }

    private static boolean isAge(Sentence sentence, int place) {
        boolean between = word(sentence, place).equals("and")
                && place + 1 < sentence.size()
                && sentence.token(place + 1).tag().equals("CD")
                && sentence.token(place - 1).tag().equals("CD");
        return between || sentence.token(place).tag().equals("CD") || AGES.contains(word(sentence, place));
    }

    private static String word(Sentence sentence, int place) {
        return NumberWords.lower(sentence, place);
    }
}
