package org.rapporteur.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * Calls what needs a large stack. Opening a session has overrun the native stack of a thread of the default size; seen
 * with ONNX Runtime 1.29.
 */
final class LargeStack {

    private static final long BYTES = 16L << 20;

    private LargeStack() {}

    /** What is opened, and may fail in reading. */
    interface Opening<T> {

        T open() throws IOException;
    }

    /**
     * Opens it on a thread of its own and waits for it.
     *
     * @throws java.util.concurrent.CompletionException if it fails; the failure is its cause
     */
    static <T> T open(Opening<T> opening) {
        CompletableFuture<T> opened = new CompletableFuture<>();
        Thread loader = new Thread(null, () -> complete(opening, opened), "model-loader", BYTES);
        loader.setDaemon(true);
        loader.start();
        return opened.join();
    }

    private static <T> void complete(Opening<T> opening, CompletableFuture<T> opened) {
        try {
            opened.complete(opening.open());
        } catch (IOException e) {
            opened.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
        }
    }
}
