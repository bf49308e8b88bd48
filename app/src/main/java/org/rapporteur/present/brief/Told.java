package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a briefing has said already: nothing is said twice, in whatever section and however many reports have it. */
final class Told {

    /** The share of words with which two sentences say the same. */
    private static final double SAME = 0.6;

    /** Shorter words say too little to tell sentences apart. */
    private static final int LEAST_LETTERS = 4;

    private final List<Set<String>> sentences = new ArrayList<>();
    private final Set<String> rows = new HashSet<>();

    /** Whether none of the sentences has been told in these words or nearly; they are told from now on if so. */
    boolean isNew(List<Quotation> quotations) {
        List<Set<String>> words =
                quotations.stream().map(quotation -> words(quotation.words())).toList();
        boolean isNew = words.stream().noneMatch(this::isTold);
        if (isNew) {
            sentences.addAll(words);
        }
        return isNew;
    }

    /** Whether a sentence has been told in these words or nearly. */
    boolean has(Quotation quotation) {
        return isTold(words(quotation.words()));
    }

    /** Whether a row has not been told; it is told from now on. */
    boolean isNewRow(String row) {
        return rows.add(row);
    }

    /** Whether no sentence says nearly what another does. */
    static boolean differ(List<Quotation> quotations) {
        Told told = new Told();
        return quotations.stream().allMatch(quotation -> told.isNew(List.of(quotation)));
    }

    private boolean isTold(Set<String> words) {
        return sentences.stream().anyMatch(told -> {
            long shared = words.stream().filter(told::contains).count();
            return shared > SAME * Math.min(words.size(), told.size());
        });
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= LEAST_LETTERS || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }
}
