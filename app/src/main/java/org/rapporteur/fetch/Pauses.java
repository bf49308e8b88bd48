package org.rapporteur.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps the requests to one host apart. */
final class Pauses {

    /** Waits; a test counts instead. */
    @FunctionalInterface
    interface Sleeper {

        void sleep(Duration time) throws InterruptedException;
    }

    static final Sleeper REAL = time -> Thread.sleep(time.toMillis());

    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> next = new HashMap<>();

    Pauses(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits until the host may be asked again, and takes the turn; the one after it is the pause later. */
    void await(String origin, Duration pause) {
        Instant now = clock.instant();
        sleep(Duration.between(now, turn(origin, now, pause)));
    }

    private synchronized Instant turn(String origin, Instant now, Duration pause) {
        Instant free = next.getOrDefault(origin, now);
        Instant turn = free.isBefore(now) ? now : free;
        next.put(origin, turn.plus(pause));
        return turn;
    }

    /** Waits before a request is made again. */
    void sleep(Duration time) {
        if (time.isNegative() || time.isZero()) {
            return;
        }
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchFailure.passing("stopped");
        }
    }
}
