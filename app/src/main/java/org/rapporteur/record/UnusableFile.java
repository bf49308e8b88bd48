package org.rapporteur.record;

/** A file, or a part of one, that gave no report, and why: one line for the user. */
public record UnusableFile(String path, String reason) implements Comparable<UnusableFile> {

    @Override
    public int compareTo(UnusableFile other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
