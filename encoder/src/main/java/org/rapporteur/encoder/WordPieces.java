package org.rapporteur.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * WordPiece (Wu et al. 2016) as BERT's uncased vocabulary has it, over words that are split already: lower case, accents
 * off, every mark a word of its own, longest match first. The training script does the same.
 */
final class WordPieces {

    static final int LONGEST = 16;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    WordPieces(List<String> pieces) {
        this.vocabulary = new HashMap<>(pieces.size() * 2);
        for (int place = 0; place < pieces.size(); place++) {
            vocabulary.put(pieces.get(place), place);
        }
        this.unknown = number("[UNK]");
    }

    /**
     * The number of a piece of the vocabulary.
     *
     * @throws IllegalArgumentException if there is no such piece
     */
    int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("no piece " + piece);
        }
        return number;
    }

    /** The pieces of a word: at least one, at most {@value #LONGEST}. */
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain(word).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                run.appendCodePoint(point);
            } else {
                addLongest(pieces, run.toString());
                addLongest(pieces, Character.toString(point));
                run.setLength(0);
            }
        });
        addLongest(pieces, run.toString());
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.size() <= LONGEST ? pieces : pieces.subList(0, LONGEST);
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private void addLongest(List<Integer> pieces, String word) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = Math.min(word.length(), start + 100);
            Integer piece = null;
            while (end > start && piece == null) {
                piece = vocabulary.get((start == 0 ? "" : "##") + word.substring(start, end));
                end -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            start = end;
        }
        pieces.addAll(found);
    }
}
