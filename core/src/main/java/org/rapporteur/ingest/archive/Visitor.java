package org.rapporteur.ingest.archive;

/** Is told what an archive holds, in the archive's order. */
public interface Visitor {

    /** A file. */
    void file(String name, byte[] bytes);

    /** Something that is not read, and why. */
    void refused(String name, String reason);
}
