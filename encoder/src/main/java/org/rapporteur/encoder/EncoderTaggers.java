package org.rapporteur.encoder;

import org.rapporteur.read.statements.SpanTagger;
import org.rapporteur.read.statements.SpanTaggers;

/** Opens the encoder's tagger; found by the service loader. */
public final class EncoderTaggers implements SpanTaggers {

    @Override
    public SpanTagger open() {
        return EncoderTagger.load();
    }
}
