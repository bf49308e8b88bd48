package org.rapporteur.link.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in lower case, without accents, quotation marks and possessive endings. */
public final class Folding {

    /** Numbers with separators, designations with a hyphen before a digit ("S-300"), words. */
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}{1,5}-\\d+\\p{L}{0,3}|[\\p{L}\\p{M}\\d]+(?:'\\p{L}+)?");

    private static final Pattern PLURAL_DESIGNATION = Pattern.compile("\\p{L}+\\d+s");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The text in lower case, without accents, with straight apostrophes. */
    public static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text.replace('\u2019', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("").replace('\u0131', 'i').toLowerCase(Locale.ROOT);
    }

    /** The words in order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            add(matcher.group(), words);
        }
        return words;
    }

    private static void add(String found, List<String> words) {
        String word = found;
        if (word.endsWith("n't")) {
            if (word.length() > 3) {
                words.add(word.substring(0, word.length() - 3));
            }
            words.add("n't");
            return;
        }
        int apostrophe = word.indexOf('\'');
        word = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        word = Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word.replace("-", "");
        words.add(PLURAL_DESIGNATION.matcher(word).matches() ? word.substring(0, word.length() - 1) : word);
    }
}
