package org.rapporteur.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.events.PairClause;
import org.rapporteur.read.events.PairTyper;

/**
 * Types pairs by the vectors of a small encoder (e5-small-v2, as it was published) and a logistic regression over them,
 * trained by the script in {@code training/events}. Safe on any thread.
 */
public final class EncoderPairTyper implements PairTyper {

    private static final String NAME = "pair encoder 1";

    /** In the order of the training script; PLV's YIELD is CONCEDE here. */
    private static final List<PloverType> TYPES = List.of(
            PloverType.ACCUSE,
            PloverType.AGREE,
            PloverType.AID,
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.CONSULT,
            PloverType.COOPERATE,
            PloverType.MOBILIZE,
            PloverType.PROTEST,
            PloverType.REJECT,
            PloverType.REQUEST,
            PloverType.SANCTION,
            PloverType.SUPPORT,
            PloverType.THREATEN,
            PloverType.CONCEDE);

    /** The training script's number. */
    private static final int LONGEST = 128;

    private final WordPieces pieces;
    private final PairNetwork network;
    private final Regression regression;

    private EncoderPairTyper(WordPieces pieces, PairNetwork network, Regression regression) {
        this.pieces = pieces;
        this.network = network;
        this.regression = regression;
    }

    /** Loads the model that comes with the program. */
    public static EncoderPairTyper load() {
        return LargeStack.open(EncoderPairTyper::open);
    }

    private static EncoderPairTyper open() throws IOException {
        return new EncoderPairTyper(
                new WordPieces(Resources.lines("vocabulary.txt.gz")),
                new PairNetwork(Resources.bytes("pairs.onnx")),
                Regression.of(Resources.bytes("pairs.bin")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Typed type(PairClause clause) {
        List<Integer> numbers = new ArrayList<>();
        int[] places = new int[clause.words().size()];
        numbers.add(pieces.number("[CLS]"));
        for (int word = 0; word < places.length; word++) {
            places[word] = numbers.size();
            numbers.addAll(pieces.of(clause.words().get(word)));
        }
        List<Integer> kept = new ArrayList<>(numbers.subList(0, Math.min(numbers.size(), LONGEST - 1)));
        kept.add(pieces.number("[SEP]"));
        float[][] states =
                network.read(kept.stream().mapToLong(Integer::longValue).toArray(), PairNetwork.LAST);
        double[] shares = regression.shares(features(states, places[clause.source()], places[clause.target()]));
        int best = 0;
        for (int type = 1; type < shares.length; type++) {
            best = shares[type] > shares[best] ? type : best;
        }
        return new Typed(TYPES.get(best), shares[best]);
    }

    /** The mean of all vectors, the source's and the target's. */
    private static double[] features(float[][] states, int source, int target) {
        int width = states[0].length;
        int last = states.length - 1;
        double[] features = new double[3 * width];
        for (int i = 0; i < width; i++) {
            double sum = 0;
            for (float[] state : states) {
                sum += state[i];
            }
            features[i] = sum / states.length;
            features[width + i] = states[Math.min(source, last)][i];
            features[2 * width + i] = states[Math.min(target, last)][i];
        }
        return features;
    }
}
