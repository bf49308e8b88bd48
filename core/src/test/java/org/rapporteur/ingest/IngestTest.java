package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.archive.ArchiveLimits;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

class IngestTest {

    private static final Ingest INGEST = new Ingest();
    private static final String STORY = """
            Envoys agree to meet

            BEIRUT (AP) — The envoys of the two island states agreed on Monday to meet again before the end of the year.

            They did not say where.
            """;

    @TempDir
    Path directory;

    @Test
    void keepsPlainTextUnchanged() {
        Report report = only(read(STORY.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.text()).isEqualTo(STORY);
        assertThat(report.title()).contains("Envoys agree to meet");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void leavesOutTheByteOrderMark() {
        Report report = only(read(("\ufeff" + STORY).getBytes(StandardCharsets.UTF_8)));
        assertThat(report.text()).isEqualTo(STORY);
    }

    @Test
    void readsSixteenBitTextWithAndWithoutMark() {
        assertThat(only(read(("\ufeff" + STORY).getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo(STORY);
        assertThat(only(read(STORY.getBytes(StandardCharsets.UTF_16BE))).text()).isEqualTo(STORY);
    }

    @Test
    void saysWhenTheCharsetWasGuessed() {
        String words = "Die Gespräche über die Fähre dauern an, hieß es am Montag. Größere Fortschritte gab es nicht.";
        Ingested ingested = read(words.getBytes(Charset.forName("windows-1252")));
        assertThat(only(ingested).text()).isEqualTo(words);
        assertThat(only(ingested).language()).isEqualTo("de");
        assertThat(ingested.notes())
                .extracting(Note::words)
                .containsExactly("no charset declared: read as windows-1252");
    }

    @Test
    void saysWhenAFewBytesAreBroken() {
        byte[] bytes = "Größere Fortschritte gab es über Nächte hinweg nicht, hieß es. \u00fc"
                .getBytes(StandardCharsets.UTF_8);
        Ingested ingested = read(java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(only(ingested).text()).endsWith("\ufffd");
        assertThat(ingested.notes())
                .extracting(Note::words)
                .first()
                .asString()
                .startsWith("1 characters are not valid");
    }

    @Test
    void namesTheSameBytesAlike() {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        Ingested one = INGEST.read("one.txt", bytes);
        Ingested two = INGEST.read("two.txt", bytes);
        assertThat(one.sha256()).isEqualTo(two.sha256()).hasSize(64);
        assertThat(only(one).id()).isEqualTo(only(two).id());
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(reason(new byte[0])).isEqualTo("an empty file");
        assertThat(reason(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("nothing but blanks");
        assertThat(reason("1234 -- 5678\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("holds no words");
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 20, 0})).startsWith("an archive broken or cut off");
        assertThat(reason("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a broken PDF document");
        assertThat(reason(new byte[] {'a', 0, 0, 0, 'b', 1, 0, 7, 0, 'c'})).isEqualTo("binary: not text");
    }

    @Test
    void namesTheFormatsThatItDoesNotRead() {
        assertThat(reason(bytes("<?xml version=\"1.0\"?>\n<orders><order>one</order></orders>")))
                .isEqualTo("an XML file (orders): not read by this version");
    }

    @Test
    void readsAListOfObjects() {
        String list =
                "[\n  {\"title\": \"Envoys meet\",\n   \"text\": \"The envoys met on Monday.\"},\n  {\"title\": \"None\"}\n]";
        Ingested ingested = INGEST.read("a.json", bytes(list));
        assertThat(ingested.reports())
                .extracting(report -> report.capture().path())
                .containsExactly("a.json#1");
        assertThat(ingested.unusable()).extracting(Unusable::path).containsExactly("a.json#2");
        assertThat(reason(bytes("{\n  \"text\": \"The envoys met\n"))).startsWith("broken JSON: ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesALineOfFiftyMegabytes() {
        byte[] bytes = "word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(reason(bytes)).isEqualTo("a text of 50,000,000 characters: more than the limit of 2,000,000");
    }

    @Test
    void refusesAFileOverTheLimitByItsSize() throws IOException {
        Ingest small = new Ingest(new IngestSettings(100, 100, 100, 100, FieldMap.STANDARD, ArchiveLimits.STANDARD));
        Path file = Files.writeString(directory.resolve("large.txt"), "x".repeat(101));
        assertThat(small.read(file, file).unusable())
                .containsExactly(new Unusable("large.txt", "a file of 0.0 MiB: more than the limit of 0.0 MiB"));
    }

    @Test
    void readsTheGoodLinesAmongBrokenOnes() {
        String lines = """
                {"title": "Envoys meet", "text": "The envoys of the two islands met on Monday.", "url": "https://a.example/1"}
                {"title": "Envoys part",

                ["no", "object"]
                {"title": "Nothing but a title"}
                {"headline": "Envoys rest", "body": "The envoys of the two islands rested.", "date": "2013-05-17"}
                """;
        Ingested ingested = INGEST.read("news/a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(ingested.reports())
                .extracting(report -> report.capture().path())
                .containsExactly("news/a.jsonl#1", "news/a.jsonl#6");
        assertThat(ingested.unusable())
                .extracting(Unusable::path)
                .containsExactly("news/a.jsonl#2", "news/a.jsonl#4", "news/a.jsonl#5");
        assertThat(ingested.unusable().get(0).reason()).startsWith("broken JSON: ");
        assertThat(ingested.unusable().get(1).reason()).isEqualTo("JSON, but no object");
        assertThat(ingested.unusable().get(2).reason()).startsWith("no text under any of text, ");
    }

    @Test
    void readsHtmlInsideJson() throws IOException {
        byte[] lines;
        try (InputStream in = IngestTest.class.getResourceAsStream("lines.jsonl")) {
            lines = in.readAllBytes();
        }
        Report report = INGEST.read("lines.jsonl", lines).reports().get(1);
        assertThat(report.text())
                .isEqualTo("Ferry missing\n\nA ferry with 40 people aboard has not been heard of since Sunday night."
                        + "\n\nThe search goes on.");
        assertThat(report.url()).contains("https://gazette.example/2");
        assertThat(report.outlet()).contains("Harbour Gazette");
        assertThat(report.bylines()).containsExactly("Ada Poe");
        assertThat(report.dates()).containsExactly(new StatedDate(DateKind.PUBLISHED, "2019-06-22", "JSON date"));
    }

    @Test
    void refusesALongLineAndReadsTheOthers() {
        Ingest small =
                new Ingest(new IngestSettings(1 << 20, 200, 1000, 1000, FieldMap.STANDARD, ArchiveLimits.STANDARD));
        String lines = "{\"text\": \"The envoys met.\"}\n{\"text\": \"" + "long ".repeat(100)
                + "\"}\n{\"text\": \"They parted.\"}\n";
        Ingested ingested = small.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(ingested.reports()).hasSize(2);
        assertThat(ingested.unusable()).extracting(Unusable::path).containsExactly("a.jsonl#2");
    }

    @Test
    void findsFilesInTheOrderOfTheirNames() throws IOException {
        Path deep = Files.createDirectories(directory.resolve("b/deep"));
        Files.writeString(deep.resolve("z.txt"), STORY);
        Files.writeString(directory.resolve("c.txt"), STORY);
        Files.writeString(directory.resolve("a.txt"), STORY);
        Found found = Ingest.files(List.of(directory.resolve("c.txt"), directory));
        String root = directory.getFileName().toString();
        assertThat(found.files())
                .extracting(FoundFile::name)
                .containsExactly(root + "/a.txt", root + "/b/deep/z.txt", root + "/c.txt");
        assertThat(found.unusable()).isEmpty();
    }

    @Test
    void reportsWhatItDoesNotLookInto() throws IOException {
        Files.createDirectories(directory.resolve(".git"));
        Path outside = Files.createDirectories(directory.resolve("x/outside"));
        Files.writeString(outside.resolve("far.txt"), STORY);
        Path inside = Files.createDirectories(directory.resolve("y"));
        Files.createSymbolicLink(inside.resolve("link"), outside);
        Found found = Ingest.files(List.of(inside, directory.resolve("none"), directory.resolve(".git")));
        assertThat(found.files()).isEmpty();
        assertThat(found.unusable())
                .extracting(Unusable::reason)
                .containsExactlyInAnyOrder("no such file or directory", "a link: not followed");
    }

    @Test
    void reportsADirectoryWithoutPermission() throws IOException {
        assumeTrue(
                Files.getFileStore(directory).supportsFileAttributeView("posix"),
                "a directory cannot be closed to its reader where files have no POSIX permissions");
        Path closed = Files.createDirectories(directory.resolve("closed"));
        Files.writeString(directory.resolve("open.txt"), STORY);
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeFalse(
                    Files.isReadable(closed),
                    "root may read a directory without permission; run as another user to test what others are told");
            Found found = Ingest.files(List.of(directory));
            assertThat(found.unusable()).extracting(Unusable::reason).containsExactly("no permission to read it");
            assertThat(found.files()).hasSize(1);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Ingested read(byte[] bytes) {
        return INGEST.read("story.txt", bytes);
    }

    private static Report only(Ingested ingested) {
        assertThat(ingested.unusable()).isEmpty();
        assertThat(ingested.reports()).hasSize(1);
        return ingested.reports().get(0);
    }

    private static String reason(byte[] bytes) {
        Ingested ingested = read(bytes);
        assertThat(ingested.reports()).isEmpty();
        assertThat(ingested.unusable()).hasSize(1);
        return ingested.unusable().get(0).reason();
    }
}
