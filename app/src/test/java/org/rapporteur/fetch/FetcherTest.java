package org.rapporteur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.warc.Fetched;
import org.rapporteur.ingest.warc.Warc;

/** Asked of a server on this machine; nothing leaves it. */
class FetcherTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String PAGE =
            "<html><title>Talks</title><p>The envoy said on Monday that talks go on.</p></html>";

    private final LocalServer server = new LocalServer();
    private final List<Duration> slept = new ArrayList<>();
    private final FetchSettings settings = FetchSettings.STANDARD.withPause(Duration.ofSeconds(1));

    @AfterEach
    void stop() {
        server.close();
    }

    private Fetcher fetcher(FetchSettings chosen) {
        return new Fetcher(chosen, Clock.fixed(NOW, ZoneOffset.UTC), slept::add);
    }

    private Answer get(String path) {
        return fetcher(settings).named(server.at(path), Validators.NONE);
    }

    private static Answer.Page page(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Page.class);
        return (Answer.Page) answer;
    }

    private static String reason(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Nothing.class);
        return ((Answer.Nothing) answer).reason();
    }

    @Test
    void keepsTimeAddressAndHeadersInTheCapture() throws IOException {
        server.page("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("X-Outlet", "Example");
            LocalServer.send(exchange, 200, "text/html; charset=utf-8", PAGE);
        });
        Answer.Page page = page(get("/a"));
        String capture = new String(page.capture(), StandardCharsets.UTF_8);
        assertThat(capture).contains("WARC-Date: 2026-11-22T10:00:00Z", "x-outlet: Example", "etag: \"v1\"");
        Fetched fetched = Warc.fetched(page.capture(), 1 << 20);
        assertThat(fetched.address()).isEqualTo(server.at("/a").toString());
        assertThat(fetched.retrieved()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(new String(fetched.payload(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        assertThat(page.validators().etag()).contains("\"v1\"");
    }

    @Test
    void keepsNoCookie() {
        server.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "session=secret");
            LocalServer.send(exchange, 200, "text/html", PAGE);
        });
        assertThat(new String(page(get("/a")).capture(), StandardCharsets.UTF_8))
                .doesNotContain("secret");
    }

    @Test
    void undoesGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        server.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(new String(page(get("/a")).body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    @Test
    void asksOnlyForWhatIsNewer() {
        server.page("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            LocalServer.send(exchange, same ? 304 : 200, "text/html", same ? "" : PAGE);
        });
        Validators kept = new Validators(Optional.of("\"v1\""), Optional.of("Mon"), "abc");
        assertThat(fetcher(settings).named(server.at("/a"), kept)).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void seesTheSameBodyWhereTheServerDoesNotSay() {
        server.html("/a", PAGE);
        Validators kept = page(get("/a")).validators();
        assertThat(fetcher(settings).named(server.at("/a"), kept)).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void obeysRobotsText() {
        server.html("/open/a", PAGE).html("/closed/a", PAGE);
        server.page(
                "/robots.txt",
                exchange -> LocalServer.send(
                        exchange, 200, "text/plain", "User-agent: rapporteur\nDisallow: /closed\nCrawl-delay: 7\n"));
        assertThat(reason(get("/closed/a"))).isEqualTo("robots.txt of 127.0.0.1 does not want it fetched");
        assertThat(get("/open/a")).isInstanceOf(Answer.Page.class);
        assertThat(server.asked()).containsExactly("/open/a");
    }

    @Test
    void keepsThePauseThatRobotsTextAsksFor() {
        server.html("/a", PAGE).html("/b", PAGE);
        server.page(
                "/robots.txt",
                exchange -> LocalServer.send(exchange, 200, "text/plain", "User-agent: *\nCrawl-delay: 7\n"));
        Fetcher fetcher = fetcher(settings);
        fetcher.named(server.at("/a"), Validators.NONE);
        slept.clear();
        fetcher.named(server.at("/b"), Validators.NONE);
        assertThat(slept).contains(Duration.ofSeconds(8));
    }

    @Test
    void asksForNothingWhereRobotsTextFails() {
        server.html("/a", PAGE);
        server.page("/robots.txt", exchange -> LocalServer.send(exchange, 500, "text/plain", "broken"));
        assertThat(reason(get("/a"))).contains("robots.txt of 127.0.0.1 cannot be had");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        AtomicInteger tries = new AtomicInteger();
        server.page("/a", exchange -> {
            boolean busy = tries.incrementAndGet() < 3;
            exchange.getResponseHeaders().set("Retry-After", "40");
            LocalServer.send(exchange, busy ? 503 : 200, "text/html", PAGE);
        });
        assertThat(get("/a")).isInstanceOf(Answer.Page.class);
        assertThat(slept.stream().filter(Duration.ofSeconds(40)::equals)).hasSize(2);
    }

    @Test
    void givesUpWhereTheServerAsksForHours() {
        server.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            LocalServer.send(exchange, 429, "text/html", PAGE);
        });
        Answer answer = get("/a");
        assertThat(reason(answer)).isEqualTo("the server says 429, and to ask again in 7200 s");
        assertThat(((Answer.Nothing) answer).forGood()).isFalse();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void triesAgainLaterAndLaterAndThenGivesUp() {
        server.page("/a", exchange -> LocalServer.send(exchange, 502, "text/html", PAGE));
        assertThat(reason(get("/a"))).isEqualTo("the server says 502");
        assertThat(server.asked()).hasSize(3);
        assertThat(slept).contains(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void followsAFewRedirections() {
        server.html("/b", PAGE);
        server.page("/a", exchange -> LocalServer.redirect(exchange, "/b"));
        assertThat(page(get("/a")).address()).isEqualTo(server.at("/b"));
    }

    @Test
    void leavesACircleOfRedirections() {
        server.page("/a", exchange -> LocalServer.redirect(exchange, "/a"));
        assertThat(reason(get("/a"))).isEqualTo("more than 5 redirections");
    }

    @Test
    void followsNoRedirectionIntoThisMachine() {
        server.html("/secret", PAGE);
        server.page(
                "/a",
                exchange -> LocalServer.redirect(
                        exchange, server.elsewhere("/secret").toString()));
        assertThat(reason(get("/a"))).contains("leads to localhost, in this machine or its own network");
        assertThat(server.asked()).containsExactly("/a");
        assertThat(fetcher(settings.withPrivateAddresses(true)).named(server.at("/a"), Validators.NONE))
                .isInstanceOf(Answer.Page.class);
    }

    @Test
    void followsNoRedirectionOutOfTheWeb() {
        server.page("/a", exchange -> LocalServer.redirect(exchange, "file:///etc/passwd"));
        assertThat(reason(get("/a"))).isEqualTo("not an address of the web (http or https)");
    }

    @Test
    void takesNothingTooLong() {
        server.html("/a", "x".repeat(5000));
        assertThat(reason(fetcher(settings.withMaxBytes(1000)).named(server.at("/a"), Validators.NONE)))
                .isEqualTo("longer than 1000 bytes");
    }

    @Test
    void takesNothingThatUnpacksTooLong() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1 << 20]);
        }
        server.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(reason(fetcher(settings.withMaxBytes(10_000)).named(server.at("/a"), Validators.NONE)))
                .isEqualTo("a page longer than a file may be");
    }

    @Test
    void waitsForNoServerThatNeverEnds() {
        server.page("/robots.txt", exchange -> LocalServer.send(exchange, 404, "text/plain", "none"));
        server.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 200; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException | IOException e) {
                // the client has hung up
            }
        });
        FetchSettings hasty = settings.withLimit(Duration.ofMillis(500));
        long start = System.nanoTime();
        assertThat(reason(fetcher(hasty).named(server.at("/a"), Validators.NONE)))
                .startsWith("no answer within");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void takesOnlyTypesThatAreRead() {
        server.page("/a", exchange -> LocalServer.send(exchange, 200, "image/png", PAGE));
        server.page("/b", exchange -> LocalServer.send(exchange, 200, "", PAGE));
        assertThat(reason(get("/a"))).isEqualTo("no page: image/png");
        assertThat(reason(get("/b"))).isEqualTo("no page: application/octet-stream");
    }

    @Test
    void saysWhatTheServerSaid() {
        Answer answer = get("/nothing");
        assertThat(reason(answer)).isEqualTo("the server says 404");
        assertThat(((Answer.Nothing) answer).forGood()).isTrue();
    }

    @Test
    void saysThatNobodyAnswers() {
        URI closed = server.at("/a");
        server.close();
        assertThat(reason(fetcher(settings).named(closed, Validators.NONE))).contains("no connection");
    }
}
