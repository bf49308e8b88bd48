package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * One sentence as the training data has it: compounds with hyphens in one word, quotation marks with a direction,
 * Treebank's brackets as brackets, and the shape of each word.
 *
 * @param words in order
 * @param shapes of each word: 1 for a capital first, 2 for capitals only, else 0; in a sentence set in capitals all 0
 * @param firstTokens for each word the place of its first token; one more at the end
 */
record Words(List<String> words, List<Integer> shapes, List<Integer> firstTokens) {

    private static final Map<String, String> MARKS =
            Map.of("``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");

    Words {
        words = List.copyOf(words);
        shapes = List.copyOf(shapes);
        firstTokens = List.copyOf(firstTokens);
    }

    /** The sentences of the paragraphs in one list; a quotation that is open at the end of a paragraph is closed. */
    static List<Words> of(List<List<Sentence>> paragraphs) {
        List<Words> all = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            boolean open = false;
            for (Sentence sentence : paragraph) {
                Directed directed = directed(joined(sentence), open);
                open = directed.open;
                all.add(new Words(directed.words, shapes(directed.words), firstTokens(sentence)));
            }
        }
        return all;
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** The last token of a word. */
    int lastToken(int word) {
        return firstTokens.get(word + 1) - 1;
    }

    private static List<String> joined(Sentence sentence) {
        List<Integer> firsts = firstTokens(sentence);
        List<String> words = new ArrayList<>();
        for (int word = 0; word + 1 < firsts.size(); word++) {
            StringBuilder joined = new StringBuilder();
            for (int token = firsts.get(word); token < firsts.get(word + 1); token++) {
                joined.append(sentence.token(token).text());
            }
            words.add(joined.toString());
        }
        return words;
    }

    private static List<Integer> firstTokens(Sentence sentence) {
        List<Integer> firsts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (!isJoined(sentence, token)) {
                firsts.add(token);
            }
        }
        firsts.add(sentence.size());
        return firsts;
    }

    /** Whether the token and the one before it are parts of one compound: "state-run", "AT&T". */
    private static boolean isJoined(Sentence sentence, int token) {
        if (token == 0 || !touches(sentence, token)) {
            return false;
        }
        if (isJoint(sentence.token(token))) {
            return token + 1 < sentence.size()
                    && touches(sentence, token + 1)
                    && isWord(sentence.token(token - 1))
                    && isWord(sentence.token(token + 1));
        }
        return isJoint(sentence.token(token - 1)) && isWord(sentence.token(token)) && isJoined(sentence, token - 1);
    }

    private static boolean touches(Sentence sentence, int token) {
        return sentence.token(token - 1).span().end()
                == sentence.token(token).span().start();
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("-") || token.text().equals("&");
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** Words whose quotation marks have a direction, and whether one is open at the end. */
    private record Directed(List<String> words, boolean open) {}

    private static Directed directed(List<String> words, boolean openBefore) {
        boolean open = openBefore;
        List<String> directed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String mark = MARKS.getOrDefault(words.get(i), words.get(i))
                    .replace('’', '\'')
                    .replace('‘', '\'');
            if (mark.equals("\"") || mark.equals("”")) {
                mark = open || closesWhatOpenedBefore(words, i) ? "”" : "“";
            }
            if (mark.equals("“") || mark.equals("”")) {
                open = mark.equals("“");
            }
            directed.add(mark);
        }
        return new Directed(directed, open);
    }

    /** '… was late," he said': a mark where none is open, after a stop or comma and before a small letter or the end. */
    private static boolean closesWhatOpenedBefore(List<String> words, int mark) {
        boolean afterStop = mark > 0 && List.of(",", ".", "?", "!").contains(words.get(mark - 1));
        return afterStop
                && (mark + 1 == words.size()
                        || !Character.isUpperCase(words.get(mark + 1).codePointAt(0)));
    }

    private static List<Integer> shapes(List<String> words) {
        List<String> lettered = words.stream()
                .filter(word -> word.length() > 1 && word.codePoints().allMatch(Character::isLetter))
                .toList();
        long capitals = lettered.stream().filter(Words::isCapitals).count();
        boolean allCapitals = 2 * capitals > lettered.size();
        return words.stream().map(word -> allCapitals ? 0 : shape(word)).toList();
    }

    private static int shape(String word) {
        if (word.length() > 1 && isCapitals(word)) {
            return 2;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
