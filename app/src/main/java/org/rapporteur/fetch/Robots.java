package org.rapporteur.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What hosts ask of robots (RFC 9309), asked of each once a day. */
final class Robots {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 503;

    /** One host's rules, until when they hold, and why they are not known if they are not. */
    private record Rules(BaseRobotRules rules, Instant until, String failure) {}

    private final String name;
    private final Clock clock;
    private final Function<URI, Response> requests;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    /** @param requests gets robots.txt, following redirections */
    Robots(String name, Clock clock, Function<URI, Response> requests) {
        this.name = name;
        this.clock = clock;
        this.requests = requests;
    }

    /**
     * Lets the address pass.
     *
     * @return the pause that the host asks for between requests
     * @throws FetchFailure if the host does not want it asked for, or cannot say
     */
    Duration check(URI address) {
        Rules known = rulesOf(address);
        if (known.rules().isDeferVisits()) {
            throw FetchFailure.passing("robots.txt of " + address.getHost() + " cannot be had (" + known.failure()
                    + "), so nothing is asked for");
        }
        if (!known.rules().isAllowed(address.toString())) {
            throw FetchFailure.forGood("robots.txt of " + address.getHost() + " does not want it fetched");
        }
        return Duration.ofMillis(Math.max(0, known.rules().getCrawlDelay()));
    }

    private Rules rulesOf(URI address) {
        String origin = Addresses.originOf(address);
        Rules kept = known.get(origin);
        if (kept == null || !clock.instant().isBefore(kept.until())) {
            kept = ask(URI.create(origin + "/robots.txt"));
            known.put(origin, kept);
        }
        return kept;
    }

    private Rules ask(URI file) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        try {
            Response response = requests.apply(file);
            String type = response.header("content-type").orElse("text/plain");
            BaseRobotRules rules = response.status() == 200
                    ? parser.parseContent(file.toString(), response.body(), type, List.of(name))
                    : parser.failedFetch(response.status());
            return new Rules(rules, clock.instant().plus(KEPT), "the server says " + response.status());
        } catch (FetchFailure e) {
            return new Rules(parser.failedFetch(UNAVAILABLE), clock.instant().plus(ASKED_AGAIN), e.getMessage());
        }
    }
}
