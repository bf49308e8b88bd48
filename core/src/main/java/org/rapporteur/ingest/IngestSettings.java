package org.rapporteur.ingest;

import org.rapporteur.ingest.archive.ArchiveLimits;

/**
 * How much is read of what is given, and under which names JSON keeps it.
 *
 * @param maxFileBytes a larger file is refused by its size, unread
 * @param maxLineBytes a longer line of JSON Lines is refused, the others are read
 * @param maxPageChars a longer web page (UTF-16 units) is refused
 * @param maxReportChars a longer text (UTF-16 units) is not taken for one report
 * @param fields under which names JSON and tables keep the parts of a report
 * @param archives how much is read of an archive
 */
public record IngestSettings(
        long maxFileBytes,
        int maxLineBytes,
        int maxPageChars,
        int maxReportChars,
        FieldMap fields,
        ArchiveLimits archives) {

    private static final int MEBIBYTE = 1 << 20;

    /** 64 MiB a file, 8 MiB a line, 8 million characters a page, 2 million characters a report (some 300,000 words), the usual names. */
    public static final IngestSettings STANDARD = new IngestSettings(
            64L * MEBIBYTE, 8 * MEBIBYTE, 8_000_000, 2_000_000, FieldMap.STANDARD, ArchiveLimits.STANDARD);

    /** The same under other names. */
    public IngestSettings withFields(FieldMap other) {
        return new IngestSettings(maxFileBytes, maxLineBytes, maxPageChars, maxReportChars, other, archives);
    }
}
