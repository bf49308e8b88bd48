package org.rapporteur.fetch;

import java.util.Optional;

/**
 * What a server said of the version that is kept, to ask it whether there is a newer one.
 *
 * @param etag the header ETag, as it came
 * @param lastModified the header Last-Modified, as it came
 * @param payload the SHA-256 of the body, encodings undone; empty if nothing is kept
 */
public record Validators(Optional<String> etag, Optional<String> lastModified, String payload) {

    /** Nothing is kept. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty(), "");
}
