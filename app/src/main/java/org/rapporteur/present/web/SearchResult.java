package org.rapporteur.present.web;

import java.util.List;

/**
 * What a search found.
 *
 * @param words the question
 * @param isCut whether there are more than are shown
 * @param nearly words of the record that are spelt nearly like the question, if nothing was found
 */
public record SearchResult(
        String words,
        String from,
        String to,
        List<Hit> hits,
        boolean isCut,
        List<String> nearly,
        List<String> complaints) {

    /** One passage. */
    public record Hit(String type, String source, List<Part> parts, String link, String row, Item.Where where) {}

    /** A stretch of a passage; found, if it is what was asked for. */
    public record Part(String words, boolean isFound) {}

    public SearchResult {
        hits = List.copyOf(hits);
        nearly = List.copyOf(nearly);
        complaints = List.copyOf(complaints);
    }
}
