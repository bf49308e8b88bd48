package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.read.statements.Contents.Content;
import org.rapporteur.read.statements.Subjects.Subject;

/** Verbs that attribute: "X said (that) …", "…, X said", "X urged Y to …", "X denied the report". */
final class VerbPatterns {

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "that", "this", "what", "which");

    /** Verbs whose denial is a statement in itself, with or without content: "would not comment". */
    private static final Set<String> COMMENTS = Set.of("comment", "elaborate");

    private final CueLexicon lexicon;
    private final PassivePatterns passives;

    VerbPatterns(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.passives = new PassivePatterns(lexicon);
    }

    /** The attributions of a sentence whose cues are verbs. */
    List<Found> find(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isVerb(words, i) && !isModifier(words, i)) {
                read(words, i).ifPresent(found::add);
            }
        }
        return NeitherNor.joined(words, found);
    }

    /** A verb by its tag, or by its place where the tagger is known to fail: "as saying", "that the UN estimates has". */
    private static boolean isVerb(Words words, int i) {
        return words.isTag(i, "VB")
                || words.is(i, "say", "says", "said")
                || words.is(i, "saying") && words.is(i - 1, "as")
                || words.tag(i).equals("NNS")
                        && words.isName(i - 1)
                        && words.is(i + 1, "has", "have", "had", "was", "were", "is", "are");
    }

    private Optional<Found> read(Words words, int head) {
        String lemma = words.is(head, "saying") ? "say" : words.lemma(head);
        for (Cue cue : lexicon.verbs(lemma)) {
            if (hasParticle(words, head, cue)) {
                Optional<Found> found = read(words, head, cue);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasParticle(Words words, int head, Cue cue) {
        List<String> name = cue.words();
        for (int k = 1; k < name.size(); k++) {
            if (!words.word(head + k).equals(name.get(k))) {
                return false;
            }
        }
        boolean otherParticle = name.size() == 1 && words.isTag(head + 1, "RP");
        return !otherParticle;
    }

    /** "reported incidents", "the accused": a verb form that only describes a noun. */
    private static boolean isModifier(Words words, int i) {
        boolean participle = words.tag(i).equals("VBN") || words.tag(i).equals("VBG");
        if (words.is(i - 1, "without")) {
            return false;
        }
        boolean describes = words.parse().is(i, "amod")
                || words.parse().is(i, "compound")
                || words.parse().is(i, "case");
        return participle && describes && words.isNoun(i + 1)
                || words.isTag(i - 1, "DT")
                        && !words.is(i - 1, "that", "this", "some", "all", "both", "those", "these");
    }

    private Optional<Found> read(Words words, int head, Cue cue) {
        VerbGroup group = withParticle(VerbGroup.of(words, head), cue);
        Optional<Found> quoted = quotedAs(words, group, cue);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (group.passive()) {
            return passives.read(words, group, cue);
        }
        if (words.tag(head).equals("VBN") && group.first() == head) {
            Optional<Found> reduced = passives.reduced(words, group, cue);
            if (reduced.isPresent()
                    || words.isParsed() && words.child(head, "nsubj").isEmpty() && words.isNoun(head - 1)) {
                return reduced;
            }
        }
        if (cue.takes(Frame.QUOTED) && words.tag(head).equals("VB")) {
            return Optional.empty();
        }
        Optional<Subject> subject =
                Subjects.find(words, group).filter(s -> !s.range().overlaps(group.range()));
        if (subject.isEmpty() || isEmptySubject(words, subject.get().range(), cue)) {
            return Optional.empty();
        }
        Optional<Content> content = content(words, group, cue, subject.get())
                .filter(each -> each.frame() != Frame.NP
                        || !isQuotedAs(words, each.ranges().get(0)))
                .filter(each ->
                        !cue.takes(Frame.QUOTED) || each.ranges().stream().anyMatch(part -> quotes(words, part)));
        return content.isPresent()
                ? content.map(each -> found(words, group, cue, subject.get(), each))
                : without(words, group, cue, subject.get());
    }

    /** "quoted her as saying": she says it. */
    private static boolean isQuotedAs(Words words, Range content) {
        return words.any(content.first(), content.last(), i -> words.is(i, "as") && words.is(i + 1, "saying"));
    }

    private static VerbGroup withParticle(VerbGroup group, Cue cue) {
        int last = Math.max(group.last(), group.head() + cue.words().size() - 1);
        return new VerbGroup(group.first(), group.head(), last, group.negated(), group.passive(), group.infinitive());
    }

    private static boolean quotes(Words words, Range content) {
        for (int i = content.first(); i <= content.last(); i++) {
            if (words.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmptySubject(Words words, Range subject, Cue cue) {
        if (subject.length() > 1 || !EMPTY_SUBJECTS.contains(words.word(subject.first()))) {
            return false;
        }
        return cue.sort() != Cue.Sort.SPEECH && !words.is(subject.first(), "it")
                || words.is(subject.first(), "there", "what", "this");
    }

    /** "A quoted X as saying CONTENT", "X was quoted by A as saying CONTENT": X says it, A passes it on. */
    private Optional<Found> quotedAs(Words words, VerbGroup group, Cue cue) {
        int as = group.first() - 1;
        if (!words.is(as, "as") || !words.word(group.head()).endsWith("ing") || !cue.takes(Frame.CLAUSE)) {
            return Optional.empty();
        }
        int quote = as - 1;
        while (quote >= 0 && as - quote < 25 && !words.is(quote, "quoted", "quotes", "cited", "quoting", "quote")) {
            quote--;
        }
        if (quote < 0 || as - quote >= 25 || !words.isVerb(quote)) {
            return Optional.empty();
        }
        VerbGroup quoting = VerbGroup.of(words, quote);
        Optional<Range> subject = Subjects.find(words, quoting).map(Subject::range);
        Optional<Range> object = words.is(quoting.last() + 1, "by")
                ? NounPhrases.endingAt(words, as - 1).filter(range -> range.first() > quoting.last() + 1)
                : as - 1 > quoting.last() ? Optional.of(new Range(quoting.last() + 1, as - 1)) : Optional.empty();
        Optional<Range> source = quoting.passive() ? subject : object;
        Optional<Range> channel = quoting.passive() ? object : subject;
        return new Contents(words, lexicon)
                .after(group, cue, group.last() + 1)
                .or(() -> subject.flatMap(range -> quotedBefore(words, group, range)))
                .map(content -> new Found(
                        source,
                        List.of(quoting.range(), new Range(as, group.last())),
                        content.ranges(),
                        Optional.empty(),
                        channel,
                        Cue.Sort.SPEECH,
                        cue.act(content.frame(), content.preposition()),
                        quoting.negated(),
                        "verb-quoted-as",
                        "quote as " + cue.name()));
    }

    /** '…: he "will go", the agency quoted her as saying': of what goes before, the clause with the quotation. */
    private Optional<Content> quotedBefore(Words words, VerbGroup group, Range quoting) {
        return new Surroundings(words, lexicon)
                .around(group, quoting.first(), group.last(), Optional.empty())
                .map(content -> new Content(
                        content.frame(),
                        content.preposition(),
                        content.cueLast(),
                        List.of(lastClause(words, content.ranges().get(0))),
                        content.addressee()));
    }

    private static Range lastClause(Words words, Range content) {
        int first = content.first();
        for (int i = content.first(); i < content.last() && !words.isQuoted(i); i++) {
            if (words.is(i, ":", ";")) {
                first = i + 1;
            }
        }
        return new Range(first, content.last());
    }

    private Optional<Content> content(Words words, VerbGroup group, Cue cue, Subject subject) {
        Contents contents = new Contents(words, lexicon);
        int first = Math.min(subject.range().first(), group.first());
        if (subject.inverted()) {
            int from = subject.range().last() + 1;
            return cue.takes(Frame.QUOTE)
                    ? new Surroundings(words, lexicon)
                            .around(group, first, past(words, from, cue) - 1, addressee(words, from, cue))
                    : Optional.empty();
        }
        int from = group.last() + 1;
        Optional<Content> after = contents.after(group, cue, from);
        boolean relative =
                words.isTag(subject.range().first(), "W") && subject.range().length() == 1;
        boolean quotes = cue.takes(Frame.QUOTE) || cue.takes(Frame.QUOTED);
        if (quotes && standsBefore(words, subject, group) && !relative && mayShow(contents, group, cue)) {
            boolean strong = after.filter(each -> each.frame() != Frame.NP).isPresent();
            Optional<Content> around = new Surroundings(words, lexicon)
                    .around(group, first, past(words, from, cue) - 1, addressee(words, from, cue));
            boolean quoted = around.isPresent()
                    && words.closes(around.get().ranges().get(0).last());
            if (around.isPresent() && (!strong || quoted || resumes(words, after.get()))) {
                return around;
            }
        }
        return after;
    }

    /** What only documents say ("records show") stands apart only with a document for its subject. */
    private static boolean mayShow(Contents contents, VerbGroup group, Cue cue) {
        return cue.sort() != Cue.Sort.EVIDENCE || contents.subjectIsDocument(group);
    }

    private static boolean standsBefore(Words words, Subject subject, VerbGroup group) {
        return !subject.shared()
                && subject.range().last() < group.first()
                && group.first() - subject.range().last() <= 4
                && !words.tag(group.head()).equals("VBG");
    }

    /** Whether what follows the cue is the second part of a quotation that it interrupts: '"…," he said, "…"'. */
    private static boolean resumes(Words words, Content after) {
        int first = after.ranges().get(0).first();
        return after.frame() == Frame.QUOTE && words.opens(first) && words.isComma(first - 1);
    }

    /** "…, X told reporters": whom a verb of telling names right after it. */
    private static Optional<Range> addressee(Words words, int from, Cue cue) {
        int end = cue.takes(Frame.SOMEONE) ? Modifiers.addressee(words, from) : from;
        return end > from ? Optional.of(new Range(from, end - 1)) : Optional.empty();
    }

    /** The place after whatever modifies the cue up to a comma or the end of the sentence. */
    private static int past(Words words, int from, Cue cue) {
        int at = cue.takes(Frame.SOMEONE) ? Modifiers.addressee(words, from) : from;
        while (at < words.size()
                && !words.isComma(at)
                && !words.isStop(at)
                && !words.isMark(at)
                && !words.is(at, ":", ";")) {
            at++;
        }
        return at;
    }

    private static Found found(Words words, VerbGroup group, Cue cue, Subject subject, Content content) {
        Act act = cue.act(content.frame(), content.preposition());
        return Found.of(
                        Optional.of(subject.range()),
                        new Range(group.first(), Math.max(group.last(), content.cueLast())),
                        content.ranges(),
                        cue,
                        declines(words, group, content) ? Act.DECLINE_TO_COMMENT : act,
                        group.negated(),
                        "verb-" + content.frame().name().toLowerCase(Locale.ROOT))
                .to(content.addressee());
    }

    /** "declined to comment", "refused to say whether", "would not confirm". */
    private static boolean declines(Words words, VerbGroup group, Content content) {
        int first = content.ranges().get(0).first();
        boolean refuses = words.lemma(group.head()).equals("decline")
                || words.lemma(group.head()).equals("refuse");
        Set<String> telling = Set.of(
                "comment",
                "say",
                "discuss",
                "confirm",
                "answer",
                "elaborate",
                "identify",
                "disclose",
                "reveal",
                "give",
                "specify",
                "speculate",
                "deny",
                "respond",
                "provide",
                "talk");
        if (refuses) {
            return telling.contains(words.lemma(first + 1)) || telling.contains(words.lemma(first + 2));
        }
        boolean will = words.is(group.first(), "would", "will", "wo", "could");
        return group.negated()
                && (COMMENTS.contains(words.lemma(group.head()))
                        || will && telling.contains(words.lemma(group.head())));
    }

    /** A cue without content after it: it stands before a relative pronoun or in the sentence before, or nothing is said. */
    private static Optional<Found> without(Words words, VerbGroup group, Cue cue, Subject subject) {
        Optional<Found> relative = relative(words, group, cue, subject);
        if (relative.isPresent()) {
            return relative;
        }
        int first = Math.min(subject.range().first(), group.first());
        boolean silent = group.negated() && COMMENTS.contains(words.lemma(group.head()));
        boolean opening = first == 0 && words.followsQuotation() && cue.takes(Frame.QUOTE);
        if (!silent && !opening) {
            return Optional.empty();
        }
        return Optional.of(Found.of(
                Optional.of(subject.range()),
                group.range(),
                List.of(),
                cue,
                silent ? Act.DECLINE_TO_COMMENT : cue.act(Frame.QUOTE, ""),
                group.negated(),
                silent ? "verb-silent" : "verb-after-quotation"));
    }

    /** "the strike, which the government never confirmed": what the relative pronoun stands for is the content. */
    private static Optional<Found> relative(Words words, VerbGroup group, Cue cue, Subject subject) {
        int pronoun = subject.range().first() - 1;
        int next = Modifiers.skipTime(words, group.last() + 1);
        boolean ends =
                next >= words.size() || words.isPunctuation(next) || words.isTag(next, "CC") || words.isTime(next);
        if (!words.is(pronoun, "which", "that") || !cue.takes(Frame.NP) || !ends || subject.inverted()) {
            return Optional.empty();
        }
        int last = words.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        return NounPhrases.endingAt(words, last)
                .map(range -> Found.of(
                        Optional.of(subject.range()),
                        group.range(),
                        List.of(range),
                        cue,
                        cue.act(Frame.NP, ""),
                        group.negated(),
                        "verb-relative"));
    }
}
