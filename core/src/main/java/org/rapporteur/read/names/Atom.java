package org.rapporteur.read.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The smallest piece of a name that is compared: a run of letters and digits without accents and full stops, or a
 * single other mark. Hyphens and apostrophes part atoms and are not atoms themselves, so that "al-Qaeda" and "al
 * Qaeda", "U.N." and "UN", "Assad" and "Assad's" meet, however an engine cuts them; "assad" in "ambassador" does not.
 *
 * @param key in lower case
 * @param form as written, without accents and full stops
 * @param start offset in the word
 * @param end offset after it in the word
 */
record Atom(String key, String form, int start, int end) {

    static List<Atom> of(String word) {
        List<Atom> atoms = new ArrayList<>(2);
        int at = 0;
        while (at < word.length()) {
            int end = isPart(word.charAt(at)) ? endOfRun(word, at) : at + 1;
            if (isPart(word.charAt(at)) || !parts(word.charAt(at))) {
                atoms.add(of(word, at, end));
            }
            at = end;
        }
        return atoms;
    }

    private static Atom of(String word, int start, int end) {
        String form = plain(word.substring(start, end));
        return new Atom(form.toLowerCase(Locale.ROOT), form, start, end);
    }

    private static int endOfRun(String word, int start) {
        int end = start;
        while (end < word.length() && (isPart(word.charAt(end)) || word.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Marks that part atoms without being one; dashes are not among them, for they part clauses. */
    private static boolean parts(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '\u2018', '`', '\u02bc', '.', ' ', '\u00a0' -> true;
            default -> false;
        };
    }

    /** The letters without accents and full stops; dotless i, o with stroke and the like have no accent to take off. */
    static String plain(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(withoutStroke(c));
            }
        }
        return kept.toString();
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128 || text.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }

    private static char withoutStroke(char c) {
        return switch (c) {
            case '\u0131' -> 'i';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            default -> c;
        };
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /**
     * Whether this atom of a text may be that atom of a listed form: a lower-case form takes any case, an
     * all-capitals or mixed form only itself, a capitalised one itself or all capitals.
     */
    boolean canBe(Atom listed) {
        String wanted = listed.form;
        if (wanted.equals(listed.key)) {
            return true;
        }
        return form.equals(wanted) || isTitleCase(wanted) && isAllCapitals();
    }

    private static boolean isTitleCase(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && isLower(form, 1);
    }

    private static boolean isLower(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Three letters at least, so that "US" is never read as "Us". */
    private boolean isAllCapitals() {
        return form.length() >= 3 && form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(key);
    }
}
