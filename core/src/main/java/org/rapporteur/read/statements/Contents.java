package org.rapporteur.read.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands after a cue and in which of its frames. */
final class Contents {

    private static final Set<String> WH =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which", "whom", "whose");

    private static final List<Frame> OBJECT_FRAMES = List.of(
            Frame.AT_NUMBER,
            Frame.NP_NUMBER,
            Frame.SOMEONE_TO,
            Frame.AS,
            Frame.DOUBLE,
            Frame.NP_QUOTED,
            Frame.NP_SAID,
            Frame.NP);

    private final Words words;
    private final CueLexicon lexicon;
    private final ContentBorders borders;

    Contents(Words words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.borders = new ContentBorders(words, lexicon);
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
        Range addressee = new Range(from, words.isComma(after - 1) ? after - 2 : after - 1);
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
        boolean named = words.isTag(that, "W") && words.isName(that + 1) && verbSoon(that + 2, 3);
        return named
                || words.isTag(that, "IN")
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
            return verbSoon(at + 1, 4) || words.any(at + 1, Math.min(words.size() - 1, at + 3), words::isVerb);
        }
        boolean afterSubject = words.isNoun(group.first() - 1) || words.isTag(group.first() - 1, "PRP");
        if (words.isFinite(at) && afterSubject && gapped(group)) {
            return true;
        }
        if (words.isTag(at, "VBN") && words.isTime(at + 1)) {
            return false;
        }
        if (words.isTag(at, "IN") && !words.is(at, "if", "despite", "under", "because", "unless", "once", "since")) {
            return false;
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
        return words.startsClause(at) || !cue.takes(Frame.NP) && cue.takes(Frame.QUOTE) && hasClauseAfter(group, at);
    }

    /** Any words with a finite verb after a verb that takes nothing but what is said. */
    private boolean hasClauseAfter(VerbGroup group, int at) {
        boolean starts = NounPhrases.startsPhrase(words, at)
                || words.isTag(at, "EX")
                || words.opens(at)
                || words.is(at, "if", "despite", "under", "because", "all", "no", "neither", "nothing", "only");
        return starts && !words.isTime(at) && words.any(at + 1, borders.limit(group, at), words::isFinite);
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
                || words.isTime(prep + 1)
                || isReduced(group, prep)) {
            return Optional.empty();
        }
        int last = borders.limit(group, Frame.PREPOSITION, prep + 1);
        return last < prep + 1
                ? Optional.empty()
                : Optional.of(new Content(
                        Frame.PREPOSITION,
                        words.word(prep),
                        prep,
                        List.of(new Range(prep + 1, last)),
                        Optional.empty()));
    }

    /** "everything agreed with Russia would be done", "sales agreed to prior to the war": the verb only describes a noun. */
    private boolean isReduced(VerbGroup group, int preposition) {
        int end = Modifiers.nounGroup(words, preposition + 1);
        boolean bare = group.first() == group.head() && words.isTag(group.head(), "VB");
        return bare
                && (words.is(preposition + 1, "prior") || end > preposition + 1 && words.isFinite(end))
                && (words.isNoun(group.first() - 1) || words.isTag(group.first() - 1, "RB"));
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
        return !words.any(from, that, words::isFinite)
                && NounPhrases.startsPhrase(words, that + 1)
                && words.any(that + 2, Math.min(words.size() - 1, that + 10), words::isFinite);
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
        if (words.isTag(from, "CD") && !words.isStop(words.size() - 1)) {
            return words.size() - from > 2;
        }
        return end - from >= 2 && end < words.size() - 1 && words.isName(from) && !words.isComma(end);
    }

    private boolean fits(Frame frame, VerbGroup group, int from) {
        int last = borders.limit(group, from);
        return switch (frame) {
            case NP_QUOTED -> words.any(from, last, words::opens);
            case NP_NUMBER -> opensNumber(from);
            case AT_NUMBER -> words.any(from + 1, last - 1, i -> words.is(i, "at") && opensNumber(i + 1));
            case NP_SAID -> subjectIsDocument(group);
            case SOMEONE_TO -> words.any(from + 1, Math.min(last, from + 12), this::opensInfinitive);
            case AS -> words.any(from + 1, Math.min(last, from + 12), i -> words.is(i, "as"));
            case DOUBLE -> isDouble(group, from, last);
            default -> true;
        };
    }

    private boolean opensNumber(int at) {
        return words.any(at, Math.min(words.size() - 1, at + 3), i -> words.isTag(i, "CD"))
                && (words.isTag(at, "CD")
                        || words.is(
                                at, "at", "more", "fewer", "less", "nearly", "about", "some", "around", "up", "over",
                                "well", "almost"));
    }

    /** Whether the subject of the verb is a report, a survey or the like. */
    boolean subjectIsDocument(VerbGroup group) {
        return Subjects.find(words, group)
                .filter(subject -> words.any(
                        subject.range().first(),
                        subject.range().last(),
                        i -> Documents.isDocument(words.lemma(i))
                                || words.is(i, "television", "tv", "media", "newspaper")))
                .isPresent();
    }

    private boolean isDouble(VerbGroup group, int from, int last) {
        if (words.any(from, last, words::opens)) {
            return true;
        }
        int next = Modifiers.nounGroup(words, from);
        boolean pronoun = words.tag(from).equals("PRP");
        boolean named = next > from
                && next <= last
                && (words.isTag(next, "DT") || words.isTag(next, "JJ") || words.is(next, "one"));
        return pronoun
                        && next <= last
                        && (words.isTag(next, "DT") || words.isTag(next, "JJ") || words.isTag(next, "NN"))
                || named;
    }

    private Optional<Content> content(Frame frame, int cueLast, int first, VerbGroup group, Optional<Range> addressee) {
        int last = frame == Frame.QUOTE && words.opens(first)
                ? borders.quoteLimit(group, first)
                : borders.limit(group, frame, first);
        int end = frame == Frame.QUOTE && words.is(cueLast, ":") ? cueLast : group.last();
        return last < first
                ? Optional.empty()
                : Optional.of(new Content(frame, "", end, List.of(new Range(first, last)), addressee));
    }
}
