package org.rapporteur.read.statements;

import java.util.Optional;

/** Who does what the verb says: by the words beside the verb group first, by the dependencies where they are silent. */
final class Subjects {

    private Subjects() {}

    /**
     * A subject.
     *
     * @param range its tokens
     * @param inverted whether it stands after the verb
     * @param shared whether it belongs to another verb first ("X said … and added")
     */
    record Subject(Range range, boolean inverted, boolean shared) {}

    static Optional<Subject> find(Words words, VerbGroup group) {
        Optional<Subject> inverted = inverted(words, group);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Subject> closing = closing(words, group);
        if (closing.isPresent()) {
            return closing;
        }
        Optional<Subject> own = own(words, group);
        if (own.isPresent()) {
            return own;
        }
        Optional<Subject> adjacent = adjacent(words, group);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        Optional<Subject> across = acrossAside(words, group);
        if (across.isPresent()) {
            return across;
        }
        Optional<Subject> shared = BorrowedSubjects.above(words, group.head());
        if (shared.isPresent()) {
            return shared;
        }
        return group.infinitive()
                ? Optional.empty()
                : opening(words, group).or(() -> BorrowedSubjects.beside(words, group));
    }

    /** "CONTENT, the agency reported." at the end of a sentence: parsers take what follows the comma for an apposition. */
    private static Optional<Subject> closing(Words words, VerbGroup group) {
        int after = Modifiers.skipTime(words, group.last() + 1);
        boolean last = after >= words.size() || words.isStop(after);
        if (!last || group.first() != group.head() || !words.isFinite(group.head())) {
            return Optional.empty();
        }
        return NounPhrases.endingAt(words, group.first() - 1)
                .filter(range -> words.isComma(range.first() - 1)
                        && words.any(0, range.first() - 2, words::isFinite)
                        && !words.any(range.first(), range.last(), words::isFinite))
                .map(range -> new Subject(range, false, false));
    }

    /** All from the border of the clause to the verb, if that holds no other finite verb: "A document filed Friday says". */
    private static Optional<Subject> opening(Words words, VerbGroup group) {
        if (!words.isFinite(group.head())) {
            return Optional.empty();
        }
        int first = group.first();
        while (first > 0 && !isBorder(words, first - 1) && group.first() - first < 20) {
            first--;
        }
        boolean whole = first == 0 || isBorder(words, first - 1);
        if (!whole
                || first >= group.first()
                || !NounPhrases.startsPhrase(words, first)
                || hasOwnVerb(words, first, group)) {
            return Optional.empty();
        }
        return Optional.of(new Subject(new Range(first, group.first() - 1), false, false));
    }

    /** Whether a finite verb before the group belongs to no relative clause. */
    private static boolean hasOwnVerb(Words words, int first, VerbGroup group) {
        boolean relative = false;
        for (int i = first; i < group.first(); i++) {
            relative |= words.isTag(i, "WP") || words.isTag(i, "WDT");
            if (words.isFinite(i) && !relative) {
                return true;
            }
        }
        return false;
    }

    /** "The Observatory, a group based in Britain that …, counted": over an apposition that the parse lost. */
    private static Optional<Subject> acrossAside(Words words, VerbGroup group) {
        int close = group.first() - 1;
        if (!words.isComma(close) || !words.isFinite(group.head())) {
            return Optional.empty();
        }
        int open = close - 1;
        while (open > 0 && !words.isComma(open) && close - open < 25) {
            open--;
        }
        if (!words.isComma(open) || !NounPhrases.identifies(words, open + 1, close - 1)) {
            return Optional.empty();
        }
        return NounPhrases.endingAt(words, open - 1)
                .filter(range -> range.first() == 0 || isBorder(words, range.first() - 1))
                .map(range -> new Subject(new Range(range.first(), close), false, false));
    }

    private static boolean isBorder(Words words, int i) {
        return words.isMark(i)
                || words.isPunctuation(i)
                || words.is(
                        i,
                        "and",
                        "but",
                        "or",
                        "that",
                        "after",
                        "when",
                        "while",
                        "as",
                        "because",
                        "if",
                        "although",
                        "before");
    }

