package org.rapporteur.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Which kind of archive bytes are, told by how they open. */
public enum Kind {
    ZIP,
    TAR,
    GZIP;

    /** How many bytes it takes to tell. */
    public static final int OPENING_BYTES = 1 << 12;

    private static final int TAR_MARK = 257;

    /** The kind; empty if the bytes open no archive. */
    public static Optional<Kind> of(byte[] opening) {
        if (opens(opening, 0, "PK\u0003\u0004") || opens(opening, 0, "PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (opening.length > 2 && (opening[0] & 0xFF) == 0x1F && (opening[1] & 0xFF) == 0x8B) {
            return Optional.of(GZIP);
        }
        return opens(opening, TAR_MARK, "ustar") ? Optional.of(TAR) : Optional.empty();
    }

    private static boolean opens(byte[] bytes, int offset, String mark) {
        return bytes.length >= offset + mark.length()
                && new String(bytes, offset, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The first bytes of what a gzip file holds; fewer if they are broken. Leaves the stream open. */
    public static byte[] inside(InputStream gzip) {
        try {
            return new GZIPInputStream(gzip).readNBytes(OPENING_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
