package org.rapporteur.ingest.archive;

/**
 * How much is read of an archive.
 *
 * @param maxFiles files in it, and in the archives in it
 * @param maxBytes bytes that all of them unpack to
 * @param maxRatio how many times its own size it may unpack to
 * @param maxDepth how many archives may lie in one another
 * @param maxFileBytes bytes that one file in it unpacks to
 */
public record ArchiveLimits(int maxFiles, long maxBytes, int maxRatio, int maxDepth, long maxFileBytes) {

    /** 200,000 files, 16 GiB, 200 times its size, three deep, 64 MiB a file. */
    public static final ArchiveLimits STANDARD = new ArchiveLimits(200_000, 16L << 30, 200, 3, 64L << 20);
}
