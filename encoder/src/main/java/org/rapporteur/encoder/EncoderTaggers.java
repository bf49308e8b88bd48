package org.rapporteur.encoder;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.rapporteur.read.statements.SpanTagger;
import org.rapporteur.read.statements.SpanTaggers;

/**
 * Opens the encoder's tagger; found by the service loader. Where the library that runs the network has no native code for
 * the platform, it says so once and the rules read alone.
 */
public final class EncoderTaggers implements SpanTaggers {

    private final Supplier<SpanTagger> loader;
    private final PrintStream err;

    /** Opens the tagger that comes with this module. */
    public EncoderTaggers() {
        this(EncoderTagger::load, System.err);
    }

    EncoderTaggers(Supplier<SpanTagger> loader, PrintStream err) {
        this.loader = loader;
        this.err = err;
    }

    @Override
    public Optional<SpanTagger> open() {
        try {
            return Optional.of(loader.get());
        } catch (CompletionException | LinkageError e) {
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            if (cause instanceof LinkageError) {
                err.println("rapporteur: the tagger of statements cannot run on this platform ("
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                        + "); statements are read by rules alone, and fewer are found");
                return Optional.empty();
            }
            throw e;
        }
    }
}
