package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.statements.Subjects.Subject;

/** Nouns that attribute: "reports that", "X's pledge to", "repeated the claim that", "calls by Y for". */
final class NounPatterns {

    /** Verbs that perform the act their object names: "made a promise to", "issued a warning that". */
    private static final Set<String> LIGHT = Set.of(
            "make",
            "issue",
            "give",
            "repeat",
            "reiterate",
            "renew",
            "raise",
            "release",
            "deliver",
            "express",
            "voice",
            "offer",
            "file",
            "have",
            "hold",
            "send",
            "level",
            "lodge",
            "present",
            "publish",
            "share",
            "take",
            "reaffirm");

    private final CueLexicon lexicon;

    NounPatterns(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> find(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isTag(i, "NN") && !words.isTag(i, "NNP")) {
                read(words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * Who the noun's content comes from.
     *
     * @param range the source; empty if none is named
     * @param cueFirst where the cue begins: at the noun or at the verb it hangs on
     * @param next the place after the noun and a source that follows it
     */
    private record Holder(Optional<Range> range, int cueFirst, int next, boolean negated) {}

    private Optional<Found> read(Words words, int noun) {
        for (Cue cue : lexicon.of(Cue.Kind.NOUN, words.lemma(noun))) {
            Holder holder = holder(words, noun);
            if (holder.range().isEmpty() && words.is(noun - 1, "no")) {
                return Optional.empty();
            }
            Optional<Found> found = content(words, noun, cue, holder);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Holder holder(Words words, int noun) {
        Optional<Range> possessor = possessor(words, noun);
        if (possessor.isPresent()) {
            return new Holder(possessor, noun, noun + 1, false);
        }
        if (words.is(noun + 1, "by", "from") && !words.isTag(noun + 2, "VBG")) {
            int end = Modifiers.addressee(words, noun + 2);
            if (end > noun + 2) {
                return new Holder(Optional.of(new Range(noun + 2, end - 1)), noun, end, false);
            }
        }
        return light(words, noun).orElseGet(() -> new Holder(Optional.empty(), noun, noun + 1, false));
    }

    private static Optional<Range> possessor(Words words, int noun) {
        int i = noun - 1;
        while (i > 0
                && (words.isTag(i, "JJ") || words.isTag(i, "CD") || words.isTag(i, "NN") || words.isTag(i, "VBN"))
                && noun - i <= 4) {
            i--;
        }
        if (words.tag(i).equals("PRP$")) {
            return Optional.of(new Range(i, i));
        }
        return words.tag(i).equals("POS") ? NounPhrases.endingAt(words, i - 1) : Optional.empty();
    }

    private static Optional<Holder> light(Words words, int noun) {
        int head = words.parse().head(noun);
        boolean object = words.parse().is(noun, "obj")
                || words.parse().is(noun, "dobj")
                || words.parse().is(noun, "dep");
        if (!object || head < 0 || head > noun || noun - head > 6 || !LIGHT.contains(words.lemma(head))) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.of(words, head);
        return Subjects.find(words, group)
                .map(Subject::range)
                .filter(range -> range.last() < group.first())
                .map(range -> new Holder(Optional.of(range), group.first(), noun + 1, group.negated()));
    }

    private Optional<Found> content(Words words, int noun, Cue cue, Holder holder) {
        int at = holder.next();
        VerbGroup group = new VerbGroup(noun, noun, noun, false, false, false);
        ContentBorders borders = new ContentBorders(words, lexicon);
        boolean follows = at == noun + 1;
        if (cue.takes(Frame.THAT) && words.is(at, "that") && words.isTag(at, "IN") && !words.isVerb(at + 1)) {
            return found(words, borders, group, cue, holder, Frame.THAT, at, noun);
        }
        if (holder.range().isPresent()
                && cue.takes(Frame.THAT)
                && words.is(at, "is", "was")
                && words.is(at + 1, "that")) {
            return found(words, borders, group, cue, holder, Frame.THAT, at + 1, at);
        }
        if (cue.takes(Frame.TO) && holder.range().isPresent() && words.is(at, "to") && words.isTag(at + 1, "VB")) {
            return found(words, borders, group, cue, holder, Frame.TO, at, noun);
        }
        if (holder.range().isPresent() && cue.takesPreposition(words.word(at)) && !words.isPunctuation(at + 1)) {
            int first = at + 1;
            return found(words, borders, group, cue, holder, Frame.PREPOSITION, first, follows ? at : noun);
        }
        return Optional.empty();
    }

    private Optional<Found> found(
            Words words,
            ContentBorders borders,
            VerbGroup group,
            Cue cue,
            Holder holder,
            Frame frame,
            int first,
            int cueLast) {
        int last = frame == Frame.PREPOSITION || frame == Frame.TO
                ? Math.min(borders.limit(group, first), phraseEnd(words, group.head(), first))
                : borders.limit(group, first);
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(Found.of(
                holder.range(),
                new Range(Math.min(holder.cueFirst(), group.head()), cueLast),
                List.of(new Range(first, last)),
                cue,
                cue.act(frame, words.word(first - 1)),
                holder.negated(),
                "noun-" + frame.name().toLowerCase(Locale.ROOT)));
    }

    /** Where what depends on the noun ends: a noun's content seldom runs to the end of the sentence. */
    private static int phraseEnd(Words words, int noun, int first) {
        if (!words.isParsed()) {
            return words.size() - 1;
        }
        int last = words.phrase(noun).last();
        return last >= first ? last : words.size() - 1;
    }
}
