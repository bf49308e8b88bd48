package org.rapporteur.encoder;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.rapporteur.read.events.PairTyper;
import org.rapporteur.read.events.PairTypers;

/**
 * Opens the encoder's typer of pairs; found by the service loader. Where the library that runs the network has no native
 * code for the platform, there is none, and {@link EncoderTaggers} says so.
 */
public final class EncoderPairTypers implements PairTypers {

    @Override
    public Optional<PairTyper> open() {
        try {
            return Optional.of(EncoderPairTyper.load());
        } catch (CompletionException | LinkageError e) {
            if (e instanceof LinkageError || e.getCause() instanceof LinkageError) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
