package org.rapporteur.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.ingest.warc.Fetched;
import org.rapporteur.ingest.warc.Warc;
import org.rapporteur.ingest.warc.WarcRecordWriter;
import org.rapporteur.model.Id;

/**
 * Gets what lies at an address of the web: the door of this package.
 *
 * <p>Asks robots.txt first, keeps requests to one host apart, asks only for what is newer than what is kept, waits when
 * a server wants it to, follows a few redirections, and takes nothing too long, too slow or of a type that is not read.
 */
public final class Fetcher {

    private static final int ROBOTS_BYTES = 500 << 10;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final String TYPES =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9,"
                    + " text/plain;q=0.8, application/json;q=0.7, application/pdf;q=0.7, */*;q=0.1";
    /** Of the transfer, undone; or secrets between the server and its visitor. */
    private static final Set<String> NOT_KEPT =
            Set.of("transfer-encoding", "connection", "keep-alive", "set-cookie", "set-cookie2", "trailer", "upgrade");

    private final FetchSettings settings;
    private final Clock clock;
    private final Transport transport;
    private final Pauses pauses;
    private final Addresses addresses;
    private final Robots robots;

    /** Uses the network as the settings say, by the clock of the machine. */
    public Fetcher(FetchSettings settings) {
        this(settings, Clock.systemUTC(), Pauses.REAL);
    }

    Fetcher(FetchSettings settings, Clock clock, Pauses.Sleeper sleeper) {
        this.settings = settings;
        this.clock = clock;
        this.transport = new Transport(settings, clock);
        this.pauses = new Pauses(clock, sleeper);
        this.addresses = new Addresses(settings.privateAddresses());
        this.robots = new Robots(settings.robotName(), clock, this::robotsFile);
    }

    /** What a person's own words ask for; whatever lies on the same host may be asked for from now on. */
    public Answer named(URI address, Validators kept) {
        addresses.name(address);
        return linked(address, kept);
    }

    /** What a feed or a page asks for. */
    public Answer linked(URI address, Validators kept) {
        Instant asked = clock.instant();
        try {
            Response response = settled(address, kept);
            return response.status() == 304 ? new Answer.Unchanged(response.time()) : page(response, kept);
        } catch (FetchFailure e) {
            return new Answer.Nothing(asked, e.getMessage(), e.isForGood());
        }
    }

    private Answer page(Response response, Validators kept) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers());
        headers.keySet().removeAll(NOT_KEPT);
        byte[] capture = WarcRecordWriter.response(
                response.address(), response.time(), response.status(), headers, response.body());
        try {
            Fetched fetched = Warc.fetched(capture, settings.maxBytes());
            String payload = Id.sha256Hex(fetched.payload());
            if (payload.equals(kept.payload())) {
                return new Answer.Unchanged(response.time());
            }
            Validators validators = new Validators(response.header("etag"), response.header("last-modified"), payload);
            return new Answer.Page(response.address(), response.time(), validators, fetched.payload(), capture);
        } catch (IOException e) {
            throw FetchFailure.forGood(String.valueOf(e.getMessage()));
        }
    }

    /** The answer after redirections: a page or "not modified". */
    private Response settled(URI start, Validators kept) {
        URI address = start;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            addresses.check(address);
            Response response = patient(address, headers(kept), robots.check(address));
            if (!MOVED.contains(response.status())) {
                return expected(response);
            }
            address = target(response);
        }
        throw FetchFailure.forGood("more than " + settings.redirects() + " redirections");
    }

    private static Map<String, String> headers(Validators kept) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", TYPES);
        headers.put("Accept-Encoding", "gzip");
        kept.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
        kept.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    private static Response expected(Response response) {
        int status = response.status();
        if (status == 200 || status == 304) {
            return response;
        }
        boolean forGood = status >= 400 && status < 500;
        throw forGood
                ? FetchFailure.forGood("the server says " + status)
                : FetchFailure.passing("the server says " + status);
    }

    private static URI target(Response response) {
        String words =
                response.header("location").orElseThrow(() -> FetchFailure.forGood("a redirection that leads nowhere"));
        try {
            URI address = Addresses.parse(response.address()
                    .resolve(words.strip().replace(" ", "%20"))
                    .toString());
            if (response.address().getScheme().equals("https")
                    && !address.getScheme().equals("https")) {
                throw FetchFailure.forGood("a redirection from https to http; not followed");
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw FetchFailure.forGood("a redirection that leads nowhere");
        }
    }

    /** Asks again for what may pass, each time later, or as much later as the server asks. */
    private Response patient(URI address, Map<String, String> headers, Duration pause) {
        Duration back = settings.pause();
        for (int tried = 1; ; tried++) {
            try {
                return once(address, headers, longer(pause, settings.pause()), settings.maxBytes());
            } catch (FetchFailure e) {
                Duration wait = e.after().orElse(back);
                if (e.isForGood() || tried >= settings.tries() || wait.compareTo(settings.longestWait()) > 0) {
                    throw e;
                }
                pauses.sleep(wait);
                back = back.multipliedBy(2);
            }
        }
    }

    private Response once(URI address, Map<String, String> headers, Duration pause, int maxBytes) {
        if (pause.compareTo(settings.longestWait()) > 0) {
            throw FetchFailure.forGood(
                    "robots.txt of " + address.getHost() + " asks for " + pause.toSeconds() + " s between requests");
        }
        pauses.await(Addresses.originOf(address), pause);
        Response response = transport.get(address, headers, maxBytes);
        if (PASSING.contains(response.status())) {
            Optional<Duration> after =
                    response.header("retry-after").flatMap(value -> RetryAfter.of(value, clock.instant()));
            String reason = "the server says " + response.status();
            throw after.map(wait ->
                            FetchFailure.passing(reason + ", and to ask again in " + wait.toSeconds() + " s", wait))
                    .orElseGet(() -> FetchFailure.passing(reason));
        }
        return response;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Response robotsFile(URI file) {
        URI address = file;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            addresses.check(address);
            Response response = once(address, Map.of("Accept", "text/plain"), settings.pause(), ROBOTS_BYTES);
            if (!MOVED.contains(response.status())) {
                return response;
            }
            address = target(response);
        }
        throw FetchFailure.forGood("more than " + settings.redirects() + " redirections");
    }
}
