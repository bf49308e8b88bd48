package org.rapporteur.read.statements;

import java.util.Set;
import org.rapporteur.read.language.Parse;

/** Where the content of a cue ends: at the end of its sentence unless something shows that the source's words stop. */
final class ContentBorders {

    private static final Set<String> BREAKS =
            Set.of("but", "while", "although", "though", "whereas", "even", "as", "after", "before", "amid", "when");
    /** Verbs that, denied, say that nothing is said. */
    private static final Set<String> SILENT =
            Set.of("comment", "say", "elaborate", "specify", "confirm", "disclose", "identify", "name", "explain");

    private static final Set<Frame> CLAUSES = Set.of(Frame.CLAUSE, Frame.THAT, Frame.QUOTE, Frame.WH, Frame.SAID_TO);

    private final Words words;
    private final CueLexicon lexicon;

    ContentBorders(Words words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Whether the word opens a clause that may belong to the reporter rather than to the source. */
    static boolean isBreak(String word) {
        return BREAKS.contains(word);
    }

    /** The end of content that opens with a mark: the closing mark, or further if the sentence goes on with it. */
    int quoteLimit(VerbGroup group, int first) {
        int close = words.quotationEnd(first);
        int next = close + 1;
        boolean ends = next >= words.size()
                || words.isPunctuation(next)
                || words.isTag(next, "CC") && words.isFinite(next + 1)
                || words.is(next, "in", "during", "after", "on", "at") && NounPhrases.leadsToVenue(words, next);
        return ends ? close : Math.max(close, limit(group, first));
    }

    /** The last token of content that begins at the token: to the end of its sentence unless something cuts it off. */
    int limit(VerbGroup group, int first) {
        int hard = words.isQuoted(group.head()) ? words.quotationEnd(group.head()) : words.size() - 1;
        int end = hard;
        for (int i = first; i <= hard; i++) {
            if (words.opens(i) && i <= hard && words.quotationEnd(i) > i && !words.isQuoted(group.head())) {
                i = words.quotationEnd(i);
                if (words.isComma(i - 1) && SetAgainst.opens(words, i + 1)) {
                    end = i;
                    break;
                }
            } else if (cuts(group, first, i)) {
                end = i - 1;
                break;
            }
        }
        while (end >= first && trailing(end, first)) {
            end--;
        }
        return end;
    }

    /** The last token of content in a frame: what is no clause ends where an aside begins. */
    int limit(VerbGroup group, Frame frame, int first) {
        int last = limit(group, first);
        if (CLAUSES.contains(frame)) {
            return last;
        }
        last = withoutTime(first, last);
        for (int i = first + 1; i < last; i++) {
            if (words.opens(i)) {
                i = Math.min(last, words.quotationEnd(i));
            } else if (words.isComma(i) && opensAside(i + 1) || opensSubordinate(i) || opensTime(i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** "rejected the charge on Wednesday": the day is the cue's. */
    private int withoutTime(int first, int last) {
        if (!words.isWeekday(last)) {
            return last;
        }
        int before = Subjects.beforeTime(words, last);
        return before > first ? before : last;
    }

    /** "announced the plan late at night": when it was said. */
    private boolean opensTime(int i) {
        return words.is(i, "late", "early") && words.is(i + 1, "at", "on", "in");
    }

    private boolean opensSubordinate(int i) {
        boolean nominative = words.is(i + 1, "he", "she", "it", "they", "we", "i");
        return words.is(i, "after", "when", "while", "before", "because") && (nominative || words.startsClause(i + 1))
                || words.is(i, "as", "since") && nominative;
    }

    private boolean opensAside(int i) {
        boolean participle = words.tag(i).equals("VBG") && !words.is(i, "including", "according");
        return participle || words.is(i, "which", "who", "while", "though", "although", "because", "so", "but");
    }

    private boolean trailing(int i, int first) {
        if (words.is(i, "?", "!") || words.closes(i) && words.quotationStart(i) >= first) {
            return false;
        }
        return words.isPunctuation(i) && !words.is(i, ")", "%", "-rrb-", "]") || words.isTag(i, "CC");
    }

    private boolean cuts(VerbGroup group, int first, int i) {
        if (i <= first) {
            return false;
        }
        if (words.isComma(i) && mainClauseFollows(group, i)) {
            return true;
        }
        if (words.is(i, ";") || words.is(i, "according") && words.is(i + 1, "to") && i > first + 2) {
            return true;
        }
        if (words.isComma(i) || words.isDash(i)) {
            return cutsAtComma(group, i);
        }
        return words.isTag(i, "CC") && (coordinates(group, first, i) || isSilence(i));
    }

    /** ", who said he was ill, left": the verb after the comma goes on with what the relative clause describes. */
    private boolean closesRelative(VerbGroup group, int next) {
        boolean verb = words.isFinite(next) || words.isTag(next, "VBN");
        if (!verb || words.isQuoted(group.head())) {
            return false;
        }
        for (int i = group.first() - 1; i > 0 && !words.isComma(i); i--) {
            if (words.is(i, "who", "which") && words.isComma(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** ", which it said was so", ", a shipment that she warned would come": the source speaks anew, of the noun before. */
    private boolean isAsideOf(int next) {
        int noun = NounPhrases.startsPhrase(words, next) ? Modifiers.nounGroup(words, next) : next;
        boolean pronoun = words.is(noun + 1, "he", "she", "it", "they");
        return words.is(noun, "which", "that", "who")
                && pronoun
                && words.isFinite(noun + 2)
                && lexicon.verbs(words.lemma(noun + 2)).stream().anyMatch(cue -> cue.takes(Frame.CLAUSE));
    }

    /** "but he would not comment", "and did not say why": what the source does not say is not said by it. */
    private boolean isSilence(int conjunction) {
        if (!words.is(conjunction, "but", "and", "though", "although")) {
            return false;
        }
        int at = Math.max(conjunction + 1, Modifiers.nounGroup(words, conjunction + 1));
        if (words.is(at, "declined", "refused")) {
            return words.is(at + 1, "to") && SILENT.contains(words.lemma(at + 2));
        }
        return words.is(at, "would", "did", "does", "do", "could", "will", "has", "have")
                && words.is(at + 1, "not", "n't", "n\u2019t")
                && SILENT.contains(words.lemma(at + 2));
    }

    private boolean cutsAtComma(VerbGroup group, int comma) {
        int next = comma + 1;
        if (words.tag(next).equals("VBG")
                && !lexicon.verbs(words.lemma(next)).isEmpty()
                && words.parse().head(next) <= group.head()) {
            return true;
        }
        if (words.is(next, "according") && comma > group.last() + 2) {
            return true;
        }
        if (SetAgainst.opens(words, next)) {
            return true;
        }
        if (BREAKS.contains(words.word(next)) || words.is(next, "and", "or")) {
            return joinsAbove(group, next);
        }
        return isSpeaker(next, group) || closesRelative(group, next) || isAsideOf(next) || isSilence(next);
    }

    /** "adding", "saying", "calling": the source says more. */
    private boolean isSpeaking(int verb) {
        return lexicon.verbs(words.lemma(verb)).stream().anyMatch(cue -> cue.sort() == Cue.Sort.SPEECH);
    }

    /** Whether the clause that the conjunction opens hangs on the cue or on what is above it, not on the content. */
    private boolean joinsAbove(VerbGroup group, int conjunction) {
        if (words.is(conjunction + 1, "that")) {
            return false;
        }
        Parse parse = words.parse();
        int verb = conjunction;
        for (int i = conjunction; i < words.size() && i < conjunction + 14; i++) {
            if (words.isVerb(i)) {
                verb = i;
                break;
            }
        }
        for (int at = verb, steps = 0; at != Parse.ROOT && steps < 4; at = parse.head(at), steps++) {
            if (parse.head(at) == group.head()) {
                return parse.is(at, "conj") || parse.is(at, "advcl") || parse.is(at, "dep");
            }
            if (parse.head(at) != Parse.ROOT && parse.head(at) < group.first() && parse.is(at, "conj")) {
                return true;
            }
        }
        return false;
    }

    /** "While he said so, the plan …", "which he said was so, has failed": the clause around the cue's goes on. */
    private boolean mainClauseFollows(VerbGroup group, int comma) {
        Parse parse = words.parse();
        int above = parse.head(group.head());
        for (int steps = 0; above != Parse.ROOT && steps < 4; steps++) {
            if (above > comma) {
                int first = words.child(above, "nsubj")
                        .map(subject -> words.phrase(subject).first())
                        .orElse(above);
                return first == comma + 1;
            }
            above = parse.head(above);
        }
        return parse.is(group.head(), "acl:relcl") && words.isFinite(comma + 1) && !words.isTag(comma + 1, "VBG");
    }

    /** "said he is committed and reiterated a pledge": a second cue in the first one's tense, without a subject. */
    private boolean coordinates(VerbGroup group, int first, int conjunction) {
        int verb = conjunction + 1;
        while (words.isTag(verb, "RB")) {
            verb++;
        }
        if (!words.isVerb(verb)) {
            return false;
        }
        int head = words.parse().head(verb);
        if (head == group.head() && words.parse().is(verb, "conj")) {
            return true;
        }
        if (head >= 0 && head < group.first() && words.parse().is(verb, "conj") && words.isFinite(verb)) {
            return true;
        }
        boolean sameTense = words.tag(verb).equals(words.tag(group.head()));
        boolean cue = !lexicon.verbs(words.lemma(verb)).isEmpty();
        boolean contentTense = head > first && words.tag(head).equals(words.tag(verb));
        return sameTense && cue && words.isFinite(verb) && !contentTense;
    }

    /** ", X said" at the end of a sentence belongs to another cue. */
    boolean isSpeaker(int from, VerbGroup group) {
        int end = Modifiers.nounGroup(words, from);
        if (end == from || end >= words.size()) {
            return false;
        }
        return words.isFinite(end)
                && end != group.head()
                && lexicon.verbs(words.lemma(end)).stream().anyMatch(cue -> cue.takes(Frame.QUOTE))
                && (end + 1 >= words.size()
                        || words.isPunctuation(end + 1)
                        || words.isTime(end + 1)
                        || words.is(end + 1, "in", "on"));
    }
}
