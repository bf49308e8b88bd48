package org.rapporteur.ingest.warc;

import java.util.Optional;

/**
 * What a crawler fetched from one address.
 *
 * @param address where it was fetched
 * @param retrieved when, as ISO 8601
 * @param charset the charset that the server declared
 * @param payload the bytes as the server meant them, transfer and content encodings undone
 */
public record Fetched(String address, String retrieved, Optional<String> charset, byte[] payload) {}
