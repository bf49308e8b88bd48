package org.rapporteur.ingest;

import java.util.Locale;

/** Says what was too large. */
final class Limits {

    private static final double MEBIBYTE = 1 << 20;

    private Limits() {}

    static String tooLarge(String what, long bytes, long limit) {
        return String.format(
                Locale.ROOT,
                "%s of %.1f MiB: more than the limit of %.1f MiB",
                what,
                bytes / MEBIBYTE,
                limit / MEBIBYTE);
    }

    static String tooLong(int characters, int limit) {
        return String.format(Locale.ROOT, "a text of %,d characters: more than the limit of %,d", characters, limit);
    }
}
