package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.PartKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Tells sentences from which no event is read: headings, questions, tables, text in capitals, sport and share prices. */
final class Noise {

    private static final int FEWEST_WORDS = 3;
    private static final double MOST_NUMBERS = 0.4;

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private static final Set<String> PLAYED = Set.of(
            "beat", "defeat", "win", "lose", "draw", "thrash", "edge", "rout", "hammer", "trounce", "crush", "victory");

    private static final Set<String> VOTED = Set.of(
            "vote", "ballot", "motion", "resolution", "bill", "parliament", "council", "court", "ruling", "judge");

    private static final String GAME = "game";
    private static final String FORCE = "force";
    private static final int FEWEST_OF_GAME = 3;

    private final List<Set<String>> subjects = new ArrayList<>();
    private Set<String> game = Set.of();
    private Set<String> force = Set.of();

    Noise() {
        for (String[] row : Table.rows("noise.tsv")) {
            Set<String> words = Set.copyOf(List.of(row[1].split(", ")));
            switch (row[0]) {
                case GAME -> game = words;
                case FORCE -> force = words;
                default -> subjects.add(words);
            }
        }
    }

    /** Whether the report tells of a game, where teams attack, strike and surrender: by its words, none of which are of force. */
    boolean isOfGame(List<Sentence> sentences) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                if (force.contains(word)) {
                    return false;
                }
                if (game.contains(word)) {
                    found.add(word);
                }
                if (SCORE.matcher(word).matches()) {
                    found.add("");
                }
            }
        }
        return found.size() >= FEWEST_OF_GAME;
    }

    boolean isNoise(Sentence sentence, PartKind part) {
        return part == PartKind.HEADING
                || isQuestion(sentence)
                || isTable(sentence)
                || isCapitals(sentence)
                || isScore(sentence)
                || isOfOtherSubject(sentence);
    }

    /** "Which country invaded Kuwait?" tells of nothing. */
    private static boolean isQuestion(Sentence sentence) {
        return sentence.size() > 0
                && sentence.token(0).tag().startsWith("W")
                && sentence.token(sentence.size() - 1).text().equals("?");
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

    /** "Beat Chelsea 2-1": a score with a verb of winning, and no vote. */
    private static boolean isScore(Sentence sentence) {
        boolean score = false;
        boolean play = false;
        for (Token token : sentence.tokens()) {
            score |= SCORE.matcher(token.text()).matches();
            play |= PLAYED.contains(token.lemma().toLowerCase(Locale.ROOT));
            if (VOTED.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return score && play;
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

    /** Sport and markets, where nobody of force is named. */
    private boolean isOfOtherSubject(Sentence sentence) {
        if (sentence.tokens().stream()
                .anyMatch(token -> force.contains(token.text().toLowerCase(Locale.ROOT)))) {
            return false;
        }
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
