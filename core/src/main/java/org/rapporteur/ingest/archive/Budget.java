package org.rapporteur.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** What one archive, with all the archives in it, may still unpack to. Not safe on several threads. */
public final class Budget {

    /** An archive that is mostly packing may still unpack to this much. */
    private static final long FLOOR_BYTES = 16L << 20;

    private static final int CHUNK = 1 << 16;

    private final ArchiveLimits limits;
    private final long allowed;
    private long bytesLeft;
    private int filesLeft;

    /**
     * @param packedBytes the size of the outermost file
     */
    public Budget(ArchiveLimits limits, long packedBytes) {
        this.limits = limits;
        this.allowed = Math.min(limits.maxBytes(), FLOOR_BYTES + limits.maxRatio() * packedBytes);
        this.bytesLeft = allowed;
        this.filesLeft = limits.maxFiles();
    }

    /** The limits it was made of. */
    public ArchiveLimits limits() {
        return limits;
    }

    /**
     * Counts one more file.
     *
     * @throws Exceeded if there are too many
     */
    public void countFile() throws Exceeded {
        if (filesLeft-- <= 0) {
            throw new Exceeded(
                    String.format(Locale.ROOT, "holds more than %,d files: the rest is not read", limits.maxFiles()));
        }
    }

    /**
     * Reads a file's bytes; empty if it is larger than one file may be, the rest of it unread.
     *
     * @throws Exceeded if the archive unpacks to too much
     */
    public Optional<byte[]> read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new Exceeded(String.format(
                        Locale.ROOT, "unpacks to more than %,d MiB: the rest is not read", allowed >> 20));
            }
            if (bytes.size() + read > limits.maxFileBytes()) {
                return Optional.empty();
            }
            bytes.write(chunk, 0, read);
        }
        return Optional.of(bytes.toByteArray());
    }

    /** What a file is refused for that is larger than one may be. */
    String tooLarge() {
        return String.format(
                Locale.ROOT, "a file of more than the limit of %.1f MiB", limits.maxFileBytes() / (double) (1 << 20));
    }

    /** The archive holds more than is read of one. */
    public static final class Exceeded extends IOException {

        private Exceeded(String reason) {
            super(reason);
        }
    }
}
