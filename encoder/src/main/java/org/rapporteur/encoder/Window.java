package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of sentences that the encoder reads at once: at most {@value #LONGEST} pieces, the last sentence of the window
 * before it as context if there is room.
 *
 * @param pieces the numbers of the pieces, the opening mark first, a border after each sentence
 * @param shapes of the word that each piece belongs to
 * @param firstSentence the place of the first sentence in the window
 * @param context how many sentences at the window's beginning are context only: none or one
 * @param firstPieces for each sentence the place of each word's first piece
 */
record Window(long[] pieces, long[] shapes, int firstSentence, int context, List<int[]> firstPieces) {

    /** The training script's number. */
    static final int LONGEST = 256;

    /** The windows of a text. */
    static List<Window> over(List<Words> sentences, WordPieces vocabulary) {
        List<List<List<Integer>>> encoded = sentences.stream()
                .map(sentence -> sentence.words().stream().map(vocabulary::of).toList())
                .toList();
        List<Window> windows = new ArrayList<>();
        int first = 0;
        while (first < encoded.size()) {
            int context = hasContext(encoded, first) ? 1 : 0;
            int next = end(encoded, first, context);
            windows.add(window(sentences, encoded, first, next, context, vocabulary));
            first = next;
        }
        return windows;
    }

    private static int size(List<List<Integer>> sentence) {
        return sentence.stream().mapToInt(List::size).sum() + 1;
    }

    private static boolean hasContext(List<List<List<Integer>>> encoded, int first) {
        return first > 0 && 2 + size(encoded.get(first - 1)) + size(encoded.get(first)) <= LONGEST;
    }

    private static int end(List<List<List<Integer>>> encoded, int first, int context) {
        int size = 2 + (context > 0 ? size(encoded.get(first - 1)) : 0);
        int next = first;
        while (next < encoded.size() && (next == first || size + size(encoded.get(next)) <= LONGEST)) {
            size += size(encoded.get(next++));
        }
        return next;
    }

    private static Window window(
            List<Words> sentences,
            List<List<List<Integer>>> encoded,
            int first,
            int next,
            int context,
            WordPieces vocabulary) {
        Filler filler = new Filler();
        filler.add(vocabulary.number("[CLS]"), 0);
        List<int[]> firstPieces = new ArrayList<>();
        for (int sentence = first - context; sentence < next; sentence++) {
            int[] places = new int[encoded.get(sentence).size()];
            for (int word = 0; word < places.length; word++) {
                places[word] = Math.min(filler.length, LONGEST - 1);
                int shape = sentences.get(sentence).shapes().get(word);
                encoded.get(sentence).get(word).forEach(piece -> filler.add(piece, shape));
            }
            filler.add(vocabulary.number("[SEP]"), 0);
            firstPieces.add(places);
        }
        return filler.window(first - context, context, firstPieces);
    }

    /** Pieces as they are put in; what is beyond the longest window is left out. */
    private static final class Filler {

        private final long[] pieces = new long[LONGEST];
        private final long[] shapes = new long[LONGEST];
        private int length;

        void add(int piece, int shape) {
            if (length < LONGEST) {
                pieces[length] = piece;
                shapes[length++] = shape;
            }
        }

        Window window(int firstSentence, int context, List<int[]> firstPieces) {
            return new Window(
                    Arrays.copyOf(pieces, length),
                    Arrays.copyOf(shapes, length),
                    firstSentence,
                    context,
                    List.copyOf(firstPieces));
        }
    }
}