    /** ", said X": a finite verb after a comma or a closing mark, and a phrase after it. */
    static Optional<Subject> inverted(Words words, VerbGroup group) {
        int before = group.first() - 1;
        boolean open = words.isComma(before)
                || words.closes(before)
                || words.isDash(before)
                || words.is(before, "?", "!")
                || before < 0 && group.head() == 0;
        int after = group.last() + 1;
        boolean bare = group.first() == group.head();
        if (!open
                || !bare
                || !(words.tag(group.head()).equals("VBD")
                        || words.tag(group.head()).equals("VBZ")
                        || words.tag(group.head()).equals("VBN")
                        || words.is(group.head(), "says"))) {
            return Optional.empty();
        }
        if (words.is(after, "that", "him", "her", "them", "me", "us") || words.opens(after)) {
            return Optional.empty();
        }
        if (before < 0 && !(words.is(group.head(), "said", "says", "asked", "added", "wrote"))) {
            return Optional.empty();
        }
        if (coordinated(words, group, before)) {
            return Optional.empty();
        }
        return NounPhrases.startingAt(words, after)
                .filter(range -> !words.isFinite(range.last() + 1))
                .map(range -> new Subject(range, true, false));
    }

    /** After a comma a verb may go on with a subject of its own further left: "X, who …, said the plan". */
    private static boolean coordinated(Words words, VerbGroup group, int before) {
        Optional<Integer> subject = words.child(group.head(), "nsubj");
        return words.isComma(before)
                && subject.isPresent()
                && subject.get() < before
                && !words.isQuoted(before - 1)
                && words.phrase(subject.get()).last() >= before - 2;
    }

    /** The verb's own subject by the dependencies, before it. */
    static Optional<Subject> own(Words words, VerbGroup group) {
        Optional<Integer> subject = words.parse().children(group.head(), "nsubj").stream()
                .filter(each -> each <= group.first())
                .reduce((first, second) -> second);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (words.isQuoted(subject.get()) != words.isQuoted(group.head())) {
            return Optional.empty();
        }
        boolean closed = words.isComma(group.first() - 1) && subject.get() < group.first() - 2;
        if (words.isTag(subject.get(), "W") && (closed || hasFinite(words, subject.get(), group.first()))) {
            return Optional.empty();
        }
        Range phrase = words.phrase(subject.get());
        if (words.isQuoted(group.head()) && phrase.first() < words.quotationStart(group.head())) {
            return Optional.empty();
        }
        int first = leftEdge(words, phrase.first(), subject.get());
        Range range = NounPhrases.subject(words, first, subject.get(), group.first() - 1);
        return reaches(words, range, group)
                ? Optional.of(new Subject(withoutMarks(words, range), false, false))
                : Optional.empty();
    }

    /** Whether the subject stands next to its verb but for an aside, a time or an adverb. */
    private static boolean reaches(Words words, Range subject, VerbGroup group) {
        int before = group.first() - 1;
        return subject.last() >= before
                || words.isComma(before)
                || words.isDash(before)
                || words.isMark(before)
                || words.is(before, ")", "-rrb-", "also", "both", "all")
                || words.isTag(before, "RB")
                || words.isTime(before);
    }

    private static boolean hasFinite(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Not beyond a quotation's border or a comma that closes what goes before. */
    private static int leftEdge(Words words, int first, int head) {
        int edge = head;
        while (edge > first && !words.isMark(edge - 1) && !words.isStop(edge - 1) && !words.is(edge - 1, ":", ";")) {
            edge--;
        }
        while (edge < head
                && (words.isTag(edge, "CC")
                        || words.isPunctuation(edge)
                        || words.isTag(edge, "IN")
                        || words.isTag(edge, "RB")
                                && !words.is(edge, "nearly", "almost", "about", "roughly", "even"))) {
            edge++;
        }
        return edge;
    }

    private static Range withoutMarks(Words words, Range range) {
        int first = range.first();
        while (first < range.last() && words.isMark(first)) {
            first++;
        }
        return new Range(first, range.last());
    }

    /** The noun phrase that ends right before the verb group. */
    static Optional<Subject> adjacent(Words words, VerbGroup group) {
        boolean finite = words.isFinite(group.head())
                || words.isFinite(group.first())
                || words.tag(group.head()).equals("VBN") && group.first() == group.head()
                || words.isTag(group.head(), "NNS");
        if (!finite || group.infinitive()) {
            return Optional.empty();
        }
        int last = group.first() - 1;
        if (words.isTime(last)) {
            last = beforeTime(words, last);
        }
        return NounPhrases.endingAt(words, last)
                .filter(range -> range.first() == 0
                        || !words.isTag(range.first() - 1, "IN")
                        || words.is(
                                range.first() - 1, "that", "as", "because", "if", "while", "after", "before", "since"))
                .map(range -> new Subject(range, false, false));
    }

    /** "X on Friday said": the place before the words that say when. */
    static int beforeTime(Words words, int last) {
        int i = last;
        while (i >= 0 && (words.isTime(i) || words.is(i, "on", "last", "this", "late", "early", "earlier", "a"))) {
            i--;
        }
        return i;
    }
}
