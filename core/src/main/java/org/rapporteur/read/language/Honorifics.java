package org.rapporteur.read.language;

import java.util.Locale;

/** Whom an honorific or a title of one gender goes with. */
final class Honorifics {

    private Honorifics() {}

    static Gender genderOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mr",
                    "mr.",
                    "sir",
                    "lord",
                    "herr",
                    "king",
                    "prince",
                    "spokesman",
                    "congressman",
                    "chairman",
                    "businessman" -> Gender.MAN;
            case "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "miss",
                    "lady",
                    "dame",
                    "baroness",
                    "frau",
                    "mme",
                    "mme.",
                    "queen",
                    "princess",
                    "spokeswoman",
                    "congresswoman",
                    "chairwoman",
                    "businesswoman" -> Gender.WOMAN;
            default -> Gender.UNKNOWN;
        };
    }
}
