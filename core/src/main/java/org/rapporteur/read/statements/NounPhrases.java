package org.rapporteur.read.statements;

import java.util.Optional;
import java.util.Set;

/** Where the phrase that names a source begins and ends (PARC: with its appositions, without incidental clauses). */
final class NounPhrases {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "on", "from", "with", "near", "by");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "where");
    private static final Set<String> VENUES = Set.of(
            "statement",
            "interview",
            "conference",
            "speech",
            "email",
            "e-mail",
            "telephone",
            "phone",
            "tweet",
            "briefing",
            "letter",
            "post",
            "remarks",
            "address",
            "call",
            "message",
            "debate",
            "appearance",
            "memo");
    private static final int LONGEST = 45;

    private NounPhrases() {}

    /** The noun phrase whose last word is the token, by tags alone. */
    static Optional<Range> endingAt(Words words, int last) {
        if (last < 0 || !endsPhrase(words, last)) {
            return Optional.empty();
        }
        if (words.isTag(last, "PRP") || words.isTag(last, "WP") || words.isTag(last, "WDT")) {
            return Optional.of(new Range(last, last));
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && continuesLeft(words, first - 1, last)) {
            first--;
        }
        while (first < last && startsBadly(words, first)) {
            first++;
        }
        return Optional.of(new Range(first, last));
    }

    private static boolean endsPhrase(Words words, int i) {
        String tag = words.tag(i);
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("DT") && words.is(i, "some", "many", "others", "this", "all", "both")
                || tag.equals("JJ") && (words.is(i, "many", "several", "few") || startsNominal(words, i))
                || tag.equals("CD") && words.is(i, "one")
                || words.isName(i);
    }

    private static boolean startsNominal(Words words, int i) {
        return words.is(i - 1, "the") && words.isTag(i - 1, "DT");
    }

    private static boolean continuesLeft(Words words, int i, int last) {
        if (words.isMark(i) && words.isQuoted(i) != words.isQuoted(last) || words.isTime(i) && words.isTag(i, "NNP")) {
            return false;
        }
        String tag = words.tag(i);
        if (tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.equals("HYPH")
                || words.is(i, "&", "$")
                || words.isName(i)) {
            return !tag.equals("DT") || !words.is(i, "that") || words.isNoun(i + 1);
        }
        boolean nounBefore =
                words.isNoun(i - 1) || words.isName(i - 1) || words.is(i - 1, "one", "some", "many", "most");
        if (words.is(i, "of") || LINKS.contains(words.word(i)) && words.isNoun(i - 1) && !words.isTime(i - 1)) {
            return nounBefore;
        }
        if (words.is(i, "and") && nounBefore) {
            return words.isName(i - 1) == words.isName(last) || words.isNoun(i + 1);
        }
        return tag.equals("VBN") && words.isNoun(i + 1) && words.isTag(i - 1, "DT")
                || tag.equals("VBG") && (words.isName(i + 1) || words.isTag(i - 1, "DT"));
    }

    private static boolean startsBadly(Words words, int i) {
        String tag = words.tag(i);
        return tag.equals("IN") || tag.equals("POS") || tag.equals("CC") || words.isPunctuation(i) && !words.isMark(i);
    }

    /**
     * The subject that ends before a verb group: from its first token, over appositions, up to the group.
     *
     * @param first the first token of the subject
     * @param head its head
     * @param beforeGroup the last token before the verb group
     */
    static Range subject(Words words, int first, int head, int beforeGroup) {
        int timeless = words.isTime(beforeGroup) ? Subjects.beforeTime(words, beforeGroup) : beforeGroup;
        int limit = Math.max(Math.max(first, head), timeless);
        int end = segmentEnd(words, Math.max(first, head), limit);
        while (end < limit) {
            if (!words.isComma(end + 1) && !words.isDash(end + 1)) {
                break;
            }
            if (end + 1 == limit) {
                return new Range(first, end);
            }
            int next = segmentEnd(words, end + 2, limit);
            if (!identifies(words, end + 2, next)) {
                return new Range(first, end);
            }
            end = next;
            if (end + 1 == limit && (words.isComma(limit) || words.isDash(limit))) {
                return new Range(first, limit);
            }
        }
        return new Range(first, Math.min(end, limit));
    }

    private static int segmentEnd(Words words, int from, int limit) {
        int end = from;
        while (end < limit && !words.isComma(end + 1) && !words.isDash(end + 1)) {
            end++;
        }
        return Math.min(end, limit);
    }

    /** Whether a stretch between commas says who the source is: a noun phrase or a relative clause, not an aside. */
    static boolean identifies(Words words, int from, int to) {
        String tag = words.tag(from);
        if (from == to && (tag.equals("CD") || tag.equals("RB"))) {
            return false;
        }
        if (words.isTime(from) || words.isTime(to) && to - from <= 2) {
            return false;
        }
        return tag.equals("DT")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("PRP$")
                || RELATIVES.contains(words.word(from))
                || words.is(from, "and", "one", "himself", "herself")
                || tag.equals("CD") && to > from && !words.is(from + 1, ",");
    }

    /** The noun phrase that begins at the token and names a source after its cue ("said X", "according to X"). */
    static Optional<Range> startingAt(Words words, int first) {
        if (!startsPhrase(words, first)) {
            return Optional.empty();
        }
        if (words.isTag(first, "PRP") && !words.tag(first).equals("PRP$")) {
            return Optional.of(new Range(first, first));
        }
        int end = first;
        boolean relative = false;
        while (end + 1 < words.size() && end - first < LONGEST) {
            int next = end + 1;
            if (words.isStop(next) || words.isMark(next) || words.is(next, ":", ";", ")", "(", "-rrb-", "-lrb-")) {
                break;
            }
            if (words.isComma(next) || words.isDash(next)) {
                int segment = segmentEnd(words, next + 1, words.size() - 1);
                boolean list = words.isTag(next + 1, "NNP") && relative;
                if (words.isMark(next + 1) || !list && !apposes(words, next + 1, segment)) {
                    break;
                }
                relative = RELATIVES.contains(words.word(next + 1));
                end = next;
                continue;
            }
            relative |= RELATIVES.contains(words.word(next)) || words.is(next, "that");
            if (!relative && stops(words, next)) {
                break;
            }
            end = next;
        }
        while (end > first && (words.isComma(end) || words.isDash(end) || words.isStop(end))) {
            end--;
        }
        return Optional.of(new Range(first, end));
    }

    static boolean startsPhrase(Words words, int i) {
        String tag = words.tag(i);
        return tag.equals("DT")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("PRP")
                || tag.equals("PRP$")
                || tag.equals("CD")
                || words.isName(i)
                || tag.equals("VBG") && words.isName(i + 1)
                || words.is(i, "``");
    }

    private static boolean apposes(Words words, int from, int to) {
        String tag = words.tag(from);
        boolean nominal = tag.equals("DT")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("PRP$")
                || words.is(from, "one");
        if (RELATIVES.contains(words.word(from))) {
            return true;
        }
        if (!nominal || words.isTime(from)) {
            return false;
        }
        for (int i = from; i <= to && i < words.size(); i++) {
            if (RELATIVES.contains(words.word(i)) || words.is(i, "that")) {
                return true;
            }
            if (words.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase can't go on with the token: a verb, a time, a venue, the start of content. */
    private static boolean stops(Words words, int i) {
        String tag = words.tag(i);
        if (words.isFinite(i) || tag.equals("RB") || tag.equals("WRB") || tag.equals("TO") && words.isVerb(i + 1)) {
            return true;
        }
        boolean dated = words.isWeekday(i) && (!words.isNoun(i + 1) || words.isTime(i + 1));
        if (dated || words.is(i, "last", "this", "earlier", "later") && words.isTime(i + 1)) {
            return true;
        }
        if (words.is(i, "on") && words.isTime(i + 1)
                || words.is(
                        i,
                        "after",
                        "before",
                        "during",
                        "when",
                        "as",
                        "while",
                        "via",
                        "about",
                        "regarding",
                        "whether",
                        "if")) {
            return true;
        }
        return words.is(i, "in", "at", "by", "during", "on") && leadsToVenue(words, i);
    }

    /** Whether a preposition introduces where or through what it was said: "in a statement", "by phone". */
    static boolean leadsToVenue(Words words, int preposition) {
        for (int i = preposition + 1; i < words.size() && i <= preposition + 6; i++) {
            if (VENUES.contains(words.word(i)) || words.is(i, "twitter", "facebook", "television", "tv", "radio")) {
                return true;
            }
            if (words.isPunctuation(i) && !words.is(i, "-") || words.isFinite(i) || words.isTag(i, "IN")) {
                return false;
            }
        }
        return false;
    }
}
