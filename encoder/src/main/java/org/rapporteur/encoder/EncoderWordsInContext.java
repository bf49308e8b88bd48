package org.rapporteur.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.same.WordsInContext;

/**
 * Reads words in context by the ninth layer of a small encoder (e5-small-v2, as it was published): the mean of the
 * vectors of their pieces, less what the words that name events have in common. Safe on any thread.
 */
public final class EncoderWordsInContext implements WordsInContext {

    private static final String NAME = "e5-small-v2, layer 9";

    /** Pieces around the words that are read with them. */
    private static final int AROUND = 95;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final WordPieces pieces;
    private final PairNetwork network;
    private final float[] common;

    private EncoderWordsInContext(WordPieces pieces, PairNetwork network, float[] common) {
        this.pieces = pieces;
        this.network = network;
        this.common = common;
    }

    /** Loads the model that comes with the program. */
    public static EncoderWordsInContext load() {
        return LargeStack.open(EncoderWordsInContext::open);
    }

    private static EncoderWordsInContext open() throws IOException {
        List<String> lines = Resources.lines("common-to-events.txt");
        float[] common = new float[lines.size()];
        for (int at = 0; at < common.length; at++) {
            common[at] = Float.parseFloat(lines.get(at));
        }
        return new EncoderWordsInContext(
                new WordPieces(Resources.lines("vocabulary.txt.gz")),
                new PairNetwork(Resources.bytes("pairs.onnx")),
                common);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public float[] vector(String sentence, int start, int end) {
        List<Integer> before = pieces(sentence.substring(0, start));
        List<Integer> words = pieces(sentence.substring(start, end));
        List<Integer> after = pieces(sentence.substring(end));
        List<Integer> named = words.subList(0, Math.min(words.size(), AROUND));
        int from = Math.max(0, before.size() - AROUND);
        List<Integer> all = new ArrayList<>();
        all.add(pieces.number("[CLS]"));
        all.addAll(before.subList(from, before.size()));
        int first = all.size();
        all.addAll(named);
        all.addAll(after.subList(0, Math.min(AROUND, after.size())));
        all.add(pieces.number("[SEP]"));
        float[][] states =
                network.read(all.stream().mapToLong(Integer::longValue).toArray(), PairNetwork.NINTH);
        return mean(states, first, Math.max(first + 1, first + named.size()));
    }

    /** Text is cut at white space only: what is before a mark within a word is a piece of its own anyway. */
    private List<Integer> pieces(String text) {
        List<Integer> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found.addAll(pieces.of(word.group()));
        }
        return found;
    }

    /** The mean of the vectors from one to another, less what is common, of length 1. */
    private float[] mean(float[][] states, int from, int to) {
        float[] mean = new float[common.length];
        double squares = 0;
        for (int at = 0; at < mean.length; at++) {
            float sum = 0;
            for (int piece = from; piece < to; piece++) {
                sum += states[piece][at];
            }
            mean[at] = sum / (to - from) - common[at];
            squares += mean[at] * mean[at];
        }
        float length = (float) Math.max(1e-9, Math.sqrt(squares));
        for (int at = 0; at < mean.length; at++) {
            mean[at] /= length;
        }
        return mean;
    }
}
