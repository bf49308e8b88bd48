package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;

/** Verbs in the passive: "is said to", "it was reported that", "was condemned by X", "was quoted as saying". */
final class PassivePatterns {

    private final CueLexicon lexicon;

    PassivePatterns(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Found> read(Words words, VerbGroup group, Cue cue) {
        Optional<Range> subject = subject(words, group);
        int from = group.last() + 1;
        Optional<Range> agent = agent(words, group, from);
        boolean impersonal = subject.filter(range -> range.length() == 1 && words.is(range.first(), "it"))
                .isPresent();
        if (cue.takes(Frame.SAID_TO) && words.is(from, "to") && words.isTag(from + 1, "VB") && subject.isPresent()) {
            return Optional.of(saidTo(words, group, cue, subject.get()));
        }
        Contents contents = new Contents(words, lexicon);
        if (impersonal && cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT) && impersonal) {
            return contents.after(
                            group, cue, agent.map(range -> range.last() + 1).orElse(from))
                    .filter(content -> content.frame() == Frame.CLAUSE || content.frame() == Frame.THAT)
                    .map(content ->
                            found(group, cue, agent, content.ranges(), act(cue, content.frame()), "passive-clause"));
        }
        if (cue.takes(Frame.NP) && agent.isPresent() && subject.isPresent() && !impersonal) {
            return Optional.of(found(
                    group,
                    cue,
                    agent,
                    withCharge(words, group, subject.get(), agent.get()),
                    act(cue, Frame.NP),
                    "passive-agent"));
        }
        return Optional.empty();
    }

    private static Act act(Cue cue, Frame frame) {
        return cue.act(frame, "");
    }

    private Found saidTo(Words words, VerbGroup group, Cue cue, Range subject) {
        int from = group.last() + 1;
        int last = new ContentBorders(words, lexicon).limit(group, from);
        List<Range> content = new ArrayList<>();
        content.add(subject);
        content.add(new Range(from, Math.max(from + 1, last)));
        return found(group, cue, Optional.empty(), content, act(cue, Frame.SAID_TO), "passive-said-to");
    }

    /** A participle after a noun, with the one who says it: "the plan backed by X". */
    Optional<Found> reduced(Words words, VerbGroup group, Cue cue) {
        Optional<Range> agent = agent(words, group, group.last() + 1);
        Optional<Found> relayed = agent.flatMap(by -> relayed(words, group, cue, by));
        if (relayed.isPresent()) {
            return relayed;
        }
        Optional<Found> asked = agent.flatMap(by -> asked(words, group, cue, by));
        if (asked.isPresent() || agent.isEmpty() || !cue.takes(Frame.NP)) {
            return asked;
        }
        int before = words.isComma(group.first() - 1) ? group.first() - 2 : group.first() - 1;
        return NounPhrases.endingAt(words, before)
                .filter(range -> !words.isTag(range.last(), "PRP"))
                .map(range -> found(
                        group,
                        cue,
                        agent,
                        withCharge(words, group, range, agent.get()),
                        act(cue, Frame.NP),
                        "participle-agent"));
    }

    /** "CONTENT, Y said, quoted by X": X passes on all that goes before. */
    private static Optional<Found> relayed(Words words, VerbGroup group, Cue cue, Range agent) {
        int end = agent.last() + 1;
        boolean last = end >= words.size() || words.isStop(end);
        boolean relays = words.is(group.head(), "quoted", "cited") && words.isComma(group.first() - 1);
        if (!last || !relays || group.first() < 3) {
            return Optional.empty();
        }
        return Optional.of(found(
                new VerbGroup(group.first(), group.head(), agent.first() - 1, false, true, false),
                cue,
                Optional.of(agent),
                List.of(new Range(0, group.first() - 2)),
                Act.REPORT,
                "participle-relayed"));
    }

    /** "accused by X of giving": the charge belongs to the content. */
    private List<Range> withCharge(Words words, VerbGroup group, Range subject, Range agent) {
        int next = agent.last() + 1;
        int of = words.isComma(next) ? next + 1 : next;
        if (!words.is(of, "of", "for")) {
            return List.of(subject);
        }
        int last = new ContentBorders(words, lexicon).limit(group, of);
        for (int i = of; i < last; i++) {
            if (words.isComma(i) && words.isFinite(i + 1)) {
                last = i - 1;
            }
        }
        return last > of ? List.of(subject, new Range(of, last)) : List.of(subject);
    }

    /** "Asked by X about the contracts, Y said": X asks. */
    private Optional<Found> asked(Words words, VerbGroup group, Cue cue, Range agent) {
        int from = agent.last() + 1;
        boolean asks = cue.takes(Frame.WH) && words.is(from, "about", "whether", "if", "why", "how", "what", "when");
        if (!asks || group.first() > 1) {
            return Optional.empty();
        }
        int last = from;
        while (last + 1 < words.size() && !words.isComma(last + 1) && !words.isStop(last + 1)) {
            last++;
        }
        return Optional.of(found(
                group,
                cue,
                Optional.of(agent),
                List.of(new Range(from, last)),
                act(cue, Frame.WH),
                "participle-asked"));
    }

    private static Optional<Range> subject(Words words, VerbGroup group) {
        return words.child(group.head(), "nsubj")
                .filter(subject -> subject < group.first())
                .map(subject -> NounPhrases.subject(words, words.phrase(subject).first(), subject, group.first() - 1))
                .or(() -> NounPhrases.endingAt(words, group.first() - 1));
    }

    /** "by X" after the verb, with at most a time between. */
    private static Optional<Range> agent(Words words, VerbGroup group, int from) {
        int by = Modifiers.skipTime(words, from);
        if (!words.is(by, "by") || words.isTag(by + 1, "VBG") || words.isTime(by + 1) || words.isTag(by + 1, "CD")) {
            return Optional.empty();
        }
        return NounPhrases.startingAt(words, by + 1);
    }

    private static Found found(
            VerbGroup group, Cue cue, Optional<Range> source, List<Range> content, Act act, String rule) {
        return Found.of(source, group.range(), content, cue, act, group.negated(), rule);
    }
}
