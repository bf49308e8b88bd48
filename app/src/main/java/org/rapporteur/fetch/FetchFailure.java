package org.rapporteur.fetch;

import java.time.Duration;
import java.util.Optional;

/** Why an address gave nothing, in one line for the person who named it. */
public final class FetchFailure extends RuntimeException {

    private final boolean forGood;
    private final transient Optional<Duration> after;

    private FetchFailure(String reason, boolean forGood, Optional<Duration> after) {
        super(reason);
        this.forGood = forGood;
        this.after = after;
    }

    static FetchFailure forGood(String reason) {
        return new FetchFailure(reason, true, Optional.empty());
    }

    static FetchFailure passing(String reason) {
        return new FetchFailure(reason, false, Optional.empty());
    }

    static FetchFailure passing(String reason, Duration after) {
        return new FetchFailure(reason, false, Optional.of(after));
    }

    /** Whether asking again is of no use. */
    public boolean isForGood() {
        return forGood;
    }

    /** How long the server asks to be left alone. */
    Optional<Duration> after() {
        return after;
    }
}
