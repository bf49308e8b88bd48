package org.rapporteur.exchange;

/** Turns UTF-16 offsets of one text into code-point offsets, in constant time after one pass. */
final class CodePoints {

    private static final int STEP = 256;

    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = count;
            }
            if (!isSecondOfPair(i)) {
                count++;
            }
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = count;
        }
    }

    private boolean isSecondOfPair(int offset) {
        return offset > 0
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    String text() {
        return text;
    }

    /** The number of code points before the UTF-16 offset. */
    int codePoint(int offset) {
        int start = offset / STEP * STEP;
        int count = before[offset / STEP];
        for (int i = start; i < offset; i++) {
            if (!isSecondOfPair(i)) {
                count++;
            }
        }
        return count;
    }
}
