package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.archive.ArchiveLimits;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.Span;

/** Each format by a file written for it, and by a file that cannot be read. */
class FormatsTest {

    private static final Ingest INGEST = new Ingest();

    @TempDir
    Path directory;

    @Test
    void readsTheEntriesOfAnRssFeedThatHoldTheirText() {
        Ingested feed = read("feed.rss");
        assertThat(feed.reports())
                .extracting(report -> report.title().orElse(""))
                .containsExactly("Ferry talks to go on in Lindau & Bregenz", "Mayor calls the fares too high");
        Report first = feed.reports().get(0);
        assertThat(first.outlet()).contains("Harbour Ledger");
        assertThat(first.url()).contains("https://ledger.example/ferry-talks");
        assertThat(first.bylines()).containsExactly("Ruth Amsel");
        assertThat(first.dateline().flatMap(line -> line.place())).contains("LINDAU");
        assertThat(first.text()).contains("“We have agreed on the timetable, and we have not agreed on the fares,”");
        assertThat(feed.reports().get(1).bylines()).containsExactly("Jonas Pfister");
        assertThat(feed.reports().get(1).text()).doesNotContain("<p>");
    }

    @Test
    void saysWhereTheWholeOfASummaryMayBe() {
        assertThat(read("feed.rss").unusable())
                .containsExactly(new Unusable(
                        "feed.rss#2", "only 5 words of a report; the whole may be at https://ledger.example/short"));
    }

    @Test
    void readsAnAtomEntryWithItsContentAsMarkup() {
        Report report = only("feed.atom");
        assertThat(report.title()).contains("Two ferries collide in fog");
        assertThat(report.outlet()).contains("Lake Courier");
        assertThat(report.dates())
                .extracting(date -> date.kind() + " " + date.value())
                .containsExactly("PUBLISHED 2026-03-04T08:00:00Z", "UPDATED 2026-03-04T12:00:00Z");
        assertThat(report.text()).contains("seven people were hurt, the water police said.\n\nBoth captains");
    }

    @Test
    void readsAnNitfFile() {
        Report report = only("report.nitf");
        assertThat(report.title()).contains("Ferry company reports five hurt, police seven");
        assertThat(report.outlet()).contains("Lake Press Agency");
        assertThat(report.bylines()).containsExactly("Klara Winzer");
        assertThat(report.parts())
                .extracting(part -> part.kind().name())
                .containsExactly("TITLE", "PARAGRAPH", "HEADING", "PARAGRAPH", "CAPTION");
    }

    @Test
    void readsTheUsableItemsOfANewsMlMessage() {
        Ingested message = read("message.newsml");
        assertThat(message.reports()).hasSize(1);
        Report report = message.reports().get(0);
        assertThat(report.title()).contains("Third ferry taken out of service");
        assertThat(report.credits()).containsExactly("LPA");
        assertThat(report.text()).contains("because its radar had failed, the company said.");
        assertThat(message.unusable())
                .containsExactly(new Unusable("message.newsml#2", "its provider marks it canceled"));
    }

    @Test
    void readsANinjsItem() {
        Report report = only("item.ninjs.json");
        assertThat(report.title()).contains("Radar firm denies fault");
        assertThat(report.outlet()).contains("Lake Press Agency");
        assertThat(report.bylines()).containsExactly("Veronika Thal");
        assertThat(report.url()).isEmpty();
    }

    @Test
    void readsTheWordsOfAMessageThatLiesAboutItsCharset() {
        Ingested mail = read("newsletter.eml");
        Report report = mail.reports().get(0);
        assertThat(report.title()).contains("Company “switched the radar off”");
        assertThat(report.text()).contains("told the Lake Courier. The company did not want to comment.");
        assertThat(report.text()).contains("“We can prove it,”");
        assertThat(mail.notes()).extracting(Note::words).contains("1 attachments: not read");
        assertThat(report.dates()).extracting(date -> date.value()).containsExactly("Fri, 6 Mar 2026 17:00:00 +0100");
    }

