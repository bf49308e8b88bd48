package org.rapporteur.read.statements;

import java.util.Set;

/**
 * A verb with its auxiliaries, negation and adverbs (PARC's "verb group").
 *
 * @param first the first token of the group
 * @param head the verb itself
 * @param last the last token of the group
 * @param negated whether it is denied: "did not say", "without clarifying"
 * @param passive whether it is in the passive
 * @param infinitive whether it begins with "to"
 */
record VerbGroup(int first, int head, int last, boolean negated, boolean passive, boolean infinitive) {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s", "'d", "'ve", "'re", "'m");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n\u2019t", "never", "neither", "nor", "hardly", "without");

    /** Verbs and adjectives that only colour the verb after "to": "went on to say", "are quick to point out". */
    private static final Set<String> COLOURING = Set.of(
            "try",
            "continue",
            "begin",
            "start",
            "go",
            "use",
            "have",
            "happen",
            "come",
            "proceed",
            "rush",
            "hasten",
            "move",
            "quick",
            "able",
            "likely",
            "fail",
            "appear",
            "seem",
            "on",
            "manage",
            "dare",
            "bother");

    static VerbGroup of(Words words, int head) {
        int first = head;
        boolean negated = false;
        boolean passive = false;
        boolean infinitive = false;
        for (int i = head - 1; i >= 0 && belongs(words, i, head); i--) {
            first = i;
            negated |= NEGATIONS.contains(words.word(i)) || isNever(words, i);
            passive |= words.tag(head).equals("VBN") && isBe(words, i);
            infinitive |= words.is(i, "to");
        }
        negated |= words.is(first - 1, "without", "neither", "nor");
        first = trimmed(words, first, head);
        return new VerbGroup(first, head, lastOf(words, head), negated, passive, infinitive);
    }

    private static boolean belongs(Words words, int i, int head) {
        if (words.isMark(i) || words.isQuoted(i) != words.isQuoted(head)) {
            return false;
        }
        String tag = words.tag(i);
        if (isFirstOfTwo(words, i) || isNever(words, i) || words.is(i, "so") && words.is(i + 1, "far")) {
            return true;
        }
        if (tag.equals("MD") || words.is(i, "to") && words.tag(i).equals("TO")) {
            return true;
        }
        if (words.isVerb(i) && AUXILIARIES.contains(words.lemma(i)) && !isCopulaOfClause(words, i, head)) {
            return true;
        }
        if (COLOURING.contains(words.lemma(i)) && leadsTo(words, i, head)) {
            return true;
        }
        return tag.equals("RB")
                        && !words.isTime(i)
                        && !words.is(i, "so", "as", "even", "only", "ago", "just", "then", "there", "here")
                || words.is(i, "not", "n't", "n\u2019t", "never", "neither", "nor") && !words.isComma(i - 1)
                || words.is(i, "just", "even", "then", "both")
                        && words.isTag(i, "RB")
                        && i > 0
                        && words.isFinite(i - 1);
    }

    /** The first verb of "neither confirmed nor denied". */
    private static boolean isFirstOfTwo(Words words, int i) {
        return words.isVerb(i) && words.is(i + 1, "nor") && words.is(i - 1, "neither");
    }

    /** Whether the word is one of "at no point". */
    private static boolean isNever(Words words, int i) {
        for (int at = i; at > i - 3; at--) {
            if (words.is(at, "at") && words.is(at + 1, "no") && words.is(at + 2, "point", "time", "stage", "moment")) {
                return true;
            }
        }
        return false;
    }

    /** "is" before a verb belongs to it unless something stands between that makes it a clause of its own. */
    private static boolean isCopulaOfClause(Words words, int i, int head) {
        return i < head - 1 && words.is(i + 1, "to") && !words.is(i, "have", "has", "had", "having");
    }

    private static boolean leadsTo(Words words, int i, int head) {
        int next = i + 1;
        if (words.is(i, "go", "went", "goes", "gone") && words.is(next, "on")) {
            next++;
        }
        return words.is(next, "to") && next < head;
    }

    private static boolean isBe(Words words, int i) {
        return words.lemma(i).equals("be")
                || words.lemma(i).equals("get")
                || words.is(i, "'s", "\u2019s") && words.isVerb(i);
    }

    /** Without adverbs that open the clause rather than the group: "However", "Meanwhile". */
    private static int trimmed(Words words, int first, int head) {
        int start = first;
        while (start < head && start == 0 && words.isTag(start, "RB") && !NEGATIONS.contains(words.word(start))) {
            start++;
        }
        return start;
    }

    private static int lastOf(Words words, int head) {
        int last = head;
        if (words.isTag(last + 1, "RP")
                || last + 1 < words.size()
                        && words.parse().head(last + 1) == head
                        && words.parse().is(last + 1, "compound:prt")) {
            last++;
        }
        boolean adverb = words.tag(last + 1).equals("RB")
                && words.word(last + 1).endsWith("ly")
                && !words.isQuoted(last + 1)
                && (last + 2 >= words.size() || words.isPunctuation(last + 2) || words.is(last + 2, "that"));
        return adverb ? last + 1 : last;
    }

    Range range() {
        return new Range(first, last);
    }
}
