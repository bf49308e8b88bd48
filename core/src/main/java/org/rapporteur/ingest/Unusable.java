package org.rapporteur.ingest;

/**
 * One thing that gave no report.
 *
 * @param path the file's path, with {@code #n} for its nth line
 * @param reason why, in words for the person who gave it
 */
public record Unusable(String path, String reason) implements Comparable<Unusable> {

    @Override
    public int compareTo(Unusable other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
