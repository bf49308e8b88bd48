package org.rapporteur.fetch;

import java.net.URI;
import java.time.Instant;

/** What came of asking for one address. */
public sealed interface Answer {

    /**
     * A page or a feed.
     *
     * @param address where it lay in the end, after redirections
     * @param retrieved when it came
     * @param validators to ask for a newer version
     * @param body encodings undone
     * @param capture the server's answer as a WARC file of one record: time, headers and body as they came
     */
    record Page(URI address, Instant retrieved, Validators validators, byte[] body, byte[] capture) implements Answer {}

    /** What is kept is still what is there. */
    record Unchanged(Instant asked) implements Answer {}

    /**
     * Nothing was got.
     *
     * @param reason in one line, for the person who named the address
     * @param forGood whether asking again is of no use
     */
    record Nothing(Instant asked, String reason, boolean forGood) implements Answer {}
}
