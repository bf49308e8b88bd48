package org.rapporteur.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server's answer to one request.
 *
 * @param headers by name in lower case, in order
 * @param body as it came, transfer encoding undone
 */
record Response(URI address, Instant time, int status, Map<String, List<String>> headers, byte[] body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name))
                .flatMap(values -> values.stream().findFirst());
    }
}
