package org.rapporteur.encoder;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.rapporteur.link.same.WordsInContext;
import org.rapporteur.link.same.WordsInContexts;

/**
 * Opens the encoder's reader of words in context; found by the service loader. Where the library that runs the network
 * has no native code for the platform, there is none, and {@link EncoderTaggers} says so.
 */
public final class EncoderWordsInContexts implements WordsInContexts {

    @Override
    public Optional<WordsInContext> open() {
        try {
            return Optional.of(EncoderWordsInContext.load());
        } catch (CompletionException | LinkageError e) {
            if (e instanceof LinkageError || e.getCause() instanceof LinkageError) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
