package org.rapporteur.encoder;

import java.nio.ByteBuffer;

/** A logistic regression: from numbers to the share of each class. */
final class Regression {

    private final double[][] weights;
    private final double[] offsets;

    private Regression(double[][] weights, double[] offsets) {
        this.weights = weights;
        this.offsets = offsets;
    }

    /**
     * Reads what the training script writes: the numbers of classes and of features, then for each class its weights and
     * its offset, big-endian.
     */
    static Regression of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        double[][] weights = new double[buffer.getInt()][];
        double[] offsets = new double[weights.length];
        int width = buffer.getInt();
        for (int each = 0; each < weights.length; each++) {
            weights[each] = new double[width];
            for (int i = 0; i < width; i++) {
                weights[each][i] = buffer.getFloat();
            }
            offsets[each] = buffer.getFloat();
        }
        return new Regression(weights, offsets);
    }

    /** The shares, which make one together. */
    double[] shares(double[] features) {
        double[] scores = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int each = 0; each < weights.length; each++) {
            scores[each] = offsets[each];
            for (int i = 0; i < features.length; i++) {
                scores[each] += weights[each][i] * features[i];
            }
            highest = Math.max(highest, scores[each]);
        }
        double sum = 0;
        for (int each = 0; each < scores.length; each++) {
            scores[each] = StrictMath.exp(scores[each] - highest);
            sum += scores[each];
        }
        for (int each = 0; each < scores.length; each++) {
            scores[each] /= sum;
        }
        return scores;
    }
}
