package org.rapporteur.evaluation.timeline;

import java.util.ArrayList;
import java.util.List;

/** M. F. Porter, An algorithm for suffix stripping, Program 14 (1980): the stems that ROUGE compares. */
final class PorterStemmer {

    /** An ending and what is put in its place. */
    private record Ending(String from, String to) {}

    private static final List<Ending> STEP_2 =
            endings("ational ate tional tion enci ence anci ance izer ize abli able alli al"
                    + " entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous"
                    + " aliti al iviti ive biliti ble");
    private static final List<Ending> STEP_3 = endings("icate ic ative - alize al iciti ic ical ic ful - ness -");
    private static final List<Ending> STEP_4 =
            endings("al - ance - ence - er - ic - able - ible - ant - ement - ment - ent -"
                    + " ion - ou - ism - ate - iti - ous - ive - ize -");

    private PorterStemmer() {}

    private static List<Ending> endings(String pairs) {
        String[] cells = pairs.split(" ");
        List<Ending> endings = new ArrayList<>();
        for (int at = 0; at < cells.length; at += 2) {
            endings.add(new Ending(cells[at], cells[at + 1].equals("-") ? "" : cells[at + 1]));
        }
        return endings;
    }

    /** The stem of a word in lower case; words of up to two letters are their own. */
    static String stem(String word) {
        if (word.length() <= 2) {
            return word;
        }
        String stem = yToI(pastAndGerund(plural(word)));
        stem = longest(stem, STEP_2, 0);
        stem = longest(stem, STEP_3, 0);
        return tidied(longest(stem, STEP_4, 1));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String pastAndGerund(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        String base = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : "";
        if (!hasVowel(base)) {
            return word;
        }
        if (base.endsWith("at") || base.endsWith("bl") || base.endsWith("iz")) {
            return base + "e";
        }
        if (endsDoubled(base) && !base.endsWith("l") && !base.endsWith("s") && !base.endsWith("z")) {
            return cut(base, 1);
        }
        return measure(base) == 1 && endsShort(base) ? base + "e" : base;
    }

    private static String yToI(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    /** Replaces the longest ending of the list if what stands before it is long enough. */
    private static String longest(String word, List<Ending> endings, int leastMeasure) {
        Ending best = null;
        for (Ending ending : endings) {
            if (word.endsWith(ending.from())
                    && (best == null || ending.from().length() > best.from().length())) {
                best = ending;
            }
        }
        if (best == null) {
            return word;
        }
        String base = cut(word, best.from().length());
        boolean allowed = !best.from().equals("ion") || base.endsWith("s") || base.endsWith("t");
        return allowed && measure(base) > leastMeasure ? base + best.to() : word;
    }

    private static String tidied(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String base = cut(stem, 1);
            boolean drops = measure(base) > 1 || measure(base) == 1 && !endsShort(base);
            stem = drops ? base : stem;
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    /** The number of times that a consonant follows a vowel. */
    private static int measure(String word) {
        int changes = 0;
        for (int at = 1; at < word.length(); at++) {
            changes += isConsonant(word, at) && !isConsonant(word, at - 1) ? 1 : 0;
        }
        return changes;
    }

    private static boolean isConsonant(String word, int at) {
        char letter = word.charAt(at);
        if (letter == 'y') {
            return at == 0 || !isConsonant(word, at - 1);
        }
        return "aeiou".indexOf(letter) < 0;
    }

    private static boolean hasVowel(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isConsonant(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDoubled(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Consonant, vowel, consonant other than w, x and y. */
    private static boolean endsShort(String word) {
        int last = word.length() - 1;
        return last > 1
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
