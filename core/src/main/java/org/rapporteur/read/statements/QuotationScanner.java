package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Finds the outermost quotations of one block: straight, curly, single, doubled ({@code ``} and {@code ''}) and angle
 * marks. A mark that has no partner never runs away: without a closing mark the quotation ends with its sentence, unless
 * it began as speech and the next paragraph opens with a mark, so that it goes on there.
 */
final class QuotationScanner {

    /** What a character, or a pair of them, may be. */
    private enum Mark {
        NONE,
        OPEN_DOUBLE,
        CLOSE_DOUBLE,
        EITHER_DOUBLE,
        OPEN_SINGLE,
        CLOSE_SINGLE,
        EITHER_SINGLE
    }

    /** A quotation in single marks that is longer than this is none: the mark was an apostrophe. */
    private static final int LONGEST_SINGLE = 2000;

    /** How far a genitive is looked past for a mark that closes. */
    private static final int GENITIVE_REACH = 200;

    private final String text;
    private final Span block;
    private final int place;
    private final boolean nextOpens;
    private final List<Quotation> found = new ArrayList<>();

    /**
     * @param nextOpens whether the next block opens with a mark, as each paragraph of a long quotation does
     */
    QuotationScanner(String text, Span block, int place, boolean nextOpens) {
        this.text = text;
        this.block = block;
        this.place = place;
        this.nextOpens = nextOpens;
    }

    List<Quotation> scan() {
        int at = block.start();
        while (at < block.end()) {
            Mark mark = markAt(at);
            if (opensDouble(mark, at)) {
                at = readDouble(at);
            } else if (opensSingle(mark, at)) {
                at = readSingle(at);
            } else {
                at += width(at);
            }
        }
        return found;
    }

    private Mark markAt(int at) {
        return switch (text.charAt(at)) {
            case '"', '\uFF02' -> Mark.EITHER_DOUBLE;
            case '\u201C', '\u201E', '\u201F', '\u00AB' -> Mark.OPEN_DOUBLE;
            case '\u201D', '\u00BB' -> Mark.CLOSE_DOUBLE;
            case '`' -> doubled(at) ? Mark.OPEN_DOUBLE : Mark.OPEN_SINGLE;
            case '\'' -> doubled(at) ? Mark.EITHER_DOUBLE : Mark.EITHER_SINGLE;
            case '\u2018', '\u2039', '\u201A' -> Mark.OPEN_SINGLE;
            case '\u2019' -> Mark.CLOSE_SINGLE;
            default -> Mark.NONE;
        };
    }

    private boolean doubled(int at) {
        return at + 1 < block.end() && text.charAt(at + 1) == text.charAt(at);
    }

    /** How many characters the mark at the place takes: two for the Treebank's doubled marks. */
    private int width(int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '`') && doubled(at) ? 2 : 1;
    }

    private boolean opensDouble(Mark mark, int at) {
        return mark == Mark.OPEN_DOUBLE
                || mark == Mark.EITHER_DOUBLE && !(wordBefore(at) && !wordAfter(at)) && !isInches(at);
    }

    /** A straight single mark opens only after a space or bracket and before a word; an apostrophe does not. */
    private boolean opensSingle(Mark mark, int at) {
        return (mark == Mark.OPEN_SINGLE || mark == Mark.EITHER_SINGLE) && !wordBefore(at) && wordAfter(at);
    }

    private boolean isInches(int at) {
        return at > block.start() && Character.isDigit(text.charAt(at - 1));
    }

    private boolean wordBefore(int at) {
        return at > block.start() && !isGap(text.charAt(at - 1));
    }

    private static boolean isGap(char before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{-\u2013\u2014/:".indexOf(before) >= 0;
    }

    private boolean wordAfter(int at) {
        int next = at + width(at);
        if (next >= block.end()) {
            return false;
        }
        char after = text.charAt(next);
        return !Character.isWhitespace(after) && !Character.isSpaceChar(after) && ",;:!?)".indexOf(after) < 0;
    }

    private int readDouble(int open) {
        boolean curly = markAt(open) == Mark.OPEN_DOUBLE && text.charAt(open) != '`';
        int at = open + width(open);
        while (at < block.end()) {
            Mark mark = markAt(at);
            boolean spacedOpening = mark == Mark.EITHER_DOUBLE && !wordBefore(at) && wordAfter(at) && opensAfresh(at);
            if (mark == Mark.CLOSE_DOUBLE || mark == Mark.EITHER_DOUBLE && !spacedOpening) {
                return add(open, at + width(at), at, true);
            }
            if (spacedOpening || curly && mark == Mark.OPEN_DOUBLE && text.charAt(at) == text.charAt(open)) {
                return add(open, endOfSentence(open, at), endOfSentence(open, at), false);
            }
            at += width(at);
        }
        return unclosed(open);
    }

    /** A straight mark that stands like an opening one closes all the same if no other mark follows to close. */
    private boolean opensAfresh(int at) {
        for (int next = at + width(at); next < block.end(); next += width(next)) {
            if (markAt(next) == Mark.EITHER_DOUBLE || markAt(next) == Mark.CLOSE_DOUBLE) {
                return wordBefore(next);
            }
        }
        return false;
    }

    private int unclosed(int open) {
        int end = nextOpens && beginsSpeech(open) ? trimmed(block.end()) : endOfSentence(open, block.end());
        return add(open, end, end, false);
    }

    /** Whether the mark stands where speech begins: at the start of the block or after a comma or colon. */
    private boolean beginsSpeech(int open) {
        int before = open - 1;
        while (before >= block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < block.start() || text.charAt(before) == ',' || text.charAt(before) == ':';
    }

    private int endOfSentence(int from, int limit) {
        for (int at = from + 1; at < limit; at++) {
            boolean stop = ".?!".indexOf(text.charAt(at)) >= 0;
            if (stop && (at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1)))) {
                return at + 1;
            }
        }
        return trimmed(limit);
    }

    private int trimmed(int end) {
        int last = end;
        while (last > block.start() + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int add(int open, int end, int innerEnd, boolean closed) {
        int innerStart = Math.min(open + width(open), innerEnd);
        int from = Math.min(open, end);
        if (innerEnd > innerStart) {
            found.add(new Quotation(new Span(from, end), new Span(innerStart, innerEnd), place, closed, false));
        }
        return Math.max(end, open + width(open));
    }

    private int readSingle(int open) {
        int limit = Math.min(block.end(), open + LONGEST_SINGLE);
        int at = open + 1;
        while (at < limit) {
            Mark mark = markAt(at);
            if (mark == Mark.OPEN_DOUBLE || mark == Mark.EITHER_DOUBLE) {
                return open + 1;
            }
            if ((mark == Mark.CLOSE_SINGLE || mark == Mark.EITHER_SINGLE) && closesSingle(at)) {
                return add(open, at + 1, at, true);
            }
            at++;
        }
        return open + 1;
    }

    private boolean closesSingle(int at) {
        boolean endsWord = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural = text.charAt(at - 1) == 's'
                && at + 2 < block.end()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2))
                && laterSingleClose(at + 1);
        return endsWord && wordBefore(at) && !plural;
    }

    /** A mark after a plural's s may be a genitive: if another mark closes further on in the sentence, it is. */
    private boolean laterSingleClose(int from) {
        int limit = Math.min(block.end(), from + GENITIVE_REACH);
        for (int at = from; at < limit; at++) {
            char here = text.charAt(at);
            if (".?!\u2018".indexOf(here) >= 0 || here == '"') {
                return false;
            }
            boolean close = here == '\u2019' || here == '\'';
            if (close && (at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}
