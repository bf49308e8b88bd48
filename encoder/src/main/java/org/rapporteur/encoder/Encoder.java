package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** The network: from the pieces of a window to scores of tags and vectors of links. Safe on any thread. */
final class Encoder {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /**
     * Opens the network.
     *
     * @param model the ONNX file's bytes
     * @throws IllegalStateException if they cannot be opened
     */
    Encoder(byte[] model) {
        this.session = session(environment, model);
    }

    /** A session of one thread. */
    static OrtSession session(OrtEnvironment environment, byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be opened: " + e.getMessage(), e);
        }
    }

    /**
     * What the network says of each piece.
     *
     * @param tags scores of each tag
     * @param links four vectors one after the other: what a content asks of its cue, what a cue offers, what a cue asks
     *     of its source, what a source (or the opening mark, for none) offers
     */
    record Answer(float[][] tags, float[][] links) {

        /** How well the piece at the second place answers what the one at the first asks, for links of the kind. */
        float fit(int kind, int asking, int offering) {
            int width = links[asking].length / 4;
            float sum = 0;
            for (int i = 0; i < width; i++) {
                sum += links[asking][2 * kind * width + i] * links[offering][(2 * kind + 1) * width + i];
            }
            return sum / (float) Math.sqrt(width);
        }
    }

    /** Reads one window. */
    Answer read(Window window) {
        long[] shape = {1, window.pieces().length};
        float[] attended = new float[window.pieces().length];
        Arrays.fill(attended, 1f);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.pieces()), shape);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.shapes()), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, FloatBuffer.wrap(attended), shape);
                OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", shapes, "attended", mask))) {
            return new Answer(first(result, "scores"), first(result, "links"));
        } catch (OrtException e) {
            throw new IllegalStateException("the tagger failed: " + e.getMessage(), e);
        }
    }

    private static float[][] first(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) result.get(name).orElseThrow().getValue())[0];
    }
}
