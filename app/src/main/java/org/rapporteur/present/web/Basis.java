package org.rapporteur.present.web;

import java.util.Map;

/** How a date is known, in words that explain themselves. */
public final class Basis {

    private static final Map<String, String> WORDS = Map.of(
            "stated", "in the text",
            "dateline", "in the dateline",
            "metadata", "in the page's data",
            "inferred", "worked out",
            "none", "not known");

    private Basis() {}

    /** The words for a basis. */
    public static String words(String basis) {
        return WORDS.getOrDefault(basis, basis);
    }
}
