package org.rapporteur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.Member;
import org.rapporteur.model.Report;
import org.rapporteur.record.Inbox;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.Retrieval.Outcome;

/** Pages and feeds of a server on this machine, put into the inbox of a record. */
class CollectorTest {

    private static final String PAGE =
            "<html><head><title>Talks go on</title></head><body><h1>Talks go on</h1><p>The envoy said on Monday that the"
                    + " talks in Geneva would go on until both sides had agreed on the list of those who take part.</p>"
                    + "<p>The ministry confirmed that the list was not yet complete and named no date for it.</p></body></html>";

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private RecordDirectory record;

    @BeforeEach
    void open() {
        record = RecordDirectory.openOrCreate(folder.resolve("r"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Collector collector() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        return new Collector(new Fetcher(FetchSettings.STANDARD, clock, time -> {}), new Inbox(record));
    }

    private List<Outcome> look(String feed) {
        return collector().look(server.at(feed)).stream()
                .map(Collected::outcome)
                .toList();
    }

    private static String rss(String... entries) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Example</title>" + String.join("", entries)
                + "</channel></rss>";
    }

    private static String item(Object address, String date) {
        return "<item><title>t</title><link>" + address + "</link><pubDate>" + date + "</pubDate></item>";
    }

    private void feed(AtomicReference<String> body) {
        server.page("/feed", exchange -> LocalServer.send(exchange, 200, "application/rss+xml", body.get()));
    }

    @Test
    void aPageBecomesAReportWithItsAddressAndTime() {
        server.html("/2026/talks.html", PAGE);
        assertThat(collector().add(server.at("/2026/talks.html")).outcome()).isEqualTo(Outcome.KEPT);
        Inbox inbox = new Inbox(record);
        assertThat(inbox.files()).hasSize(1);
        Report report = onlyReport(inbox);
        assertThat(report.url()).contains(server.at("/2026/talks.html").toString());
        assertThat(report.capture().retrieved()).contains("2026-11-22T10:00:00Z");
        assertThat(report.text()).contains("The envoy said on Monday");
        assertThat(report.capture().path()).startsWith("127.0.0.1-").contains("2026-talks-");
    }

    private static Report onlyReport(Inbox inbox) {
        FoundFile file = Ingest.files(inbox.folders()).files().get(0);
        AtomicReference<Member> member = new AtomicReference<>();
        new Ingest().unpack(file, member::set);
        return new Ingest()
                .read(member.get().path(), member.get().bytes())
                .reports()
                .get(0);
    }

    @Test
    void whatIsKeptIsNotKeptTwice() {
        server.html("/a", PAGE);
        collector().add(server.at("/a"));
        assertThat(collector().add(server.at("/a")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(new Inbox(record).files()).hasSize(1);
    }

    @Test
    void aChangedPageIsKeptBesideTheOld() {
        server.html("/a", PAGE);
        collector().add(server.at("/a"));
        server.html("/a", PAGE.replace("not yet", "now"));
        assertThat(collector().add(server.at("/a")).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(new Inbox(record).files()).hasSize(2);
    }

    @Test
    void aFailureDoesNotMakeItForgetWhatIsKept() {
        server.html("/a", PAGE);
        collector().add(server.at("/a"));
        server.page("/a", exchange -> LocalServer.send(exchange, 500, "text/plain", "broken"));
        assertThat(collector().add(server.at("/a")).outcome()).isEqualTo(Outcome.FAILED);
        server.html("/a", PAGE);
        assertThat(collector().add(server.at("/a")).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aLineCutOffByAKilledRunIsPassed() throws IOException {
        server.html("/a", PAGE).html("/b", PAGE + " ");
        collector().add(server.at("/a"));
        Path log = folder.resolve("r").resolve("retrievals.tsv");
        Files.writeString(log, "http://127.0.0.1/c\t2026", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        collector().add(server.at("/b"));
        assertThat(collector().add(server.at("/a")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(collector().add(server.at("/b")).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aFeedLeadsToItsReportsOnce() {
        server.html("/a", PAGE).html("/b", PAGE + " ");
        AtomicReference<String> body = new AtomicReference<>(
                rss(item("/a", "Sat, 21 Nov 2026 09:00:00 GMT"), item("/b", "Sat, 21 Nov 2026 09:00:00 GMT")));
        feed(body);
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.KEPT, Outcome.KEPT);
        assertThat(look("/feed")).containsExactly(Outcome.UNCHANGED);
        server.html("/c", PAGE + "  ");
        body.set(rss(item("/c", "Sun, 22 Nov 2026 09:00:00 GMT"), item("/a", "Sat, 21 Nov 2026 09:00:00 GMT")));
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.KEPT);
    }

    @Test
    void asksAgainForWhatTheFeedSaysHasChanged() {
        server.html("/a", PAGE);
        AtomicReference<String> body = new AtomicReference<>(rss(item("/a", "Sat, 21 Nov 2026 09:00:00 GMT")));
        feed(body);
        look("/feed");
        server.html("/a", PAGE.replace("not yet", "now"));
        body.set(rss(item("/a", "Sun, 22 Nov 2026 11:00:00 GMT")));
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.KEPT);
        assertThat(new Inbox(record).files()).hasSize(2);
    }

    @Test
    void asksAgainForWhatFailedAlthoughTheFeedIsTheSame() {
        AtomicReference<String> body = new AtomicReference<>(rss(item("/a", "Sat, 21 Nov 2026 09:00:00 GMT")));
        feed(body);
        server.page("/a", exchange -> LocalServer.send(exchange, 503, "text/plain", "busy"));
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.FAILED);
        server.html("/a", PAGE);
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.KEPT);
    }

    @Test
    void aFeedLeadsNowhereElseInThisMachine() {
        AtomicReference<String> body = new AtomicReference<>(rss(
                item(server.elsewhere("/secret"), "Sat, 21 Nov 2026 09:00:00 GMT"), item("file:///etc/passwd", "")));
        feed(body);
        server.html("/secret", PAGE);
        assertThat(look("/feed")).containsExactly(Outcome.FEED, Outcome.REFUSED);
        assertThat(server.asked()).doesNotContain("/secret");
    }

    @Test
    void whatIsNoFeedIsRefused() {
        server.html("/feed", PAGE);
        List<Collected> all = collector().look(server.at("/feed"));
        assertThat(all).singleElement().extracting(Collected::reason).isEqualTo("not a feed (RSS or Atom)");
    }

    @Test
    void aFeedThatFailsIsAskedEverMoreRarely() {
        server.page("/feed", exchange -> LocalServer.send(exchange, 500, "text/plain", "broken"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        Watch watch = new Watch(collector(), List.of(server.at("/feed")), Duration.ofMinutes(15), clock);
        assertThat(watch.pause()).isZero();
        watch.round();
        assertThat(watch.pause()).isEqualTo(Duration.ofMinutes(30));
        assertThat(watch.round()).isEmpty();
    }
}
