package org.rapporteur.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Retrieval.Outcome;

/** Says when each feed is to be looked through: regularly, and ever more rarely while it fails. */
public final class Watch {

    private static final Duration RAREST = Duration.ofDays(1);

    private final Collector collector;
    private final Duration every;
    private final Clock clock;
    private final Map<URI, Duration> pauses = new LinkedHashMap<>();
    private final Map<URI, Instant> due = new LinkedHashMap<>();

    /** Looks through each feed at once, then each so often. */
    public Watch(Collector collector, List<URI> feeds, Duration every, Clock clock) {
        this.collector = collector;
        this.every = every;
        this.clock = clock;
        for (URI feed : feeds) {
            pauses.put(feed, every);
            due.put(feed, clock.instant());
        }
    }

    /** Looks through the feeds whose time has come. */
    public List<Collected> round() {
        List<Collected> all = new ArrayList<>();
        for (URI feed : List.copyOf(due.keySet())) {
            if (!due.get(feed).isAfter(clock.instant())) {
                List<Collected> found = collector.look(feed);
                all.addAll(found);
                Outcome outcome = found.get(0).outcome();
                boolean failed = outcome == Outcome.FAILED || outcome == Outcome.REFUSED;
                pauses.put(feed, failed ? rarer(pauses.get(feed)) : every);
                due.put(feed, clock.instant().plus(pauses.get(feed)));
            }
        }
        return all;
    }

    private static Duration rarer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(RAREST) > 0 ? RAREST : twice;
    }

    /** How long nothing is to be done. */
    public Duration pause() {
        Instant next = due.values().stream().min(Comparator.naturalOrder()).orElse(clock.instant());
        Duration pause = Duration.between(clock.instant(), next);
        return pause.isNegative() ? Duration.ZERO : pause;
    }
}
