package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.Span;

/**
 * Whatever is wrong with a file of any format: reading ends soon and throws nothing. A few inputs of each
 * format in the normal run; {@code bin/fuzz} for ten thousand, which says how long the slowest took. An input that fails is
 * written to target/fuzz and belongs into the folder crashes beside the formats, whose files are read in every run.
 */
class FuzzTest {

    private static final Ingest INGEST = new Ingest();
    private static final int ROUNDS = Integer.getInteger("rapporteur.fuzz", 40);
    /** Runs of so many are worth a line. */
    private static final int TOLD = 1000;

    private static final long SEED = Long.getLong("rapporteur.fuzz.seed", 20260309);
    /** Of the processor's time, so that a machine at its limit does not count. */
    private static final Duration LONG = Duration.ofSeconds(10);
    /** By the clock on the wall, for what never ends. */
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    /** The one format to try; empty for all. */
    private static final String ONLY = System.getProperty("rapporteur.fuzz.only", "");

    private static final Path FOUND = Path.of("target", "fuzz");

    /** Loads what is loaded once, so that the clock runs for the input alone. */
    @BeforeAll
    static void load() {
        INGEST.read("other.txt", "Посланники договорились о встрече.".getBytes(StandardCharsets.UTF_8));
    }

    static List<Path> files() {
        Stream<Path> others = Stream.of("html/article.html", "layout/agency.txt", "lines.jsonl")
                .map(FuzzTest::resource);
        return Stream.concat(folder("formats").stream(), others)
                .filter(file -> ONLY.isEmpty() || file.getFileName().toString().equals(ONLY))
                .toList();
    }

    private static Path resource(String name) {
        try {
            return Path.of(FuzzTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> crashes() {
        return folder("crashes");
    }

    private static List<Path> folder(String name) {
        try (Stream<Path> files = Files.list(resource(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesWhateverIsWrongWithAFile(Path file) throws IOException {
        byte[] original = Files.readAllBytes(file);
        boolean packed = original[0] == 0x1F && (original[1] & 0xFF) == 0x8B;
        byte[] inside = packed ? new GZIPInputStream(Files.newInputStream(file)).readAllBytes() : original;
        Mutations mutations = new Mutations(SEED + file.getFileName().toString().hashCode());
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = packed && round % 2 == 0 ? gzip(mutations.of(inside)) : mutations.of(original);
            nanos.add(check(file.getFileName() + "." + round, broken));
        }
        if (ROUNDS >= TOLD) {
            tell(file, nanos);
        }
    }

    /** One line a format, beside the inputs that were kept. */
    private static void tell(Path file, List<Long> nanos) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%-18s %6d inputs of seed %d, none failed; CPU: %4d ms an input, the slowest %5d ms",
                file.getFileName(),
                nanos.size(),
                SEED,
                Math.round(nanos.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6),
                Math.round(Collections.max(nanos) / 1e6));
        Files.createDirectories(FOUND.resolve("results"));
        Files.writeString(FOUND.resolve("results").resolve(file.getFileName() + ".txt"), line + "\n");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void readsWhatOnceBrokeIt(Path file) throws IOException {
        check(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** How long it took, in nanoseconds of CPU. */
    private static long check(String name, byte[] bytes) throws IOException {
        try {
            long nanos = assertTimeoutPreemptively(ENDLESS, () -> {
                sound(INGEST.read(name, bytes));
                return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            });
            assertThat(Duration.ofNanos(nanos)).isLessThan(LONG);
            return nanos;
        } catch (Throwable failure) {
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve(name), bytes);
            throw new AssertionError(name + " of seed " + SEED + ", kept in " + FOUND.toAbsolutePath(), failure);
        }
    }

    /** Every part and every way back lies where there is text. */
    private static void sound(Ingested ingested) {
        for (Report report : ingested.reports()) {
            int end = 0;
            for (Part part : report.parts()) {
                assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
                end = part.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(report.text().length());
        }
        for (SourceMap map : ingested.sources()) {
            for (SourceMap.Stretch stretch : map.stretches()) {
                Span text = stretch.text();
                assertThat(text.end()).isLessThanOrEqualTo(length(ingested, map));
            }
        }
    }

    private static int length(Ingested ingested, SourceMap map) {
        return ingested.reports().stream()
                .filter(report -> report.id().equals(map.report()))
                .mapToInt(report -> report.text().length())
                .max()
                .orElse(0);
    }
}
