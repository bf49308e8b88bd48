package org.rapporteur.read.language;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the order of the words of a sentence tells without a parse: what is a subject, what a predicate, who speaks.
 * It errs towards "no": a mention that is not seen to be a subject is passed over when a pronoun is resolved.
 */
final class WordOrder {

    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "as",
            "because",
            "while",
            "whereas",
            "whether",
            "if",
            "after",
            "before",
            "since",
            "until",
            "although",
            "though",
            "unless",
            "than",
            "but");

    private static final Set<String> TIME_WORDS = Set.of(
            "last",
            "this",
            "on",
            "in",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "later",
            "earlier",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "himself",
            "herself",
            "itself",
            "themselves");

    private static final Set<String> COPULAS = Set.of("be", "become", "remain");

    private static final int MOST_BETWEEN = 5;
    private static final int LONGEST_ASIDE = 16;

    private final SentenceView view;
    private final Lexicon lexicon;

    WordOrder(SentenceView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    /** The place of the finite verb that what ends at the place is the subject of, as far as the order of words tells. */
    OptionalInt verbAfter(int last) {
        int at = skipAside(last + 1);
        int border = Math.min(view.size(), at + MOST_BETWEEN);
        while (at < border) {
            if (isFinite(at)) {
                return OptionalInt.of(at);
            }
            if (!isAdverbial(at)) {
                return OptionalInt.empty();
            }
            at++;
        }
        return OptionalInt.empty();
    }

    /** After ", the mediator," or "(left)"; the same place if nothing of the kind begins here. */
    private int skipAside(int from) {
        String opens = view.word(from);
        if (!opens.equals(",") && !opens.equals("(")) {
            return from;
        }
        if (isFinite(from + 1)) {
            return from + 1;
        }
        String closes = opens.equals("(") ? ")" : ",";
        for (int at = from + 1; at < Math.min(view.size(), from + LONGEST_ASIDE); at++) {
            if (view.word(at).equals(closes)) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isFinite(int place) {
        return view.isTag(place, "VBD")
                || view.isTag(place, "VBZ")
                || view.isTag(place, "VBP")
                || view.isTag(place, "MD");
    }

    /** What stands between a subject and its verb: "also", "last month", "on Friday", "later this week". */
    private boolean isAdverbial(int place) {
        return view.isTag(place, "RB") || TIME_WORDS.contains(view.word(place).toLowerCase(Locale.ROOT));
    }

    /** Whether what stands from first to last is the subject of a finite verb or of a reporting verb before it. */
    boolean isSubject(int first, int last) {
        return verbAfter(last).isPresent() && !isGoverned(first) || isInvertedSpeaker(first);
    }

    /** Whether a comma or a quotation mark parts what begins here from what the sentence said before. */
    boolean isTrailing(int first) {
        int before = view.isTagOf(first - 1, "VB") ? first - 2 : first - 1;
        return before > 0 && (view.word(before).equals(",") || view.isTag(before, "''") || view.isTag(before, "``"));
    }

    /** Whether a preposition or verb stands before the place. */
    boolean isGoverned(int first) {
        boolean preposition = view.isTag(first - 1, "IN") || view.isTag(first - 1, "TO");
        return preposition && !SUBORDINATORS.contains(view.word(first - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a reporting verb stands before it and a comma or a quotation mark before that: ", said Eyal". */
    private boolean isInvertedSpeaker(int first) {
        boolean verb = first > 1 && lexicon.isReporting(view.sentence().token(first - 1));
        String before = view.word(first - 2);
        return verb && (before.equals(",") || view.isTag(first - 2, "''") || view.isTag(first - 2, "``"));
    }

    /** Whether the token is a verb whose subject or, in the passive, object speaks: "quoted". */
    boolean isReportingVerb(int place) {
        return place >= 0
                && place < view.size()
                && lexicon.isReporting(view.sentence().token(place));
    }

    /** Whether a noun for a weapon follows: "cruise missiles" after "Yakhont". */
    boolean isBeforeWeapon(int last) {
        for (int place = last + 1; place < Math.min(view.size(), last + 4); place++) {
            if (lexicon.isWeaponWord(view.sentence().token(place))) {
                return true;
            }
            if (!view.isTagOf(place, "NN") && !view.isTagOf(place, "JJ")) {
                return false;
            }
        }
        return false;
    }

    /** Whether what begins here says what something is or acts as: "is the foreign editor", "as a member". */
    boolean isPredicate(int first) {
        boolean copula = first > 0
                && view.isTagOf(first - 1, "VB")
                && COPULAS.contains(view.sentence().token(first - 1).lemma());
        return copula || view.word(first - 1).equals("as");
    }

    /** Whether who stands from first to last says something in this sentence. */
    boolean speaks(int first, int last) {
        if (isInvertedSpeaker(first) || view.word(first - 1).equals("to") && isAccording(first - 2)) {
            return true;
        }
        OptionalInt verb = verbAfter(last);
        if (verb.isEmpty() || isGoverned(first)) {
            return false;
        }
        for (int at = verb.getAsInt(); at < Math.min(view.size(), verb.getAsInt() + 4); at++) {
            if (lexicon.isReporting(view.sentence().token(at))) {
                return true;
            }
            if (!view.isTagOf(at, "VB") && !view.isTag(at, "MD") && !view.isTag(at, "RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAccording(int place) {
        return view.word(place).equalsIgnoreCase("according");
    }
}
