package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Span;

/** The outermost quotations of a report, in order and without overlap. */
public final class Quotations {

    /** None at all. */
    public static final Quotations NONE = new Quotations(List.of());

    private final List<Quotation> all;

    Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Finds the quotations of the blocks of a text.
     *
     * @param blocks the stretches that are read, in order, without overlap: a quotation never crosses their borders
     */
    public static Quotations find(String text, List<Span> blocks) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean nextOpens = i + 1 < blocks.size() && opensWithMark(text, blocks.get(i + 1));
            List<Quotation> here = new QuotationScanner(text, blocks.get(i), i, nextOpens).scan();
            boolean opens = !here.isEmpty() && opensBlock(text, here.get(0), blocks.get(i));
            if (opens && !found.isEmpty() && runsOn(found.get(found.size() - 1), i, blocks)) {
                int last = found.size() - 1;
                found.set(last, found.get(last).goingOn());
            }
            found.addAll(here);
        }
        return new Quotations(found);
    }

    private static boolean opensWithMark(String text, Span block) {
        String start = block.in(text).stripLeading();
        return !start.isEmpty() && "\"\u201C\u201E\u00AB`'\u2018".indexOf(start.charAt(0)) >= 0;
    }

    private static boolean opensBlock(String text, Quotation quotation, Span block) {
        return text.substring(block.start(), quotation.span().start()).isBlank();
    }

    private static boolean runsOn(Quotation last, int block, List<Span> blocks) {
        return !last.closed()
                && last.block() == block - 1
                && last.span().end() >= blocks.get(block - 1).end() - 1;
    }

    /** All of them, in order. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotation that the offset lies in, marks included. */
    public Optional<Quotation> at(int offset) {
        int place = firstEndingAfter(offset);
        return place < all.size() && all.get(place).span().contains(offset)
                ? Optional.of(all.get(place))
                : Optional.empty();
    }

    /** The quotations that share at least one character with the span, in order. */
    public List<Quotation> overlapping(Span span) {
        int first = firstEndingAfter(span.start());
        int last = first;
        while (last < all.size() && all.get(last).span().start() < span.end()) {
            last++;
        }
        return all.subList(first, last);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How content is given: in quotation marks as a whole, in parts or not at all. A quotation that the cue itself stands
     * in does not count.
     */
    public Manner manner(List<Span> content, Span cue, String text) {
        return manner(content, cue, List.of(), text);
    }

    /**
     * The same where others are said to say something in the content: what they are quoted with is not the source's.
     *
     * @param inner what the others say
     */
    Manner manner(List<Span> content, Span cue, List<Span> inner, String text) {
        boolean quoted = false;
        boolean told = false;
        for (Span piece : content) {
            int at = piece.start();
            List<Quotation> own = overlapping(piece).stream()
                    .filter(quotation -> !quotation.span().covers(cue))
                    .filter(quotation -> inner.stream().noneMatch(span -> isTheirs(quotation, span)))
                    .toList();
            for (Quotation quotation : own) {
                told |= hasWords(text, at, Math.max(at, quotation.span().start()));
                quoted = true;
                at = Math.max(at, Math.min(piece.end(), quotation.span().end()));
            }
            told |= hasWords(text, at, piece.end());
        }
        return !quoted ? Manner.INDIRECT : told ? Manner.MIXED : Manner.DIRECT;
    }

    private static boolean isTheirs(Quotation quotation, Span content) {
        return content.overlaps(quotation.inner()) && !quotation.inner().covers(content)
                || content.covers(quotation.inner());
    }

    private static boolean hasWords(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
