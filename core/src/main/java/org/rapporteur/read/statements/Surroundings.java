package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.statements.Contents.Content;

/** The content around a cue that stands apart: "CONTENT, he said", "CONTENT, he said, CONTENT". */
final class Surroundings {

    private final Words words;
    private final ContentBorders borders;

    Surroundings(Words words, CueLexicon lexicon) {
        this.words = words;
        this.borders = new ContentBorders(words, lexicon);
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
            boolean predicate = words.isFinite(open + 1) && open > low;
            boolean alone = open <= low + 3 && !predicate && !words.any(low, open - 1, words::isFinite)
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
                || words.any(start, end, i -> words.isTag(i, "VB"))
                || words.isTag(start, "IN")
                || words.isTag(start, "RB")
                || end < start + 1;
    }

    private Optional<Range> resumed(VerbGroup group, int last, int start, int end) {
        int next = last + 1;
        int open = words.isComma(next) || words.isDash(next) || words.is(next, ":") ? next + 1 : next;
        if (words.opens(open) && open > next) {
            return Optional.of(new Range(open, borders.quoteLimit(group, open)));
        }
        boolean quoted = end >= start && words.closes(end) && !words.isFinite(open);
        if (!words.isComma(next) || quoted || open >= words.size() - 1) {
            return Optional.empty();
        }
        boolean complete = words.any(start, end, words::isFinite);
        boolean breaks = words.tag(open).equals("VBG")
                || ContentBorders.isBreak(words.word(open)) && complete
                || words.is(open, "according", "citing")
                || words.is(open, "quoted", "cited") && words.is(open + 1, "by")
                || borders.isSpeaker(open, group);
        int stop = borders.limit(group, open);
        return !breaks && stop >= open ? Optional.of(new Range(open, stop)) : Optional.empty();
    }
}
