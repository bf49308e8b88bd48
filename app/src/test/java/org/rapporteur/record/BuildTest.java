package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real files: what goes in, in whatever order, and what is said of what cannot be used. */
@Tag("models")
class BuildTest {

    private static final int FILES = 10;

    @TempDir
    private Path folder;

    private Path record(String name) {
        return folder.resolve(name);
    }

    @Test
    void givesTheSameBytesInAnyOrderOnAnyNumberOfThreads() {
        List<Path> files = new ArrayList<>(StoryFixture.files(FILES));
        StoryFixture.build(record("sorted"), files, 1);
        Collections.shuffle(files, new Random(20130517));
        StoryFixture.build(record("shuffled"), files, 2);
        assertThat(StoryFixture.export(record("shuffled"))).isEqualTo(StoryFixture.export(record("sorted")));
    }

    @Test
    void addingFilesOneAtATimeGivesWhatAddingThemTogetherGives() {
        List<Path> files = StoryFixture.files(5);
        StoryFixture.build(record("together"), files, 2);
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        reversed.forEach(file -> StoryFixture.build(record("one-by-one"), List.of(file), 1));
        assertThat(StoryFixture.export(record("one-by-one"))).isEqualTo(StoryFixture.export(record("together")));
    }

    @Test
    void anArchiveGivesTheReportsThatItsFilesGive() throws IOException {
        List<Path> files = StoryFixture.files(3);
        Path archive = folder.resolve("story.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry("story/" + file.getFileName()));
                zip.write(Files.readAllBytes(file));
            }
            zip.putNextEntry(new ZipEntry("../outside.txt"));
            zip.write("The envoys met.".getBytes(StandardCharsets.UTF_8));
        }
        BuildSummary summary = StoryFixture.build(record("packed"), List.of(archive), 2);
        assertThat(summary.newReports()).isEqualTo(3);
        assertThat(summary.unusable())
                .containsExactly(new UnusableFile("story.zip!/../outside.txt", "its path leads out of the archive"));
        StoryFixture.build(record("loose"), files, 2);
        assertThat(StoryFixture.export(record("packed")))
                .hasSameSizeAs(StoryFixture.export(record("loose")))
                .anyMatch(row -> row.contains("\"path\":\"story.zip!/story/"));
    }

    @Test
    void aSecondRunReadsNothingAgain() {
        List<Path> files = StoryFixture.files(4);
        StoryFixture.build(record("twice"), files, 2);
        List<String> first = StoryFixture.export(record("twice"));
        BuildSummary second = StoryFixture.build(record("twice"), files, 2);
        assertThat(second.newReports()).isZero();
        assertThat(second.unchanged()).isEqualTo(files.size());
        assertThat(StoryFixture.export(record("twice"))).isEqualTo(first);
    }

    @Test
    void goesOnWhereAKilledRunWas() throws IOException {
        List<Path> files = StoryFixture.files(4);
        StoryFixture.build(record("whole"), files, 1);
        StoryFixture.build(record("killed"), files.subList(0, 2), 1);
        Files.delete(record("killed").resolve("record.db"));
        Files.writeString(record("killed").resolve("readings").resolve("half.part"), "{\"half");
        Files.writeString(
                record("killed").resolve("paths.tsv"),
                Files.readString(record("killed").resolve("paths.tsv")) + "abc");
        BuildSummary summary = StoryFixture.build(record("killed"), files, 1);
        assertThat(summary.unchanged()).isEqualTo(2);
        assertThat(StoryFixture.export(record("killed"))).isEqualTo(StoryFixture.export(record("whole")));
    }

    @Test
    void everythingThatCannotBeUsedGetsOneLineAndTheRestIsComplete() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path good = StoryFixture.files(1).get(0);
        Files.copy(good, input.resolve("good" + suffix(good)));
        Files.copy(good, input.resolve("same-again" + suffix(good)));
        Files.write(input.resolve("empty.txt"), new byte[0]);
        Files.write(input.resolve("archive.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        Files.write(input.resolve("noise.bin"), noise());
        Files.writeString(input.resolve("nothing.html"), "<html><head><title></title><body><script>x()</script>");
        Files.writeString(
                input.resolve("broken.jsonl"),
                "{\"text\": \"The minister said on Monday that she would resign.\", \"language\": \"en\"}\n{\"text\": \n");
        Files.write(input.resolve("long-line.txt"), longLine());
        BuildSummary summary = StoryFixture.build(record("hostile"), List.of(input), 2);
        assertThat(summary.unusable())
                .extracting(UnusableFile::path)
                .contains(
                        "input/empty.txt",
                        "input/archive.zip",
                        "input/noise.bin",
                        "input/nothing.html",
                        "input/broken.jsonl#2",
                        "input/long-line.txt");
        assertThat(summary.unusable())
                .filteredOn(file -> file.reason().startsWith("the same bytes"))
                .hasSize(1);
        assertThat(summary.unusable()).extracting(UnusableFile::reason).noneMatch(reason -> reason.contains("\n"));
        assertThat(summary.rows().get("reports")).isGreaterThanOrEqualTo(2);
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] longLine() {
        return "word ".repeat(10 << 20).getBytes(StandardCharsets.US_ASCII);
    }
}
