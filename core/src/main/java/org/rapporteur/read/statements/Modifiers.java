package org.rapporteur.read.statements;

import java.util.Set;

/** What may stand between a cue and its content without being part of either: times, places of speech, addressees. */
final class Modifiers {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "by",
            "via",
            "through",
            "to",
            "after",
            "before",
            "from",
            "alongside",
            "with",
            "of",
            "about",
            "following",
            "for",
            "over",
            "under",
            "outside");
    private static final Set<String> ADVERBS = Set.of(
            "recently",
            "earlier",
            "later",
            "again",
            "repeatedly",
            "previously",
            "publicly",
            "privately",
            "also",
            "here",
            "there",
            "separately",
            "then",
            "ago",
            "once",
            "back",
            "instead",
            "bluntly",
            "simply",
            "often",
            "too");
    private static final int REACH = 30;

    private Modifiers() {}

    /** The first place from the token on that no modifier of the cue takes up. */
    static int skip(Words words, int from, Cue cue) {
        int at = from;
        while (at < words.size() && at - from < REACH) {
            int next = skipOne(words, at, cue);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int skipOne(Words words, int at, Cue cue) {
        if (ADVERBS.contains(words.word(at))
                || words.isTag(at, "RB") && words.word(at).endsWith("ly")) {
            return at + 1;
        }
        int time = skipTime(words, at);
        if (time > at) {
            return time;
        }
        if (PREPOSITIONS.contains(words.word(at)) && !cue.takesPreposition(words.word(at))) {
            return skipPhrase(words, at, cue);
        }
        return at;
    }

    /** Past "Friday", "on Tuesday night", "last week", "May 7", "a week ago". */
    static int skipTime(Words words, int from) {
        int at = words.is(from, "late", "early") && words.is(from + 1, "on") ? from + 1 : from;
        if (words.is(at, "on", "late", "early", "in") && (words.isTime(at + 1) || isMonth(words, at + 1))) {
            at++;
        }
        if (words.is(
                        at, "last", "this", "next", "earlier", "later", "a", "the", "one", "two", "several", "that",
                        "late", "early")
                && (words.isTime(at + 1) || words.is(at + 1, "this", "last", "next", "same") && words.isTime(at + 2))) {
            at += words.isTime(at + 1) ? 1 : 2;
        }
        if (!words.isTime(at) && !isMonth(words, at)) {
            return from;
        }
        while (words.isTime(at)
                || isMonth(words, at)
                || words.is(at, "ago", "earlier", "later", "before")
                || words.isTag(at, "CD") && (words.isTime(at - 1) || isMonth(words, at - 1))) {
            at++;
        }
        return at;
    }

    private static boolean isMonth(Words words, int i) {
        return words.isTag(i, "NNP")
                && Set.of(
                                "january",
                                "february",
                                "march",
                                "april",
                                "june",
                                "july",
                                "august",
                                "september",
                                "october",
                                "november",
                                "december",
                                "may",
                                "jan.",
                                "feb.",
                                "aug.",
                                "sept.",
                                "oct.",
                                "nov.",
                                "dec.")
                        .contains(words.word(i));
    }

    /** Past a prepositional phrase that says where or how, if what it leads to could be content. */
    private static int skipPhrase(Words words, int preposition, Cue cue) {
        int end = nounGroup(words, preposition + 1);
        if (end == preposition + 1) {
            return preposition;
        }
        boolean venue = NounPhrases.leadsToVenue(words, preposition);
        boolean marked = leadsToMark(words, end);
        return venue || marked || cue.takes(Frame.SOMEONE) && words.is(preposition, "to") ? end : preposition;
    }

    private static boolean leadsToMark(Words words, int at) {
        int next = at;
        for (int turns = 0; turns < 3; turns++) {
            next = skipTime(words, next);
            if (PREPOSITIONS.contains(words.word(next))) {
                next = nounGroup(words, next + 1);
            }
        }
        return next >= words.size()
                || words.is(next, "that", ":")
                || words.is(next, "to") && words.isTag(next + 1, "VB")
                || words.is(next, "not") && words.is(next + 1, "to")
                || words.isStop(next)
                || words.opens(next)
                || words.isComma(next)
                        && (words.opens(next + 1) || words.is(next + 1, "that") || closesSentence(words, next));
    }

    private static boolean closesSentence(Words words, int at) {
        return at >= words.size() - 1;
    }

    /** The place after the noun group that begins at the token; the token itself if none does. */
    static int nounGroup(Words words, int from) {
        int at = from;
        boolean noun = false;
        while (at < words.size() && !words.isMark(at)) {
            String tag = words.tag(at);
            boolean inside = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("CD")
                    || tag.equals("POS")
                    || words.is(at, "&")
                    || words.isName(at);
            boolean opening = tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("VBG") && !noun;
            if (tag.equals("PRP") && at == from) {
                return at + 1;
            }
            if (words.is(at, "last", "this", "next") && words.isTime(at + 1)) {
                break;
            }
            inside |= noun && words.isCapitalised(at) && words.isNoun(at - 1);
            if (!inside && (!opening || noun && !words.isTag(at - 1, "POS"))) {
                break;
            }
            if (noun && words.isTime(at) && !words.isTag(at - 1, "POS")) {
                break;
            }
            noun |= tag.startsWith("NN")
                    || words.isName(at)
                    || tag.equals("CD")
                    || tag.equals("DT") && words.is(at, "that");
            at++;
        }
        return noun ? at : from;
    }

    /** The place after a name between commas: "told his guest, Sergei Lavrov, that". */
    private static int pastName(Words words, int comma) {
        int end = words.isComma(comma) ? nounGroup(words, comma + 1) : comma;
        boolean name = end > comma + 1 && words.isComma(end) && words.any(comma + 1, end - 1, words::isPerson);
        return name ? end + 1 : comma;
    }

    /** The place after an addressee that begins at the token ("reporters in Damascus"); the token itself if none does. */
    static int addressee(Words words, int from) {
        int at = nounGroup(words, from);
        if (at == from) {
            return from;
        }
        if (words.is(at, "and") && nounGroup(words, at + 1) > at + 1 && !words.isVerb(nounGroup(words, at + 1))) {
            at = nounGroup(words, at + 1);
        }
        if (words.is(at, "of") && nounGroup(words, at + 1) > at + 1) {
            at = nounGroup(words, at + 1);
        }
        return pastName(words, at);
    }
}
