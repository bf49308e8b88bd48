package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.PartKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Tells sentences from which no event is read: headlines, tables, text in capitals, sport and share prices. */
final class Noise {

    private static final int FEWEST_WORDS = 3;
    private static final double MOST_NUMBERS = 0.4;

    private final List<Set<String>> subjects = new ArrayList<>();

    Noise() {
        for (String[] row : Table.rows("noise.tsv")) {
            subjects.add(Set.copyOf(List.of(row[1].split(", "))));
        }
    }

    boolean isNoise(Sentence sentence, PartKind part) {
        return part == PartKind.HEADING || isTable(sentence) || isCapitals(sentence) || isOfOtherSubject(sentence);
    }

    private static boolean isTable(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .count();
        long numbers = sentence.tokens().stream()
                .filter(token -> token.tag().equals("CD") || token.text().contains("|"))
                .count();
        return words < FEWEST_WORDS || numbers > MOST_NUMBERS * sentence.size();
    }

    private static boolean isCapitals(Sentence sentence) {
        long letters = 0;
        long capitals = 0;
        for (Token token : sentence.tokens()) {
            for (int i = 0; i < token.text().length(); i++) {
                char letter = token.text().charAt(i);
                letters += Character.isLetter(letter) ? 1 : 0;
                capitals += Character.isUpperCase(letter) ? 1 : 0;
            }
        }
        return capitals * 2 > letters;
    }

    private boolean isOfOtherSubject(Sentence sentence) {
        for (Set<String> words : subjects) {
            Set<String> found = new HashSet<>();
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                if (words.contains(word)) {
                    found.add(word);
                }
            }
            if (found.size() >= 2) {
                return true;
            }
        }
        return false;
    }
}
