package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * Fifty judgements of the bundled story: after a rebuild, in another order, and with another reader. Of a few of its files
 * in the normal run; {@code bin/check-judgements} takes them all and keeps what became of the judgements.
 */
@Tag("models")
class FiftyJudgementsTest {

    private static final int FILES = Integer.getInteger("rapporteur.story.files", 8);
    private static final Path RESULTS = Path.of("target", "judgements");
    private static final int JUDGEMENTS = 50;

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void judge() {
        StoryFixture.build(folder.resolve("r"), StoryFixture.files(FILES), 2);
        record = RecordDirectory.open(folder.resolve("r"));
        List<ReviewItem> items = ReviewQueue.of(record).items();
        assertThat(items).hasSizeGreaterThan(JUDGEMENTS);
        for (int at = 0; at < JUDGEMENTS; at++) {
            judge(items.get(at * items.size() / JUDGEMENTS), at);
        }
        HandRecord.putTogether(record);
    }

    private void judge(ReviewItem item, int at) {
        Judge judge = HandRecord.judge(record, at % 2 == 0 ? "Anna" : "Ben", at);
        if (item.pair()) {
            judge.link(at % 3 == 0 ? JudgementKind.NOT_SAME : JudgementKind.SAME, new Id(item.id()), "");
        } else if (item.type().equals("figure")) {
            judge.edit(new Id(item.id()), "number", String.valueOf(100 + at), "");
        } else {
            judge.row(at % 3 == 0 ? JudgementKind.WRONG : JudgementKind.RIGHT, new Id(item.id()), "");
        }
    }

    private void tell(int number, String occasion, RecordDirectory judged) throws IOException {
        Files.createDirectories(RESULTS);
        Files.writeString(
                RESULTS.resolve(number + ".txt"),
                occasion + ": " + states(judged).size() + " judgements of "
                        + RecordQueries.open(judged).reports(Filter.ALL).size() + " reports, "
                        + Judgements.of(judged).states() + "\n");
    }

    private static List<String> states(RecordDirectory record) {
        return Judgements.of(record).list().stream().map(JudgementRow::state).toList();
    }

    @Test
    void surviveARebuildAndAnotherOrder() throws IOException {
        List<String> export = HandRecord.exportWithWrong(record);
        assertThat(states(record)).hasSize(JUDGEMENTS).containsOnly("applied");
        RebuildSummary summary = new Rebuild(record, StoryFixture.PIPELINE, 2, BuildProgress.SILENT).run();
        assertThat(summary.changes()).isEmpty();
        assertThat(HandRecord.exportWithWrong(record)).isEqualTo(export);
        tell(1, "rebuilt, the same export", record);

        List<Path> files = new ArrayList<>(StoryFixture.files(FILES));
        Collections.shuffle(files, new Random(7));
        files.forEach(file -> StoryFixture.build(folder.resolve("other"), List.of(file), 1));
        RecordDirectory other = RecordDirectory.open(folder.resolve("other"));
        new JudgementFile(other).addAll(new JudgementFile(record).all());
        HandRecord.putTogether(other);
        assertThat(HandRecord.exportWithWrong(other)).isEqualTo(export);
        tell(2, "taken in in another order, the same export", other);
    }

    @Test
    void applyOrAreListedAfterAnotherReader() throws IOException {
        Readings readings = new Readings(record);
        for (ReadCapture read : readings.all()) {
            List<Reading> fewer =
                    read.readings().stream().map(FiftyJudgementsTest::other).toList();
            List<Report> reports = read.reports();
            readings.keep(new ReadCapture(read.sha256(), "another reader", reports, fewer, read.unusable()));
        }
        HandRecord.putTogether(record);
        tell(3, "with a reader that misses a third of the statements and events", record);
        assertThat(states(record))
                .hasSize(JUDGEMENTS)
                .containsOnly("applied", "idle")
                .contains("applied", "idle");
        assertThat(Judgements.of(record).list())
                .filteredOn(row -> row.state().equals("idle"))
                .allSatisfy(row -> assertThat(row.why()).isNotEmpty());
        RebuildSummary back = new Rebuild(record, StoryFixture.PIPELINE, 2, BuildProgress.SILENT).run();
        assertThat(back.changes()).isNotEmpty();
        assertThat(states(record)).containsOnly("applied");
        tell(4, "and back with this reader", record);
    }

    /** A reader that misses every third statement and event. */
    private static Reading other(Reading reading) {
        Set<Id> missed = new HashSet<>();
        for (int at = 0; at < reading.statements().size(); at += 3) {
            missed.add(reading.statements().get(at).id());
        }
        for (int at = 0; at < reading.events().size(); at += 3) {
            missed.add(reading.events().get(at).id());
        }
        return EditedReading.without(StoredJson.withoutReferences(reading, missed), missed);
    }
}
