package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.Span;

/** Whatever the bytes, reading ends, throws nothing, and gives reports whose parts lie in order within the text. */
class HostileInputTest {

    private static final Ingest INGEST = new Ingest();
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survivesRandomBytes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            check(bytes, "seed " + seed + " round " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout/agency.txt",
                "layout/website.txt",
                "layout/tokenised.txt",
                "layout/hard-wrapped.txt",
                "html/article.html",
                "html/tables.html",
                "html/described-only.html",
                "lines.jsonl"
            })
    void survivesMutations(String file) throws IOException {
        byte[] original;
        try (InputStream in = HostileInputTest.class.getResourceAsStream(file)) {
            original = in.readAllBytes();
        }
        Random random = new Random(file.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            check(mutated(original, random), file + " round " + i);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(200, bytes.length - at));
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> System.arraycopy(original, random.nextInt(bytes.length - length), bytes, at, length);
            case 3 -> Arrays.fill(bytes, at, at + length, (byte) "<>\"{}\n\0 (/\u00ff".charAt(random.nextInt(11)));
            default -> {
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    @Test
    void readsRunsOfOneKindOfCharacterInLinearTime() {
        for (String unit : new String[] {
            "A",
            "a ",
            "By ",
            "AP ",
            "( ",
            "\n",
            ". ",
            "- ",
            "\" ",
            "Jan 1, 2012 ",
            "<div>",
            "<p>a",
            "{\"text\":",
            "Mc.Mc. ",
            "A-A/A, ",
            "\t",
            "\u2028",
            "told the "
        }) {
            String text = unit.repeat(200_000 / unit.length());
            check(("Envoys meet\n\n" + text).getBytes(StandardCharsets.UTF_8), unit);
            check((text + "\n\nEnvoys met on Monday.").getBytes(StandardCharsets.UTF_8), unit);
        }
    }

    @Test
    void readsAReportOfTwentyThousandWords() {
        String paragraph =
                "The envoys of the two island states, who had met on Monday, agreed (Reuters said) to meet again. ";
        String text = "Envoys meet\n\n" + (paragraph.repeat(11) + "\n\n").repeat(100);
        check(text.getBytes(StandardCharsets.UTF_8), "long");
    }

    private static void check(byte[] bytes, String name) {
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    Ingested ingested = INGEST.read("hostile", bytes);
                    assertThat(ingested.reports().size() + ingested.unusable().size())
                            .as(name)
                            .isPositive();
                    ingested.reports().forEach(report -> check(report, name));
                    ingested.sources().forEach(HostileInputTest::check);
                },
                name);
    }

    private static void check(Report report, String name) {
        int end = 0;
        for (Part part : report.parts()) {
            assertThat(part.span().start()).as(name).isGreaterThanOrEqualTo(end);
            assertThat(part.span().length()).as(name).isPositive();
            end = part.span().end();
        }
        assertThat(end).as(name).isLessThanOrEqualTo(report.text().length());
        report.dateline()
                .ifPresent(dateline -> assertThat(report.words(dateline.span())).isNotBlank());
    }

    private static void check(SourceMap map) {
        int end = 0;
        for (SourceMap.Stretch stretch : map.stretches()) {
            assertThat(stretch.text().start()).isGreaterThanOrEqualTo(end);
            assertThat(stretch.source()).isNotEqualTo(new Span(0, 0));
            end = stretch.text().end();
        }
    }
}
