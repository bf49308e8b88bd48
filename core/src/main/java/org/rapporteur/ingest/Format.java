package org.rapporteur.ingest;

/** One way in which reports are written as text; told by content, never by a file's name. */
interface Format {

    /** Whether the text is written in this way. */
    boolean recognises(String text);

    /**
     * Reads the reports.
     *
     * @param sha256 the digest of the bytes that the text was decoded from
     * @param path the file's path, as captures keep it
     * @param charset the charset that they were read in
     */
    Ingested read(String sha256, String path, String charset, String text);
}
