package org.rapporteur.read.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;

/** The two numbers of a vote: "rejected it by 285 votes to 272", "approved the bill 61 to 39". */
final class VoteReader {

    private static final Pattern VOTING = Pattern.compile(
            "vote|ballot|approve|reject|pass|adopt|defeat|ratify|back|oppose|elect|override|endorse|motion|resolution|bill");
    private static final Pattern JOINT = Pattern.compile("to|-|–|against");
    private static final int VERB_REACH = 12;
    private static final int MEMBERS_REACH = 6;

    private VoteReader() {}

    /** The number as votes, if it is one of two that a vote is told by. */
    static Optional<Counted> read(Sentence sentence, NumberPhrase number) {
        boolean whole = sentence.token(number.number()).text().matches("\\d{1,4}");
        boolean first = isNumber(sentence, afterJoint(sentence, number.last() + 1));
        boolean second = JOINT.matcher(word(sentence, number.first() - 1)).matches()
                && isNumber(sentence, beforeJoint(sentence, number.first() - 1));
        boolean told = whole && (first || second) && isVote(sentence, number.first());
        return told
                ? Optional.of(new Counted(
                        number.first(),
                        number.last(),
                        number.amount(),
                        "votes",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        number.rule() + "; one of the two numbers of a vote"))
                : Optional.empty();
    }

    /** "Eleven members voted in favour": the count with how they voted. */
    static Counted howVoted(Sentence sentence, Counted told) {
        boolean open =
                told.counted().filter(counted -> !counted.equals("voted")).isEmpty();
        boolean someOf = word(sentence, told.first() - 1).equals("of");
        if (!open || someOf) {
            return told;
        }
        for (int i = told.last() + 1; i <= told.last() + MEMBERS_REACH; i++) {
            Optional<String> way = way(sentence, i);
            if (way.isPresent()) {
                return told.befallen(new Fate(way.get(), "", Optional.of(i), true, "how they voted"));
            }
            if (!word(sentence, i)
                    .matches("that|who|which|have|had|has|also|then|of|the|security|council|assembly|,")) {
                return told;
            }
        }
        return told;
    }

    private static Optional<String> way(Sentence sentence, int verb) {
        String here = word(sentence, verb);
        String next = word(sentence, verb + 1);
        if (here.matches("abstained|abstain|abstaining")) {
            return Optional.of("abstentions");
        }
        if (here.matches("voted|vote|voting")) {
            return next.matches("for|in|yes")
                    ? Optional.of("votes for")
                    : next.matches("against|no") ? Optional.of("votes against") : Optional.empty();
        }
        boolean hands = here.equals("raised") && word(sentence, verb + 2).equals("hands");
        return hands && word(sentence, verb + 3).matches("for|in") ? Optional.of("votes for") : Optional.empty();
    }

    private static String word(Sentence sentence, int place) {
        return place >= 0 && place < sentence.size() ? NumberWords.lower(sentence, place) : "";
    }

    /** The place behind "to", which "votes" may precede. */
    private static int afterJoint(Sentence sentence, int place) {
        int joint = word(sentence, place).equals("votes") ? place + 1 : place;
        return JOINT.matcher(word(sentence, joint)).matches() ? joint + 1 : sentence.size();
    }

    private static int beforeJoint(Sentence sentence, int joint) {
        return word(sentence, joint - 1).equals("votes") ? joint - 2 : joint - 1;
    }

    private static boolean isNumber(Sentence sentence, int place) {
        return place >= 0
                && place < sentence.size()
                && sentence.token(place).text().matches("\\d{1,4}");
    }

    /** Whether a word of voting stands before it, and "by" or that word leads to it: not "scores from 3 to 5". */
    private static boolean isVote(Sentence sentence, int first) {
        for (int i = first - 1; i >= 0 && i >= first - VERB_REACH; i--) {
            if (word(sentence, i).equals("from")) {
                return false;
            }
            if (VOTING.matcher(sentence.token(i).lemma()).matches()) {
                return true;
            }
        }
        return false;
    }
}
