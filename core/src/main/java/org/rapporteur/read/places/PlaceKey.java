package org.rapporteur.read.places;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a place name that is compared: small letters without accents, apostrophes and full stops, words parted by
 * one space, "St." and the like in full. Apostrophes go without a trace, so that "Sana'a" meets "Sanaa".
 */
final class PlaceKey {

    /** The Arabic article in the spellings of the press and of GeoNames, with its assimilated forms. */
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez");

    private static final Map<String, String> SHORT =
            Map.of("st", "saint", "mt", "mount", "ft", "fort", "ste", "sainte");

    private PlaceKey() {}

    static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, Character.toLowerCase(plain.charAt(i)));
        }
        int end = key.length();
        if (end > 0 && key.charAt(end - 1) == ' ') {
            key.setLength(end - 1);
        }
        return inFull(key.toString());
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, char c) {
        if (c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)) {
            appendLetter(key, c);
        } else if (parts(c) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** Apostrophes, the Arabic letters written as such, full stops and accents vanish; all else parts words. */
    private static boolean parts(char c) {
        return switch (c) {
            case '\'', '`', '.', '\u2018', '\u2019', '\u02bb', '\u02bc', '\u02be', '\u02bf' -> false;
            default -> c < 128 || Character.getType(c) != Character.NON_SPACING_MARK;
        };
    }

    private static void appendLetter(StringBuilder key, char c) {
        switch (c) {
            case '\u0131' -> key.append('i');
            case '\u00f8' -> key.append('o');
            case '\u0142' -> key.append('l');
            case '\u0111', '\u00f0' -> key.append('d');
            case '\u0259' -> key.append('a');
            case '\u00df' -> key.append("ss");
            case '\u00e6' -> key.append("ae");
            case '\u0153' -> key.append("oe");
            case '\u00fe' -> key.append("th");
            case '\u02bb', '\u02bc', '\u02be', '\u02bf' -> {}
            default -> key.append(c);
        }
    }

    private static String inFull(String key) {
        int space = key.indexOf(' ');
        String full = space < 2 || space > 3 ? null : SHORT.get(key.substring(0, space));
        return full == null ? key : full + key.substring(space);
    }

    /** The key without the Arabic article, if it has one and enough is left. */
    static Optional<String> withoutArticle(String key) {
        int space = key.indexOf(' ');
        return space > 0 && space < 4 && key.length() - space > 4 && ARTICLES.contains(key.substring(0, space))
                ? Optional.of(key.substring(space + 1))
                : Optional.empty();
    }
}
