package org.rapporteur.read.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** What stands with the verbs of one sentence before them: auxiliaries, the passive, negation. */
final class VerbGroups {

    private static final int FARTHEST_AUXILIARY = 5;
    private static final int MOST_JOINED = 3;
    private static final Set<String> BE = Set.of("be", "get", "become");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "without", "neither", "nor");
    private static final Set<String> TAKES_OBJECT = Set.of(
            "kill", "wound", "injure", "shoot", "hurt", "arrest", "detain", "stab", "murder", "slay", "hospitalize");

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Optional<Parse> parse;

    VerbGroups(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.parse = sentence.parse();
    }

    /** The verb's auxiliaries, from left to right. */
    List<String> auxiliaries(int verb) {
        List<String> found = new ArrayList<>();
        for (int i = verb - 1; i >= 0 && i >= verb - FARTHEST_AUXILIARY; i--) {
            Token token = sentence.token(i);
            boolean carries = token.tag().equals("MD") || token.tag().equals("TO") || isAuxiliary(token);
            if (carries) {
                found.add(0, lower(i));
            } else if (!token.tag().startsWith("RB") && !isSubjectOfQuestion(i)) {
                break;
            }
        }
        return found;
    }

    private boolean isSubjectOfQuestion(int place) {
        return sentence.token(place).tag().equals("PRP") && place > 0 && isAuxiliary(sentence.token(place - 1));
    }

    static boolean isAuxiliary(Token token) {
        return token.isVerb() && Set.of("be", "have", "do", "get").contains(token.lemma());
    }

    /** Whether it stands in the passive. */
    boolean isPassive(int verb) {
        Token token = sentence.token(verb);
        boolean participle = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (!participle) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && i >= verb - FARTHEST_AUXILIARY; i--) {
            Token before = sentence.token(i);
            if (before.isVerb() && BE.contains(before.lemma())) {
                return true;
            }
            if (before.isVerb() && before.lemma().equals("have")) {
                return false;
            }
            if (!before.tag().startsWith("RB") && !joins(i)) {
                break;
            }
        }
        return isReduced(verb);
    }

    /** The first of two participles under one auxiliary: "was shot and killed". */
    boolean joins(int place) {
        Token token = sentence.token(place);
        return token.tag().equals("CC")
                || token.tag().equals("VBN")
                || token.tag().equals("VBD") && !isAuxiliary(token)
                || token.text().equals(",")
                        && place > 0
                        && sentence.token(place - 1).isVerb();
    }

    /** "three people killed in the blast": a participle behind its noun, with no object. */
    private boolean isReduced(int verb) {
        int last = lastJoined(verb);
        boolean noObject = last + 1 >= sentence.size()
                || phrases.startingWith(last + 1)
                        .filter(phrase -> !Predicates.isTime(lower(phrase.head())))
                        .isEmpty();
        boolean called = sentence.token(verb).tag().equals("VBN") || isHeadline(verb);
        boolean byFollows = verb + 1 < sentence.size() && lower(verb + 1).equals("by");
        return noObject && (called || byFollows) && verb > 0;
    }

    /** The last of verbs that share what stands behind them: "killed" of "shot, killed his friend". */
    private int lastJoined(int verb) {
        int last = verb;
        for (int step = 0; step < MOST_JOINED; step++) {
            int next = behindJoint(last + 1);
            boolean joined = next > last + 1
                    && next < sentence.size()
                    && TAKES_OBJECT.contains(sentence.token(next).lemma())
                    && sentence.token(next).tag().matches("VBD|VBN");
            if (!joined) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private int behindJoint(int place) {
        int behind = place;
        while (behind < sentence.size()
                && (lower(behind).equals(",") || sentence.token(behind).tag().matches("CC|RB"))) {
            behind++;
        }
        return behind;
    }

    /** "4 injured in shooting": verbs that have an object or are passives, though the tagger took them for past tenses. */
    private boolean isHeadline(int verb) {
        String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).tag() : ".";
        return TAKES_OBJECT.contains(sentence.token(verb).lemma())
                && next.matches("IN|TO|\\.|,|:|CC|RB|-RRB-|VB.*|JJ|``|''");
    }

    /** Whether it is denied. */
    boolean isNegated(int verb) {
        if (verb > 2 && lower(verb - 3).equals("at") && lower(verb - 2).equals("no")) {
            return true;
        }
        for (int i = verb - 1; i >= 0 && i >= verb - FARTHEST_AUXILIARY; i--) {
            Token token = sentence.token(i);
            if (NEGATIONS.contains(lower(i))) {
                return true;
            }
            if (!token.tag().startsWith("RB")
                    && !isAuxiliary(token)
                    && !token.tag().equals("MD")
                    && !token.tag().equals("TO")) {
                break;
            }
        }
        return parse.isPresent()
                && parse.get().children(verb, "neg").stream().findAny().isPresent();
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
