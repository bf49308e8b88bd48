package org.rapporteur.present.web;

/**
 * One cell of a list.
 *
 * @param text what stands in it
 * @param link where it leads; empty if nowhere
 * @param style how it is set: "", "passage", "tag", "number", "date"
 * @param tone for tags: the word that decides its colour and sign
 * @param note a second line under it; empty for none
 */
public record Cell(String text, String link, String style, String tone, String note) {

    static Cell plain(String text) {
        return new Cell(text, "", "", "", "");
    }

    static Cell styled(String text, String style) {
        return new Cell(text, "", style, "", "");
    }

    static Cell linked(String text, String link) {
        return new Cell(text, link, "", "", "");
    }

    static Cell passage(String text, String link) {
        return new Cell(text, link, "passage", "", "");
    }

    static Cell tag(String word) {
        return new Cell(word.replace('_', ' '), "", "tag", word, "");
    }

    /** A tag that leads to where the row came from. */
    static Cell tag(String word, String link) {
        return new Cell(word.replace('_', ' '), link, "tag", word.replaceFirst("^not ", ""), "");
    }

    Cell withNote(String words) {
        return new Cell(text, link, style, tone, words);
    }
}