    @Test
    void readsTheRowsOfATable() {
        Ingested table = read("table.csv");
        assertThat(table.reports())
                .extracting(report -> report.capture().place())
                .containsExactly("#1", "#3");
        assertThat(table.reports().get(0).text())
                .contains("A spokesman said that all \"three ships\" had been repaired.");
        assertThat(table.unusable()).extracting(Unusable::path).containsExactly("table.csv#2");
    }

    @Test
    void readsATableUnderColumnNamesOfOnesOwn() {
        FieldMap fields = FieldMap.STANDARD.with("text", "Volltext").with("title", "Kopf");
        IngestSettings own = new IngestSettings(1 << 20, 1 << 20, 1 << 20, 1 << 20, fields, ArchiveLimits.STANDARD);
        byte[] table = "Nr,Kopf,Volltext\n7,A head,\"The words of the report, as they are.\"\n"
                .getBytes(StandardCharsets.UTF_8);
        Report report = new Ingest(own).read("own.csv", table).reports().get(0);
        assertThat(report.title()).contains("A head");
        assertThat(report.text()).endsWith("The words of the report, as they are.");
    }

    @Test
    void readsTheTextOfAPdfDocument() {
        Report report = only("report.pdf");
        assertThat(report.title()).contains("Ferry director to leave");
        assertThat(report.dateline().flatMap(line -> line.agency())).contains("LPA");
        assertThat(report.text()).contains("The company did not comment.");
        assertThat(report.dates()).allMatch(date -> date.kind() == DateKind.RETRIEVED);
    }

    @ParameterizedTest
    @CsvSource({"pages.warc", "pages.warc.gz"})
    void readsThePagesOfAWarcFileWithWhereAndWhenTheyWereFetched(String file) {
        Ingested crawl = read(file);
        assertThat(crawl.reports())
                .extracting(report -> report.title().orElse(""))
                .containsExactly("Ferries back in service", "Ferry café back in service");
        Report first = crawl.reports().get(0);
        assertThat(first.url()).contains("https://courier.example/back");
        assertThat(first.capture().retrieved()).contains("2026-03-09T08:03:00Z");
        assertThat(first.capture().path()).isEqualTo(file + "!/3");
        assertThat(crawl.unusable())
                .extracting(Unusable::reason)
                .containsExactly("HTTP status 404: 1 records", "no page: image/png: 1 records");
    }

    @Test
    void recordsOfAWarcFileAreTheSamePackedOrNot() {
        assertThat(read("pages.warc").reports())
                .extracting(Report::id)
                .isEqualTo(
                        read("pages.warc.gz").reports().stream().map(Report::id).toList());
    }

    @Test
    void readsArchivesInArchives() {
        Ingested archive = read("archive.zip");
        assertThat(archive.reports())
                .extracting(report -> report.capture().path())
                .containsExactly(
                        "archive.zip!/news/director.txt",
                        "archive.zip!/news/back.html",
                        "archive.zip!/inner.tar.gz!/inner/table.csv#1",
                        "archive.zip!/inner.tar.gz!/inner/table.csv#3");
        assertThat(archive.unusable())
                .contains(
                        new Unusable("archive.zip!/../outside.txt", "its path leads out of the archive"),
                        new Unusable("archive.zip!/.hidden", "a hidden file: not looked into"),
                        new Unusable("archive.zip!/inner.tar.gz!/inner/link.txt", "a link or a device: not followed"));
    }

    @Test
    void fileInAnArchiveIsTheSameReportAsTheFileAlone() {
        assertThat(only("director.txt.gz").id())
                .isEqualTo(read("archive.zip").reports().get(0).id());
    }

    @ParameterizedTest
    @CsvSource({
        "canceled.ninjs.json, its provider marks it canceled",
        "cut.tar.gz, an archive broken or cut off; what came before is read",
        "cut.warc, an archive broken or cut off; what came before is read",
        "cut.zip, an archive broken or cut off; what came before is read",
        "empty.nitf, an item without text",
        "empty.pdf, a broken PDF document",
        "empty.rss, a feed or agency file without a single item",
        "no-text.pdf, a PDF document without text (pictures of its pages?)",
        "picture.eml, an e-mail without words",
        "picture.newsml, an item without text"
    })
    void saysWhyABrokenFileGivesNothing(String file, String reason) {
        Ingested ingested = read("broken/" + file);
        assertThat(ingested.reports()).isEmpty();
        assertThat(ingested.unusable()).extracting(Unusable::reason).containsExactly(reason);
    }

