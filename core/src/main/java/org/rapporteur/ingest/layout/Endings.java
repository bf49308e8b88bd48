package org.rapporteur.ingest.layout;

import org.rapporteur.model.Span;

/** How a block ends: as a sentence does, or not. */
final class Endings {

    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]\u203a";

    private Endings() {}

    /** Whether the block ends with the mark of a sentence, quotes and brackets after it aside. */
    static boolean endsSentence(String text, Span block) {
        int last = lastMark(text, block);
        return last >= block.start() && ".!?\u2026\u3002\u061f\u0964".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the block ends with a full stop that belongs to no abbreviation such as {@code U.S.} */
    static boolean endsWithFullStop(String text, Span block) {
        int last = lastMark(text, block);
        if (last < block.start() || text.charAt(last) != '.') {
            return false;
        }
        boolean initials = last >= block.start() + 3
                && Character.isUpperCase(text.charAt(last - 1))
                && text.charAt(last - 2) == '.'
                && Character.isUpperCase(text.charAt(last - 3));
        boolean ellipsis = last > block.start() && text.charAt(last - 1) == '.';
        return !initials && !ellipsis;
    }

    private static int lastMark(String text, Span block) {
        int last = block.end() - 1;
        while (last >= block.start() && (CLOSERS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
            last--;
        }
        return last;
    }
}
