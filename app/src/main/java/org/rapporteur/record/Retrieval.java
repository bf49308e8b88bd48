package org.rapporteur.record;

import java.util.List;

/**
 * One time that an address was asked for.
 *
 * @param asked the address as it was named
 * @param time when, as ISO 8601
 * @param outcome what came of it
 * @param address where it lay in the end; empty if nothing came
 * @param etag the server's name for the version; empty if it gave none
 * @param lastModified when the server says it changed; empty if it said nothing
 * @param payload the SHA-256 of the version that is kept; empty if none is
 */
public record Retrieval(
        String asked, String time, Outcome outcome, String address, String etag, String lastModified, String payload) {

    /** What came of asking. */
    public enum Outcome {
        /** A version that was not kept yet. */
        KEPT,
        /** The version that is kept. */
        UNCHANGED,
        /** A feed, whose entries were looked through. */
        FEED,
        /** Nothing, for a reason that may pass. */
        FAILED,
        /** Nothing, and asking again is of no use. */
        REFUSED
    }

    private static final int PARTS = 7;

    String line() {
        List<String> parts = List.of(asked, time, outcome.name(), address, etag, lastModified, payload);
        return String.join(
                "\t",
                parts.stream().map(part -> part.replaceAll("[\t\r\n]", " ")).toList());
    }

    /** The retrieval of a line; nothing of one that was cut off. */
    static List<Retrieval> of(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != PARTS) {
            return List.of();
        }
        try {
            Outcome outcome = Outcome.valueOf(parts[2]);
            return List.of(new Retrieval(parts[0], parts[1], outcome, parts[3], parts[4], parts[5], parts[6]));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
