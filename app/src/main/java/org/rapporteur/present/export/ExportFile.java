package org.rapporteur.present.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * One file of an export.
 *
 * @param name under which it is written where the format has several
 * @param content writes it
 */
public record ExportFile(String name, Content content) {

    /** A file that is no text. */
    static ExportFile ofBytes(String name, Bytes bytes) {
        return new ExportFile(name, new Content() {
            @Override
            public void write(Appendable out) {
                throw new IllegalArgumentException(name + " is no text; name a file for it");
            }

            @Override
            public void writeBytes(OutputStream out) throws IOException {
                bytes.writeBytes(out);
            }
        });
    }

    /** Writes a file's text. */
    @FunctionalInterface
    public interface Content {

        void write(Appendable out) throws IOException;

        /** Writes the file as it is stored; text in UTF-8. Leaves the stream open. */
        default void writeBytes(OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(writer);
            writer.flush();
        }
    }

    /** Writes a file's bytes and leaves the stream open. */
    @FunctionalInterface
    interface Bytes {

        void writeBytes(OutputStream out) throws IOException;
    }
}
