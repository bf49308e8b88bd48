package org.rapporteur.ingest;

/** One way in which reports are written that is no text as it stands; told by content, never by a file's name. */
interface ByteFormat {

    /** Whether the bytes are written in this way. */
    boolean recognises(byte[] bytes);

    /**
     * Reads the reports.
     *
     * @param sha256 the digest of the bytes
     * @param path the file's path, as captures keep it
     */
    Ingested read(String sha256, String path, byte[] bytes);
}
