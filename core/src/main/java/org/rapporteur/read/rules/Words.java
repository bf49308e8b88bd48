package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;
import org.rapporteur.read.rules.Word.Shape;

/**
 * Cuts text into words, numbers and marks. Letters and digits are parted ("5th", "1990s"), so are hyphens and the
 * possessive; a number keeps its grouping commas and its decimal point ("5,400", "2.5"); single letters with full stops
 * stay together ("p.m.").
 */
public final class Words {

    private final String text;
    private final List<Word> found = new ArrayList<>();
    private int at;
    private int previousEnd = -1;

    private Words(String text) {
        this.text = text;
    }

    /** The words of the blocks of a text, in order, with a break after each paragraph and each block. */
    public static List<Word> of(String text, List<Span> blocks) {
        Words words = new Words(text);
        for (Span block : blocks) {
            words.cut(block);
            words.addBreak(block.end());
        }
        return words.found;
    }

    private void cut(Span block) {
        at = block.start();
        while (at < block.end()) {
            char next = text.charAt(at);
            if (Character.isWhitespace(next) || next == '\u00a0') {
                space(block.end());
            } else if (Character.isLetter(next)) {
                add(lettersEnd(block.end()), Shape.LETTERS);
            } else if (isDigit(next)) {
                add(numberEnd(block.end()), Shape.DIGITS);
            } else {
                add(markEnd(block.end()), Shape.MARK);
            }
        }
    }

    private void space(int limit) {
        int lines = 0;
        int start = at;
        while (at < limit && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1) {
            addBreak(start);
        }
    }

    private void addBreak(int place) {
        if (!found.isEmpty() && !found.get(found.size() - 1).is(Shape.BREAK)) {
            found.add(new Word(place, place, "\n", Shape.BREAK, false, false));
        }
    }

    private int lettersEnd(int limit) {
        int end = abbreviationEnd(limit);
        if (end > at) {
            return end;
        }
        end = at;
        while (end < limit && isLetterOrMark(text.charAt(end))) {
            end++;
        }
        boolean clock = end - at == 1
                && (text.charAt(at) == 'o' || text.charAt(at) == 'O')
                && text.regionMatches(true, end + 1, "clock", 0, "clock".length());
        return clock ? Math.min(limit, end + 1 + "clock".length()) : end;
    }

    /** Letters and what combines with them, surrogate pairs included. */
    private static boolean isLetterOrMark(char unit) {
        return Character.isLetter(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }

    /** The end of "p.m." or "U.S." if one starts here; else the place itself. */
    private int abbreviationEnd(int limit) {
        int end = at;
        while (end + 1 < limit && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean lastLetter =
                end > at && end < limit && Character.isLetter(text.charAt(end)) && !isWordUnit(end + 1, limit);
        int closed = lastLetter ? end + 1 : end;
        return closed - at >= 3 ? closed : at;
    }

    private boolean isWordUnit(int place, int limit) {
        return place < limit && Character.isLetterOrDigit(text.charAt(place));
    }

    private int numberEnd(int limit) {
        int end = digitsEnd(at, limit);
        if (isGrouped(end, limit)) {
            while (isGrouped(end, limit)) {
                end += 4;
            }
        }
        boolean fraction = end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        if (!fraction) {
            return end;
        }
        int decimals = digitsEnd(end + 1, limit);
        boolean dotted = decimals + 1 < limit && text.charAt(decimals) == '.' && isDigit(text.charAt(decimals + 1));
        boolean followsDot = at > 0 && text.charAt(at - 1) == '.' && at == previousEnd;
        return dotted || followsDot ? end : decimals;
    }

    private boolean isGrouped(int end, int limit) {
        return end - at <= 3 + 4 * 5
                && end + 3 < limit
                && text.charAt(end) == ','
                && digitsEnd(end + 1, limit) == end + 4;
    }

    private int digitsEnd(int from, int limit) {
        int end = from;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private int markEnd(int limit) {
        char mark = text.charAt(at);
        int end = at + 1;
        boolean doubled = mark == '-' || mark == '`' || mark == '\'';
        while (end < limit && doubled && text.charAt(end) == mark) {
            end++;
        }
        return Character.isHighSurrogate(mark) && end < limit ? end + 1 : end;
    }

    private void add(int end, Shape shape) {
        String form = text.substring(at, end);
        boolean capital = Character.isUpperCase(form.charAt(0));
        found.add(new Word(at, end, plain(form, shape), shape, capital, at == previousEnd));
        at = end;
        previousEnd = end;
    }

    private static String plain(String form, Shape shape) {
        if (shape == Shape.LETTERS) {
            return form.toLowerCase(Locale.ROOT);
        }
        return switch (form) {
            case "\u2019", "\u2018", "`" -> "'";
            case "\u2013", "\u2010", "\u2011" -> "-";
            case "\u2014", "---" -> "--";
            default -> form;
        };
    }
}
