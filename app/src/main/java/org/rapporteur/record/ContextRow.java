package org.rapporteur.record;

/** The words before and after a passage, and the words of the text there. */
public record ContextRow(String before, String exact, String after) {

    /** Characters at an end within which a word begins or ends; further away is none. */
    private static final int LONGEST_WORD = 40;

    /** The same with whole words only, where the text goes on beyond so many characters. */
    ContextRow inWords(int around) {
        return new ContextRow(fromAWord(before, around), exact, toAWord(after, around));
    }

    /** What stands before a passage from the beginning of a word on. */
    static String fromAWord(String before, int around) {
        int start = 0;
        while (start < before.length() && !Character.isWhitespace(before.charAt(start))) {
            start++;
        }
        return before.length() < around || start >= Math.min(LONGEST_WORD, before.length())
                ? before
                : "…" + before.substring(start);
    }

    /** What stands behind a passage up to the end of a word. */
    static String toAWord(String after, int around) {
        int end = after.length();
        while (end > 0 && !Character.isWhitespace(after.charAt(end - 1))) {
            end--;
        }
        return after.length() < around || end == 0 || after.length() - end >= LONGEST_WORD
                ? after
                : after.substring(0, end) + "…";
    }
}
