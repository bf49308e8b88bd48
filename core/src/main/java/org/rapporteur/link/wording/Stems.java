package org.rapporteur.link.wording;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.data.DataFile;

/** The stem that the inflected forms of an English word share: a few endings taken off, irregular forms looked up. */
final class Stems {

    private static final int LEAST_STEM = 3;

    private final Map<String, String> irregular = new HashMap<>();

    Stems() {
        for (String line : DataFile.lines(Stems.class, "irregular.tsv")) {
            String[] cells = line.split("\t");
            irregular.put(cells[0], cells[1]);
        }
    }

    /** The stem of a folded word. */
    String stem(String word) {
        String base = irregular.get(word);
        if (base != null) {
            return withoutSilentE(base);
        }
        if (word.length() <= LEAST_STEM || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        return withoutSilentE(withoutVerbEnding(withoutPlural(word)));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("eed")) {
            return cut(word, 1);
        }
        if (word.endsWith("ed") && hasVowel(cut(word, 2))) {
            return undoubled(cut(word, 2));
        }
        return word.endsWith("ing") && hasVowel(cut(word, 3)) ? undoubled(cut(word, 3)) : word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "aeioulsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
    }

    private static String withoutSilentE(String word) {
        return word.length() > LEAST_STEM && word.endsWith("e") ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String stem) {
        return stem.length() >= 2 && stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
