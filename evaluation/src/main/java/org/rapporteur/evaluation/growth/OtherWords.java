package org.rapporteur.evaluation.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * A text in other words: names and words with content replaced, the small words left, and the way from offsets of the
 * one to offsets of the other.
 */
final class OtherWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String text;
    private final int[] offsets;

    private OtherWords(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** How a word is replaced; itself if it stays. */
    interface Replacement {
        String of(String word, int start);
    }

    static OtherWords of(String text, Replacement replacement) {
        StringBuilder made = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            at = copied(text, at, words.start(), made, offsets);
            String word = replacement.of(words.group(), words.start());
            for (; at < words.end(); at++) {
                offsets[at] = made.length() + Math.min(at - words.start(), word.length());
            }
            made.append(word);
        }
        copied(text, at, text.length(), made, offsets);
        offsets[text.length()] = made.length();
        return new OtherWords(made.toString(), offsets);
    }

    private static int copied(String text, int from, int to, StringBuilder made, int[] offsets) {
        for (int at = from; at < to; at++) {
            offsets[at] = made.length();
            made.append(text.charAt(at));
        }
        return to;
    }

    String text() {
        return text;
    }

    Span moved(Span span) {
        int start = offsets[Math.min(span.start(), offsets.length - 1)];
        return new Span(start, Math.max(start, offsets[Math.min(span.end(), offsets.length - 1)]));
    }

    /** The words with content of texts, in alphabetical order, by whether they are names. */
    static Map<Boolean, List<String>> words(List<String> texts, Set<String> kept) {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> others = new TreeSet<>();
        for (String text : texts) {
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                String word = words.group();
                boolean name = Character.isUpperCase(word.charAt(0));
                if (word.length() > 3 && !kept.contains(word.toLowerCase(Locale.ROOT))) {
                    (name ? names : others).add(word);
                }
            }
        }
        names.removeIf(name -> others.contains(name.toLowerCase(Locale.ROOT)));
        return Map.of(true, List.copyOf(names), false, List.copyOf(others));
    }

    /** Each word with another of the list in its place, by chance. */
    static Map<String, String> exchanged(List<String> words, SplittableRandom random) {
        List<String> left = new ArrayList<>(words);
        Map<String, String> exchanged = new HashMap<>();
        for (String word : words) {
            int pick = random.nextInt(left.size());
            exchanged.put(word, left.get(pick));
            left.set(pick, left.get(left.size() - 1));
            left.remove(left.size() - 1);
        }
        return exchanged;
    }

    /** Invented names, as many as there are words: syllables by chance. */
    static Map<String, String> invented(List<String> names, SplittableRandom random) {
        List<String> starts = Arrays.asList("Ba", "Ke", "Dor", "Mi", "Sal", "Ve", "Tur", "Ha", "Lo", "Pe", "Ga", "Rin");
        List<String> middles = Arrays.asList("ra", "le", "mi", "so", "du", "na", "ki", "ve", "ro", "ta", "shi", "gu");
        List<String> ends = Arrays.asList("n", "v", "ri", "l", "m", "sk", "d", "k", "ny", "r", "t", "sh");
        Map<String, String> invented = new HashMap<>();
        for (String name : names) {
            invented.put(
                    name, pick(starts, random) + pick(middles, random) + pick(middles, random) + pick(ends, random));
        }
        return invented;
    }

    private static String pick(List<String> syllables, SplittableRandom random) {
        return syllables.get(random.nextInt(syllables.size()));
    }
}
