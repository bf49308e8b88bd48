package org.rapporteur.model;

import java.util.Optional;

/**
 * Where and when bytes were obtained.
 *
 * @param sha256 the digest of the bytes, lower-case hexadecimal: the capture's name in the record
 * @param path the path that the user named or that was found below it; with {@code #n} for the nth report of a file
 *     that holds several, counted from 1
 * @param retrieved when they were fetched (ISO 8601), if they came from an address
 */
public record Capture(String sha256, String path, Optional<String> retrieved) {}
