package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when bytes were obtained.
 *
 * @param sha256 the digest of the bytes, lower-case hexadecimal: the capture's name in the record
 * @param path the path that the user named or that was found below it; with {@code #n} for the nth report of a file
 *     that holds several, counted from 1
 * @param retrieved when they were fetched (ISO 8601), if they came from an address
 */
public record Capture(String sha256, String path, Optional<String> retrieved) {

    private static final Pattern PLACE = Pattern.compile("#\\d+$");

    /** Which report of the file it is, as "#3"; empty for a file that is one report. */
    public String place() {
        Matcher place = PLACE.matcher(path);
        return place.find() ? place.group() : "";
    }

    /** The same place of the same bytes under another path. */
    public Capture withPath(String other) {
        return new Capture(sha256, other + place(), retrieved);
    }
}
