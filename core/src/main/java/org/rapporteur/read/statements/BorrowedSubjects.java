package org.rapporteur.read.statements;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.statements.Subjects.Subject;

/** Subjects of verbs that have none of their own and borrow one: from the verb that they hang on, or from a clause beside. */
final class BorrowedSubjects {

    /** Verbs whose object is the one who then speaks: "prompted X to note". */
    private static final Set<String> MOVING = Set.of(
            "prompt",
            "lead",
            "force",
            "urge",
            "ask",
            "tell",
            "allow",
            "cause",
            "get",
            "push",
            "press",
            "encourage",
            "persuade",
            "order",
            "invite",
            "want",
            "expect",
            "help",
            "require",
            "inspire",
            "compel",
            "prod",
            "enable");

    private static final int DEEPEST = 6;

    private BorrowedSubjects() {}

    /** The subject of the verb that this one depends on: "X said … and added", "X left, saying". */
    static Optional<Subject> above(Words words, int verb) {
        return shared(words, verb, 0);
    }

    /** The subject of a clause before the verb or, where that has none, after it. */
    static Optional<Subject> beside(Words words, VerbGroup group) {
        return leftClause(words, group).or(() -> rightClause(words, group));
    }

    private static Optional<Subject> shared(Words words, int verb, int depth) {
        Parse parse = words.parse();
        int head = parse.head(verb);
        if (head == Parse.ROOT || depth > DEEPEST) {
            return Optional.empty();
        }
        if (parse.is(verb, "acl") && words.isNoun(head) && words.isTag(verb, "VBG")) {
            return modified(words, head, verb);
        }
        if (!passesOn(parse, verb) || words.isQuoted(verb) != words.isQuoted(head)) {
            return Optional.empty();
        }
        Optional<Subject> controlled = controlled(words, verb, head);
        if (controlled.isPresent()) {
            return controlled;
        }
        Optional<Subject> parallel = parallel(words, verb, head);
        if (parallel.isPresent()) {
            return parallel;
        }
        Optional<Subject> above = Subjects.own(words, VerbGroup.of(words, head))
                .filter(subject -> subject.range().last() < verb)
                .map(subject -> new Subject(subject.range(), false, true));
        if (above.isPresent()) {
            return above;
        }
        if (words.isVerb(head)) {
            VerbGroup group = VerbGroup.of(words, head);
            Optional<Subject> beside = Subjects.inverted(words, group).or(() -> Subjects.adjacent(words, group));
            if (beside.isPresent()) {
                return beside.map(subject -> new Subject(subject.range(), subject.inverted(), true));
            }
        }
        return shared(words, head, depth + 1);
    }

    private static Optional<Subject> modified(Words words, int noun, int verb) {
        Range phrase = NounPhrases.endingAt(words, verb - 1)
                .filter(range -> range.contains(noun))
                .orElseGet(() -> words.phrase(noun).upTo(verb - 1));
        return Optional.of(new Subject(phrase.upTo(verb - 1), false, true));
    }

    private static boolean passesOn(Parse parse, int verb) {
        return parse.is(verb, "conj")
                || parse.is(verb, "advcl")
                || parse.is(verb, "xcomp")
                || parse.is(verb, "dep")
                || parse.is(verb, "acl")
                || parse.is(verb, "parataxis");
    }

    /** "prompted X to note": the object of the verb above does what the infinitive says. */
    private static Optional<Subject> controlled(Words words, int verb, int head) {
        boolean infinitive = words.is(verb - 1, "to") && head < verb && MOVING.contains(words.lemma(head));
        if (!infinitive) {
            return Optional.empty();
        }
        return words.child(head, "obj")
                .filter(object -> object > head && object < verb)
                .map(object -> words.phrase(object).upTo(verb - 2))
                .map(range -> new Subject(range, false, true));
    }

    /**
     * "X suggested that rebels had fired it and called it a crime": a verb joined to one in another form, which is the
     * content of a third in its own form, has the third one's subject.
     */
    private static Optional<Subject> parallel(Words words, int verb, int head) {
        Parse parse = words.parse();
        boolean joined = parse.is(verb, "conj") && words.isVerb(head) && words.isFinite(verb);
        int above = parse.head(head);
        if (!joined || words.tag(head).equals(words.tag(verb)) || above == Parse.ROOT || !parse.is(head, "ccomp")) {
            return Optional.empty();
        }
        return words.tag(above).equals(words.tag(verb))
                ? Subjects.own(words, VerbGroup.of(words, above))
                        .filter(subject -> subject.range().last() < verb)
                        .map(subject -> new Subject(subject.range(), false, true))
                : Optional.empty();
    }

    /** ", saying": the subject of the nearest verb to the left that has one. */
    private static Optional<Subject> leftClause(Words words, VerbGroup group) {
        if (!words.isTag(group.head(), "VBG")) {
            return Optional.empty();
        }
        for (int i = group.first() - 1; i >= 0; i--) {
            boolean same = words.isQuoted(i) == words.isQuoted(group.head());
            if (same && words.isVerb(i) && !words.parse().is(i, "acl:relcl")) {
                Optional<Subject> subject = Subjects.own(words, VerbGroup.of(words, i));
                if (subject.isPresent()) {
                    return subject.map(each -> new Subject(each.range(), false, true));
                }
            }
        }
        return Optional.empty();
    }

    /** "Without clarifying it, X insisted": the subject of the clause after the comma. */
    private static Optional<Subject> rightClause(Words words, VerbGroup group) {
        if (group.first() > 1 || !words.isTag(group.head(), "VBG")) {
            return Optional.empty();
        }
        for (int i = group.last() + 1; i < words.size() - 2; i++) {
            int first = i + 1;
            if (words.isComma(i) && NounPhrases.startsPhrase(words, first)) {
                int end = Modifiers.nounGroup(words, first);
                if (end > first && words.isFinite(end)) {
                    return Optional.of(new Subject(new Range(first, end - 1), false, true));
                }
            }
        }
        return Optional.empty();
    }
}
