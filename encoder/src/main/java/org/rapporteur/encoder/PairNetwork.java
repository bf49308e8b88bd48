package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The encoder of pairs and of words in context: from the pieces of a text to a vector of each. Safe on any thread. */
final class PairNetwork {

    /** The output of the last layer. */
    static final String LAST = "last_hidden_state";

    /** The output of the ninth layer of twelve, which tells best whether two words mean the same where they stand. */
    static final String NINTH = "ninth_layer";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /**
     * Opens the network.
     *
     * @param model the ONNX file's bytes
     * @throws IllegalStateException if they cannot be opened
     */
    PairNetwork(byte[] model) {
        this.session = Encoder.session(environment, model);
    }

    /** The vectors of the pieces that come out of a layer; what lies above it is not worked out. */
    float[][] read(long[] pieces, String layer) {
        long[] shape = {1, pieces.length};
        long[] attended = new long[pieces.length];
        Arrays.fill(attended, 1L);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(pieces.length), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types), Set.of(layer))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder of pairs failed: " + e.getMessage(), e);
        }
    }
}
