package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Finds the blocks of plain text, whether a paragraph is one line or several hard-wrapped ones, and whether blank lines
 * part them or not.
 */
final class Blocks {

    /** Text wrapped wider than this is taken to have one paragraph a line. */
    private static final int MAX_WRAP_WIDTH = 100;

    private static final int MIN_WRAP_WIDTH = 40;
    /** How far before the margin a hard-wrapped line may end although the next word would have fitted. */
    private static final int WRAP_SLACK = 4;

    private static final int MIN_RAGGED_LINE = 40;
    private static final int MAX_RAGGED_LINE = 140;

    private final String text;
    private final List<Line> lines;
    private final int width;

    /** One line that is not blank, without the blanks around it. */
    private record Line(Span span, boolean afterBlank) {}

    private Blocks(String text) {
        this.text = text;
        this.lines = lines(text);
        this.width = wrapWidth();
    }

    static List<Block> of(String text) {
        Blocks blocks = new Blocks(text);
        List<Block> result = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < blocks.lines.size(); i++) {
            if (i + 1 == blocks.lines.size() || !blocks.continues(i)) {
                int start = blocks.lines.get(first).span().start();
                result.add(
                        Block.unknown(new Span(start, blocks.lines.get(i).span().end())));
                first = i + 1;
            }
        }
        return result;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            Span span = trim(text, start, end);
            if (span.length() > 0) {
                lines.add(new Line(span, blank));
            }
            blank = span.length() == 0;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static Span trim(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** The margin of hard-wrapped text; 0 if the text is not hard-wrapped. */
    private int wrapWidth() {
        int longest =
                lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        if (longest < MIN_WRAP_WIDTH || longest > MAX_WRAP_WIDTH) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()) {
                pairs++;
                full += isFull(i, longest) ? 1 : 0;
            }
        }
        return pairs >= 2 && full * 10 >= pairs * 6 ? longest : 0;
    }

    /** Whether the first word of the next line would not have fitted into this one. */
    private boolean isFull(int line, int margin) {
        Span next = lines.get(line + 1).span();
        int word = next.start();
        while (word < next.end() && !isBlank(text.charAt(word))) {
            word++;
        }
        return lines.get(line).span().length() + 1 + word - next.start() >= margin - WRAP_SLACK;
    }

    private boolean continues(int line) {
        Line next = lines.get(line + 1);
        if (next.afterBlank() || isBullet(text.charAt(next.span().start()))) {
            return false;
        }
        return width > 0 && isFull(line, width) || isRagged(line);
    }

    /** Whether a line breaks off within a sentence that the next line goes on with. */
    private boolean isRagged(int line) {
        Span span = lines.get(line).span();
        return span.length() >= MIN_RAGGED_LINE
                && span.length() <= MAX_RAGGED_LINE
                && Character.isLowerCase(text.charAt(lines.get(line + 1).span().start()))
                && !Endings.endsSentence(text, span);
    }

    private static boolean isBullet(char c) {
        return c == '\u2022' || c == '*' || c == '\u25cf' || c == '\u25aa' || c == '\u2023';
    }
}
