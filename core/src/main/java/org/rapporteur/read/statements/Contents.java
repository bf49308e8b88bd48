package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.read.language.Parse;

/** Where the content of a verb begins and ends: after the cue, before it or on both sides. */
final class Contents {

    private static final Set<String> WH =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which", "whom", "whose");
    private static final Set<String> BREAKS =
            Set.of("but", "while", "although", "though", "whereas", "even", "as", "after", "before", "amid", "when");

    private static final List<Frame> OBJECT_FRAMES = List.of(
            Frame.AT_NUMBER,
            Frame.NP_NUMBER,
            Frame.SOMEONE_TO,
            Frame.AS,
            Frame.DOUBLE,
            Frame.NP_QUOTED,
            Frame.NP_SAID,
            Frame.NP);

    private static final Set<Frame> CLAUSES = Set.of(Frame.CLAUSE, Frame.THAT, Frame.QUOTE, Frame.WH, Frame.SAID_TO);

    private final Words words;
    private final CueLexicon lexicon;

    Contents(Words words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * What was found.
     *
     * @param frame the frame that the content stands in
     * @param preposition the preposition of that frame; empty in other frames
     * @param cueLast the last token of the cue, which may take in a preposition or a colon
     * @param ranges the content
     * @param addressee to whom
     */
    record Content(Frame frame, String preposition, int cueLast, List<Range> ranges, Optional<Range> addressee) {}

    /** The content after the verb group, by the first frame of the cue that fits. */
    Optional<Content> after(VerbGroup group, Cue cue, int from) {
        int dated = Modifiers.skipTime(words, from);
        boolean subject = dated > from && words.isFinite(dated);
        Optional<Content> direct = marked(group, cue, subject ? from : dated, Optional.empty());
        if (direct.isPresent()) {
            return direct;
        }
        if (cue.takes(Frame.SOMEONE)) {
            Optional<Content> someone = someone(group, cue, from);
            if (someone.isPresent()) {
                return someone;
            }
        }
        Optional<Content> preposition = preposition(group, cue, from);
        if (preposition.isPresent()) {
            return preposition;
        }
        int skipped = Modifiers.skip(words, from, cue);
        if (skipped > from) {
            Optional<Content> later = marked(group, cue, skipped, Optional.empty());
            if (later.isPresent()) {
                return later;
            }
        }
        Optional<Content> distant = distantThat(group, cue, from);
        return distant.isPresent() ? distant : object(group, cue, from);
    }

    private Optional<Content> someone(VerbGroup group, Cue cue, int from) {
        int after = Modifiers.addressee(words, from);
        if (after == from) {
            return Optional.empty();
        }
        Range addressee = new Range(from, after - 1);
        int skipped = Modifiers.skip(words, after, cue);
        for (int at : skipped == after ? new int[] {after} : new int[] {after, skipped}) {
            Optional<Content> content = marked(group, cue, at, Optional.of(addressee));
            if (content.isPresent() && !readsAsClause(content.get(), from, after)) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** "said reporters were": the noun group is the subject of the content, not the addressee. */
    private boolean readsAsClause(Content content, int from, int after) {
        return content.frame() == Frame.CLAUSE && words.isFinite(after);
    }

    private Optional<Content> marked(VerbGroup group, Cue cue, int at, Optional<Range> addressee) {
        boolean told = addressee.isPresent();
        boolean clausal = told || cue.takes(Frame.CLAUSE);
        boolean quotes = clausal || cue.takes(Frame.QUOTE) || cue.takes(Frame.QUOTED);
        if (words.is(at, ":") && quotes && at + 1 < words.size()) {
            return content(Frame.QUOTE, at, at + 1, group, addressee);
        }
        int quote = words.isComma(at) || words.isDash(at) ? at + 1 : at;
        if (words.opens(quote) && quotes && isSpeech(quote, at)) {
            return content(Frame.QUOTE, at - 1, quote, group, addressee);
        }
        int that = words.isComma(at) ? at + 1 : at;
        if (words.is(that, "that") && (clausal || cue.takes(Frame.THAT)) && opensClause(that)) {
            return content(clausal ? Frame.CLAUSE : Frame.THAT, at - 1, that, group, addressee);
        }
        boolean where = words.is(at, "when", "where");
        if (WH.contains(words.word(at)) && (told || cue.takes(Frame.WH)) && !where) {
            return content(Frame.WH, at - 1, at, group, addressee);
        }
        if ((told || cue.takes(Frame.TO)) && opensInfinitive(at)) {
            return content(Frame.TO, at - 1, at, group, addressee);
        }
        if (clausal && opensBareClause(group, cue, at)) {
            return content(Frame.CLAUSE, at - 1, at, group, addressee);
        }
        if (cue.takes(Frame.ING) && words.tag(at).equals("VBG") && !told) {
            return content(Frame.ING, at - 1, at, group, addressee);
        }
        return Optional.empty();
    }

    /** A quotation after a comma is speech; without one a few quoted words may only be quoted as words or as a title. */
    private boolean isSpeech(int quote, int at) {
        if (quote > at) {
            return true;
        }
        boolean named = words.isTag(quote - 1, "POS")
                || words.isTag(quote - 1, "IN")
                || words.isTag(quote - 1, "DT")
                || words.isTag(quote - 1, "JJ")
                || words.isTag(quote - 1, "PRP$");
        boolean whole = words.quotationEnd(quote) - quote > 3
                || words.isTag(quote + 1, "PRP")
                || words.quotationEnd(quote) >= words.size() - 2;
        return !named && whole;
    }

    private boolean opensClause(int that) {
        String next = words.tag(that + 1);
        return words.isTag(that, "IN")
                || !next.startsWith("NN")
                        && !next.startsWith("VB")
                        && !next.equals("MD")
                        && !words.isPunctuation(that + 1);
    }

    private boolean opensInfinitive(int at) {
        int to = words.is(at, "not", "never") ? at + 1 : at;
        return words.is(to, "to") && (words.isTag(to + 1, "VB") || words.isTag(to + 1, "RB") || words.opens(to + 1));
    }

    private boolean opensBareClause(VerbGroup group, Cue cue, int at) {
        if (at >= words.size() || words.isPunctuation(at) && !words.isMark(at)) {
            return false;
        }
        if (words.tag(at).equals("PRP")
                        && !words.is(at, "him", "her", "them", "me", "us", "himself", "herself", "itself")
                || words.is(at, "there")) {
            return verbSoon(at + 1, 4) || holds(at + 1, Math.min(words.size() - 1, at + 3), words::isVerb);
        }
        boolean afterSubject = words.isNoun(group.first() - 1) || words.isTag(group.first() - 1, "PRP");
        if (words.isFinite(at) && afterSubject && gapped(group)) {
            return true;
        }
        for (int child : words.parse().children(group.head())) {
            if (child > at
                    && (words.parse().is(child, "ccomp")
                            || words.parse().is(child, "dep")
                            || words.parse().is(child, "parataxis"))
                    && hasFinite(child, at)) {
                return !words.isTag(at, "IN") || words.phrase(child).first() <= at;
            }
        }
        return startsWithSubject(at) || !cue.takes(Frame.NP) && cue.takes(Frame.QUOTE) && hasClauseAfter(group, at);
    }

    /** Any words with a finite verb after a verb that takes nothing but what is said. */
    private boolean hasClauseAfter(VerbGroup group, int at) {
        boolean starts = NounPhrases.startsPhrase(words, at)
                || words.isTag(at, "EX")
                || words.opens(at)
                || words.is(at, "if", "despite", "under", "because", "all", "no", "neither", "nothing", "only");
        return starts && !words.isTime(at) && holds(at + 1, limit(group, at), words::isFinite);
    }

    private boolean hasFinite(int verb, int from) {
        for (int i = from; i <= verb; i++) {
            if (words.isFinite(i) && !between(from, i)) {
                return true;
            }
        }
        return words.child(verb, "cop").filter(words::isFinite).isPresent();
    }

    private boolean between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isStop(i) || words.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private boolean verbSoon(int from, int reach) {
        for (int i = from; i < from + reach && i < words.size(); i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase begins here and a finite verb follows it at once. */
    private boolean startsWithSubject(int at) {
        if (!NounPhrases.startsPhrase(words, at)) {
            return false;
        }
        int end = Modifiers.nounGroup(words, at);
        while (end > at
                && words.is(end, "of", "in", "for", "and", "on", "at", "'s")
                && Modifiers.nounGroup(words, end + 1) > end + 1) {
            end = Modifiers.nounGroup(words, end + 1);
        }
        while (words.isTag(end, "RB")) {
            end++;
        }
        return end > at && words.isFinite(end);
    }

    /** Whether the clause of the verb group depends on a relative pronoun whose place is in the content. */
    private boolean gapped(VerbGroup group) {
        for (int i = group.first() - 1; i >= 0 && i > group.first() - 9; i--) {
            if (words.is(i, "that", "which", "who", "whom", "what")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Content> preposition(VerbGroup group, Cue cue, int from) {
        if (cue.prepositions().isEmpty()) {
            return Optional.empty();
        }
        int at = Modifiers.skipTime(words, from);
        int adverb = words.isTag(from, "RB") ? from + 1 : at;
        int prep =
                cue.takesPreposition(words.word(from)) ? from : cue.takesPreposition(words.word(adverb)) ? adverb : at;
        if (!cue.takesPreposition(words.word(prep))
                || prep + 1 >= words.size()
                || words.isPunctuation(prep + 1) && !words.opens(prep + 1)
                || words.isTime(prep + 1)) {
            return Optional.empty();
        }
        int last = limit(group, Frame.PREPOSITION, prep + 1);
        return last < prep + 1
                ? Optional.empty()
                : Optional.of(new Content(
                        Frame.PREPOSITION,
                        words.word(prep),
                        prep,
                        List.of(new Range(prep + 1, last)),
                        Optional.empty()));
    }

    /** "reported Friday, just before Putin spoke, that": a "that" after a stretch between commas. */
    private Optional<Content> distantThat(VerbGroup group, Cue cue, int from) {
        if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.THAT) || !cue.takes(Frame.QUOTE)) {
            return Optional.empty();
        }
        for (int i = from; i < words.size() - 1 && i < from + 30; i++) {
            boolean other = words.isFinite(i)
                    && lexicon.verbs(words.lemma(i)).stream().anyMatch(each -> each.takes(Frame.CLAUSE));
            if (words.isMark(i) || words.isStop(i) || words.is(i, ";") || other) {
                return Optional.empty();
            }
            if (words.isComma(i) && words.is(i + 1, "that") && words.isTag(i + 1, "IN")) {
                return content(Frame.CLAUSE, from - 1, i + 1, group, Optional.empty());
            }
            if (words.is(i, "that") && words.isTag(from, "IN") && i > from + 1 && opensLateClause(from, i)) {
                return content(Frame.CLAUSE, from - 1, i, group, Optional.empty());
            }
        }
        return Optional.empty();
    }

    /** "said in an interview taped before the vote that the talks had": no verb before "that", a subject after it. */
    private boolean opensLateClause(int from, int that) {
        return !holds(from, that, words::isFinite)
                && NounPhrases.startsPhrase(words, that + 1)
                && holds(that + 2, Math.min(words.size() - 1, that + 10), words::isFinite);
    }

    private Optional<Content> object(VerbGroup group, Cue cue, int from) {
        if (cue.name().equals("say") && saysInHeadline(from)) {
            return content(Frame.CLAUSE, from - 1, from, group, Optional.empty());
        }
        boolean starts = NounPhrases.startsPhrase(words, from)
                || words.opens(from)
                || cue.takes(Frame.NP_NUMBER) && opensNumber(from)
                || words.isTag(from, "PDT")
                || words.isTag(from, "VBG")
                || words.is(from, "what", "both", "all");
        if (!starts || words.isTime(from) || Modifiers.skipTime(words, from) > from) {
            return Optional.empty();
        }
        for (Frame frame : OBJECT_FRAMES) {
            if (cue.takes(frame) && fits(frame, group, from)) {
                return content(frame, from - 1, from, group, Optional.empty());
            }
        }
        return Optional.empty();
    }

    /** "Mourners say death tough": headlines leave out the verb of the clause. */
    private boolean saysInHeadline(int from) {
        int end = Modifiers.nounGroup(words, from);
        return end - from >= 2 && end < words.size() - 1 && words.isName(from) && !words.isComma(end);
    }

    private boolean fits(Frame frame, VerbGroup group, int from) {
        int last = limit(group, from);
        return switch (frame) {
            case NP_QUOTED -> holds(from, last, words::opens);
            case NP_NUMBER -> opensNumber(from);
            case AT_NUMBER -> holds(from + 1, last - 1, i -> words.is(i, "at") && opensNumber(i + 1));
            case NP_SAID -> subjectIsDocument(group);
            case SOMEONE_TO -> holds(from + 1, Math.min(last, from + 12), this::opensInfinitive);
            case AS -> holds(from + 1, Math.min(last, from + 12), i -> words.is(i, "as"));
            case DOUBLE -> isDouble(group, from, last);
            default -> true;
        };
    }

    private boolean opensNumber(int at) {
        return holds(at, Math.min(words.size() - 1, at + 3), i -> words.isTag(i, "CD"))
                && (words.isTag(at, "CD")
                        || words.is(
                                at, "at", "more", "fewer", "less", "nearly", "about", "some", "around", "up", "over",
                                "well", "almost"));
    }

    private boolean holds(int first, int last, IntPredicate wanted) {
        for (int i = first; i <= last; i++) {
            if (wanted.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of the verb is a report, a survey or the like. */
    boolean subjectIsDocument(VerbGroup group) {
        return Subjects.find(words, group)
                .filter(subject -> holds(
                        subject.range().first(),
                        subject.range().last(),
                        i -> Documents.isDocument(words.lemma(i))
                                || words.is(i, "television", "tv", "media", "newspaper")))
                .isPresent();
    }

    private boolean isDouble(VerbGroup group, int from, int last) {
        if (holds(from, last, words::opens)) {
            return true;
        }
        int next = Modifiers.nounGroup(words, from);
        boolean pronoun = words.tag(from).equals("PRP");
        boolean named = next > from && next <= last && (words.isTag(next, "DT") || words.isTag(next, "JJ"));
        return pronoun
                        && next <= last
                        && (words.isTag(next, "DT") || words.isTag(next, "JJ") || words.isTag(next, "NN"))
                || named;
    }

    private Optional<Content> content(Frame frame, int cueLast, int first, VerbGroup group, Optional<Range> addressee) {
        int last = frame == Frame.QUOTE && words.opens(first) ? quoteLimit(group, first) : limit(group, frame, first);
        int end = frame == Frame.QUOTE && words.is(cueLast, ":") ? cueLast : group.last();
        return last < first
                ? Optional.empty()
                : Optional.of(new Content(frame, "", end, List.of(new Range(first, last)), addressee));
    }

    /** The end of content that opens with a mark: the closing mark, or further if the sentence goes on with it. */
    private int quoteLimit(VerbGroup group, int first) {
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
    private int limit(VerbGroup group, Frame frame, int first) {
        int last = limit(group, first);
        if (CLAUSES.contains(frame)) {
            return last;
        }
        last = withoutTime(first, last);
        for (int i = first + 1; i < last; i++) {
            if (words.opens(i)) {
                i = Math.min(last, words.quotationEnd(i));
            } else if (words.isComma(i) && opensAside(i + 1) || opensSubordinate(i)) {
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

    private boolean opensSubordinate(int i) {
        boolean nominative = words.is(i + 1, "he", "she", "it", "they", "we", "i");
        return words.is(i, "after", "when", "while", "before", "because") && (nominative || startsWithSubject(i + 1))
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
        return words.isTag(i, "CC") && coordinates(group, first, i);
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
        if (BREAKS.contains(words.word(next)) || words.is(next, "and", "or")) {
            return joinsAbove(group, next);
        }
        return speakerFollows(next, group);
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
    private boolean speakerFollows(int from, VerbGroup group) {
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

    /**
     * The content around a cue that stands apart: "CONTENT, he said", "CONTENT, he said, CONTENT".
     *
     * @param first the first token of cue and subject together
     * @param last the last token of cue, subject and what goes with them
     */
    Optional<Content> around(VerbGroup group, int first, int last, Optional<Range> addressee) {
        int before = first - 1;
        int low = words.isQuoted(group.head()) ? words.quotationStart(group.head()) + 1 : 0;
        boolean apart =
                words.isComma(before) || words.closes(before) || words.isDash(before) || words.is(before, "?", "!");
        if (!apart || before <= low) {
            return Optional.empty();
        }
        int end = words.closes(before) || words.is(before, "?", "!") ? before : before - 1;
        int start = contentStart(low, end);
        List<Range> ranges = new ArrayList<>();
        Optional<Range> rest = resumed(group, last, start, end);
        boolean aside =
                rest.isPresent() && words.opens(rest.get().first()) && !words.closes(end) && isAside(start, end);
        if (end >= start && !aside) {
            ranges.add(new Range(start, end));
        }
        rest.ifPresent(ranges::add);
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(Frame.QUOTE, "", group.last(), ranges, addressee));
    }

    private int contentStart(int low, int end) {
        int quoteEnd = words.isComma(end) || words.isStop(end) ? end - 1 : end;
        if (words.closes(end) || words.closes(quoteEnd)) {
            int open = words.quotationStart(words.closes(end) ? end : quoteEnd);
            boolean alone = open <= low + 3 && !holds(low, open - 1, words::isFinite)
                    || words.isComma(open - 1)
                    || words.is(open - 1, ":")
                    || words.isTag(open - 1, "CC");
            if (alone) {
                return open;
            }
        }
        int start = low;
        while (start < end && (words.isTag(start, "CC") || words.isComma(start) || words.isDash(start))) {
            start++;
        }
        return start;
    }

    /** "Asked about it, he said, …": what goes before sets the scene and is not said. */
    private boolean isAside(int start, int end) {
        return end - start > 5
                || holds(start, end, i -> words.isTag(i, "VB"))
                || words.isTag(start, "IN")
                || words.isTag(start, "RB")
                || end < start + 1;
    }

    private Optional<Range> resumed(VerbGroup group, int last, int start, int end) {
        int next = last + 1;
        int open = words.isComma(next) || words.isDash(next) || words.is(next, ":") ? next + 1 : next;
        if (words.opens(open) && open > next) {
            return Optional.of(new Range(open, quoteLimit(group, open)));
        }
        boolean quoted = end >= start && words.closes(end) && !words.isFinite(open);
        if (!words.isComma(next) || quoted || open >= words.size() - 1) {
            return Optional.empty();
        }
        boolean complete = holds(start, end, words::isFinite);
        boolean breaks = words.tag(open).equals("VBG")
                || BREAKS.contains(words.word(open)) && complete
                || words.is(open, "according", "citing");
        int stop = limit(group, open);
        return !breaks && stop >= open ? Optional.of(new Range(open, stop)) : Optional.empty();
    }
}
