package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.statements.SpanTagger;

class EncoderTaggersTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private EncoderTaggers taggers(Supplier<SpanTagger> loader) {
        return new EncoderTaggers(loader, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @Test
    void leavesThePlatformWithoutNativeCodeToTheRulesAndSaysSo() {
        EncoderTaggers taggers = taggers(() -> {
            throw new CompletionException(
                    new ExceptionInInitializerError(new IllegalStateException("Unsupported arch")));
        });
        assertThat(taggers.open()).isEmpty();
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("cannot run on this platform", "rules alone");
    }

    @Test
    void hidesNoOtherFailure() {
        EncoderTaggers taggers = taggers(() -> {
            throw new CompletionException(new IllegalStateException("no resource tagger.onnx"));
        });
        assertThatThrownBy(taggers::open).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(told.size()).isZero();
    }
}
