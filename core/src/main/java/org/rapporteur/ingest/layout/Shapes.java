package org.rapporteur.ingest.layout;

import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/** What a block looks like, whatever its words mean: prose, a headline, a crosshead, an item of a list. */
final class Shapes {

    /** A block of at least this many characters is prose even if no mark ends it. */
    private static final int LONG_CHARS = 200;

    private static final int MIN_LEAD_CHARS = 40;
    private static final int MAX_TITLE_CHARS = 250;
    private static final int MAX_STOPPED_TITLE_CHARS = 100;
    private static final int MIN_STOPPED_TITLE_WORDS = 4;
    private static final int MIN_BLOCKS = 4;
    private static final Pattern NO_TITLE = Pattern.compile(
            "^[\\p{Lu} ,/]{4,40} ?[(:\u2013\u2014-]|[.!?][\"')]? +[\\p{Lu}\"']|\\b(?:said|told|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|^[\"'`]");
    /** A line of a transcript, or a quoted question or cry. */
    private static final Pattern SPOKEN = Pattern.compile("^[\"']?(?:[QA]|\\p{Lu}[\\p{Lu} .'-]{2,40}):|[?!][\"']+$");

    private static final int MAX_CROSSHEAD_CHARS = 70;
    private static final int MAX_CROSSHEAD_WORDS = 9;

    private Shapes() {}

    /** Whether the block is made of sentences. */
    static boolean isProse(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        return block.length() >= LONG_CHARS || Endings.endsSentence(sheet.view, block) && words(sheet, i) > 1;
    }

    /** Whether the block could open the text proper. */
    static boolean canLead(Sheet sheet, int i) {
        return sheet.inner(i).length() >= MIN_LEAD_CHARS && isProse(sheet, i);
    }

    /** Whether the block could be a headline: one line of words that no full stop ends. */
    static boolean canBeTitle(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        return block.length() <= MAX_TITLE_CHARS
                && !Endings.endsWithFullStop(sheet.view, block)
                && !endsWith(sheet, block, ":;,")
                && hasLetter(sheet, block)
                && !isItem(sheet, i);
    }

    /**
     * Whether the block, the first of several, could be a headline although a full stop ends it: one short sentence that
     * tells nobody's words and names no day, above longer paragraphs.
     */
    static boolean canBeTitleWithStop(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        String words = block.in(sheet.view);
        return sheet.size() >= MIN_BLOCKS
                && block.length() <= MAX_STOPPED_TITLE_CHARS
                && words(sheet, i) >= MIN_STOPPED_TITLE_WORDS
                && i + 1 < sheet.size()
                && sheet.inner(i + 1).length() > block.length()
                && !isItem(sheet, i)
                && !NO_TITLE.matcher(words).find();
    }

    /** Whether the block could be a crosshead between paragraphs. */
    static boolean isCrosshead(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        return block.length() <= MAX_CROSSHEAD_CHARS
                && words(sheet, i) <= MAX_CROSSHEAD_WORDS
                && !Endings.endsWithFullStop(sheet.view, block)
                && !endsWith(sheet, block, ":;,")
                && hasLetter(sheet, block)
                && !Character.isLowerCase(sheet.view.charAt(block.start()))
                && !SPOKEN.matcher(block.in(sheet.view)).find()
                && !isItem(sheet, i);
    }

    /** Whether the block is an item of a list or a row of a table. */
    static boolean isItem(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        if (sheet.text.substring(block.start(), block.end()).indexOf('\t') >= 0) {
            return true;
        }
        String start = sheet.view.substring(block.start(), Math.min(block.end(), block.start() + 3));
        return "\u2022*\u25cf\u25aa\u2023\u00b7".indexOf(start.charAt(0)) >= 0 || start.matches("[-\u2013\u2014] .*");
    }

    static int words(Sheet sheet, int i) {
        Span block = sheet.inner(i);
        int words = 0;
        boolean inWord = false;
        for (int at = block.start(); at < block.end(); at++) {
            boolean blank = sheet.view.charAt(at) == ' ';
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }

    private static boolean endsWith(Sheet sheet, Span block, String marks) {
        return marks.indexOf(sheet.view.charAt(block.end() - 1)) >= 0;
    }

    private static boolean hasLetter(Sheet sheet, Span block) {
        return block.in(sheet.view).codePoints().anyMatch(Character::isLetter);
    }
}
