package org.rapporteur.present.export;

import java.io.IOException;

/**
 * One file of an export.
 *
 * @param name under which it is written where the format has several
 * @param content writes it
 */
public record ExportFile(String name, Content content) {

    /** Writes a file's text. */
    @FunctionalInterface
    public interface Content {

        void write(Appendable out) throws IOException;
    }
}
