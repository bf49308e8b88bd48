package org.rapporteur.ingest;

import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset the charset that they were read in
 * @param doubt why it may not be the right one, if there is reason to doubt
 */
record Decoded(String text, String charset, Optional<String> doubt) {}