    @Test
    void fetchesNothingAndExpandsNothingThatXmlDeclares() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY b \"words words words\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n<rss><channel><item>"
                + "<title>Entities</title><description>" + "The envoys met again. ".repeat(20)
                + "&a; &c;</description></item></channel></rss>";
        Report report = INGEST.read("bomb.rss", bomb.getBytes(StandardCharsets.UTF_8))
                .reports()
                .get(0);
        assertThat(report.text()).doesNotContain("root:").doesNotContain("words words");
    }

    @ParameterizedTest
    @CsvSource({
        "feed.rss, 'the spokeswoman, Ilse Hartmann, told reporters'",
        "feed.atom, 'Both captains said that they had seen the other ship too late.'",
        "report.nitf, 'who was taken to hospital with a broken arm'",
        "message.newsml, 'because its radar had failed'"
    })
    void leadsBackToTheWordsInTheFile(String file, String words) {
        Ingested ingested = read(file);
        Report report = ingested.reports().get(0);
        int start = report.text().indexOf(words);
        SourceMap map = ingested.sources().get(0);
        Span source = map.source(new Span(start, start + words.length())).orElseThrow();
        assertThat(source.in(new String(bytes(file), StandardCharsets.UTF_8))).contains(words);
        assertThat(source.length()).isLessThan(400);
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Ingested bomb = INGEST.read("bomb.zip", zip("zeros.txt", zeros));
        assertThat(bomb.reports()).isEmpty();
        assertThat(bomb.unusable())
                .extracting(Unusable::reason)
                .anyMatch(reason -> reason.startsWith("unpacks to more than"));
    }

    @Test
    void opensArchivesInArchivesOnlySoDeep() throws IOException {
        byte[] bytes = "The envoys met again on Monday.".getBytes(StandardCharsets.UTF_8);
        for (int depth = 0; depth < 5; depth++) {
            bytes = zip("inner.zip", bytes);
        }
        assertThat(INGEST.read("deep.zip", bytes).unusable())
                .extracting(Unusable::reason)
                .containsExactly("an archive in archives, more than 3 deep: not opened");
    }

    @Test
    void countsTheFilesOfAnArchive() throws IOException {
        ArchiveLimits few = new ArchiveLimits(2, 1 << 20, 100, 3, 1 << 20);
        IngestSettings settings = new IngestSettings(1 << 20, 1 << 20, 1 << 20, 1 << 20, FieldMap.STANDARD, few);
        Ingested ingested = new Ingest(settings).read("archive.zip", bytes("archive.zip"));
        assertThat(ingested.reports()).hasSize(2);
        assertThat(ingested.unusable())
                .extracting(Unusable::reason)
                .contains("holds more than 2 files: the rest is not read");
    }

    @Test
    void takesAnArchiveApartFromTheDisk() throws IOException {
        Path file = Files.write(directory.resolve("pages.warc.gz"), bytes("pages.warc.gz"));
        FoundFile found = new FoundFile(file, file);
        List<String> members = new ArrayList<>();
        List<Unusable> unusable = INGEST.unpack(found, member -> members.add(member.path()));
        assertThat(Ingest.isArchive(found)).isTrue();
        assertThat(members).containsExactly("pages.warc.gz!/3", "pages.warc.gz!/6");
        assertThat(unusable).hasSize(2);
    }

    @Test
    void takesNoOfficeDocumentForAnArchive() throws IOException {
        assertThat(INGEST.read("letter.docx", zip("[Content_Types].xml", new byte[0]))
                        .unusable())
                .extracting(Unusable::reason)
                .containsExactly("an office document, book or program in a ZIP archive: not read by this version");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static Report only(String file) {
        Ingested ingested = read(file);
        assertThat(ingested.reports()).hasSize(1);
        return ingested.reports().get(0);
    }

    private static Ingested read(String file) {
        return INGEST.read(file.substring(file.lastIndexOf('/') + 1), bytes(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = FormatsTest.class.getResourceAsStream("formats/" + file)) {
            return Optional.ofNullable(in).orElseThrow().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
