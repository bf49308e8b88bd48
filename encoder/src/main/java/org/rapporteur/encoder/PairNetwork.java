package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** The encoder of pairs: from the pieces of a clause to a vector of each. Safe on any thread. */
final class PairNetwork {

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

    /** The vectors of the pieces. */
    float[][] read(long[] pieces) {
        long[] shape = {1, pieces.length};
        long[] attended = new long[pieces.length];
        Arrays.fill(attended, 1L);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(pieces.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the typer of pairs failed: " + e.getMessage(), e);
        }
    }
}
