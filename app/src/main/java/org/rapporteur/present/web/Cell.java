package org.rapporteur.present.web;

/**
 * One cell of a list.
 *
 * @param text what stands in it
 * @param link where it leads; empty if nowhere
 * @param style how it is set: "", "passage", "tag", "number", "date"
 * @param tone for tags: the word that decides its colour and sign
 */
public record Cell(String text, String link, String style, String tone) {

    static Cell plain(String text) {
        return new Cell(text, "", "", "");
    }

    static Cell styled(String text, String style) {
        return new Cell(text, "", style, "");
    }

    static Cell linked(String text, String link) {
        return new Cell(text, link, "", "");
    }

    static Cell passage(String text, String link) {
        return new Cell(text, link, "passage", "");
    }

    static Cell tag(String word) {
        return new Cell(word.replace('_', ' '), "", "tag", word);
    }
}
