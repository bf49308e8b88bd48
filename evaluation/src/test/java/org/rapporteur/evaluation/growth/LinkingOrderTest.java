package org.rapporteur.evaluation.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.link.Linker;
import org.rapporteur.link.same.WordsInContext;
import org.rapporteur.link.same.WordsOnClassPath;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Linking with the learned reader of words in context: the same whatever the order of reports and the number of threads. */
@Tag("models")
class LinkingOrderTest {

    private static final Path STORY = Path.of("..", "examples", "story", "reports");

    private static final int REPORTS = 12;

    private static List<Report> reports;
    private static List<Reading> readings;

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    static void read() throws IOException {
        Pipeline pipeline = new Pipeline();
        reports = IngestedReports.below(STORY, pipeline).subList(0, REPORTS);
        readings = reports.stream().map(pipeline::read).toList();
    }

    /** The reader on the class path, counting how often it is asked. */
    private Optional<WordsInContext> counting() {
        return WordsOnClassPath.reader().map(reader -> new WordsInContext() {
            @Override
            public String name() {
                return reader.name();
            }

            @Override
            public float[] vector(String sentence, int start, int end) {
                asked.incrementAndGet();
                return reader.vector(sentence, start, end);
            }
        });
    }

    private Linking shuffled(int seed, Linker linker) {
        List<Report> someOrder = new ArrayList<>(reports);
        List<Reading> otherOrder = new ArrayList<>(readings);
        Collections.shuffle(someOrder, new Random(seed));
        Collections.shuffle(otherOrder, new Random(seed + 1));
        return linker.link(someOrder, otherOrder);
    }

    @Test
    void givesTheSameInAnyOrderOnAnyNumberOfThreads() {
        Linker linker = new Linker(this::counting);
        Linking inOrder = linker.link(reports, readings);
        List<CompletableFuture<Linking>> others = List.of(
                CompletableFuture.supplyAsync(() -> shuffled(20130517, linker)),
                CompletableFuture.supplyAsync(() -> shuffled(20130601, linker)));
        assertThat(others).extracting(CompletableFuture::join).allMatch(inOrder::equals);
        assertThat(asked).hasPositiveValue();
    }
}
