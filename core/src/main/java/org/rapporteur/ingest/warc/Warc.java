package org.rapporteur.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads WARC files record by record. */
public final class Warc {

    private static final Set<String> HELD = Set.of("response", "resource", "conversion");
    private static final String END = "\r\n\r\n";
    private static final int CHUNK = 1 << 16;

    private Warc() {}

    /** Whether the bytes, unpacked, open a WARC file. */
    public static boolean opens(byte[] opening) {
        return opening.length > 8 && new String(opening, 0, 5, StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    /** Whether the bytes are a WARC file of one record, not packed. */
    public static boolean isAlone(byte[] bytes) {
        if (!opens(bytes)) {
            return false;
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            return reader.next().isPresent() && reader.next().isEmpty();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Is told what a WARC file holds. */
    public interface Visitor {

        /**
         * A record that may hold a page.
         *
         * @param number its place among all records of the file, from 1
         * @param record the record alone, unpacked: itself a WARC file
         */
        void record(int number, byte[] record) throws IOException;

        /** A record that holds none, and why; empty for those that crawlers add for themselves. */
        void passed(int number, Optional<String> reason);
    }

    /**
     * Hands each record over, in the file's order.
     *
     * @param maxBytes a longer record is passed
     * @throws IOException if the file is broken; what came before it was handed over
     */
    public static void visit(InputStream in, long maxBytes, Visitor visitor) throws IOException {
        int number = 0;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                WarcRecord record = next.get();
                number++;
                if (!HELD.contains(record.type())) {
                    visitor.passed(number, Optional.empty());
                } else {
                    visit(record, number, maxBytes, visitor);
                }
            }
        } catch (ParsingException | RuntimeException e) {
            throw new IOException("a WARC file broken at record " + (number + 1), e);
        }
    }

    private static void visit(WarcRecord record, int number, long maxBytes, Visitor visitor) throws IOException {
        byte[] head = record.serializeHeader();
        byte[] block = read(record.body().stream(), maxBytes);
        if (block.length > maxBytes) {
            visitor.passed(number, Optional.of("a record longer than a file may be"));
            return;
        }
        ByteArrayOutputStream alone = new ByteArrayOutputStream(head.length + block.length + END.length());
        alone.write(head);
        alone.write(block);
        alone.write(END.getBytes(StandardCharsets.US_ASCII));
        visitor.record(number, alone.toByteArray());
    }

    private static byte[] read(InputStream in, long maxBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > maxBytes) {
                break;
            }
        }
        return bytes.toByteArray();
    }

    /**
     * What was fetched, from a record alone.
     *
     * @throws NoPage if it holds none, with the reason
     * @throws IOException if it is broken
     */
    public static Fetched fetched(byte[] record, long maxBytes) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            WarcRecord only = reader.next().orElseThrow(() -> new IOException("an empty WARC record"));
            if (!(only instanceof WarcTargetRecord target)) {
                throw new NoPage("a WARC record that was fetched from nowhere");
            }
            return only instanceof WarcResponse response ? response(response, maxBytes) : plain(target, maxBytes);
        } catch (RuntimeException e) {
            throw new IOException("a broken WARC record", e);
        }
    }

    private static Fetched response(WarcResponse response, long maxBytes) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            throw new NoPage("HTTP status " + http.status());
        }
        InputStream in = http.bodyDecoded().stream();
        return fetched(response, http.contentType(), in, maxBytes);
    }

    private static Fetched plain(WarcTargetRecord record, long maxBytes) throws IOException {
        return fetched(record, record.contentType(), record.body().stream(), maxBytes);
    }

    private static Fetched fetched(WarcTargetRecord record, MediaType type, InputStream in, long maxBytes)
            throws IOException {
        if (!isText(type)) {
            throw new NoPage("no page: " + type.base());
        }
        byte[] payload = read(in, maxBytes);
        if (payload.length > maxBytes) {
            throw new NoPage("a page longer than a file may be");
        }
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        return new Fetched(target(record), record.date().toString(), charset, payload);
    }

    private static String target(WarcTargetRecord record) throws NoPage {
        return Optional.ofNullable(record.target())
                .orElseThrow(() -> new NoPage("a WARC record that was fetched from nowhere"));
    }

    private static boolean isText(MediaType type) {
        String main = type.type().toLowerCase(Locale.ROOT);
        String sub = type.subtype().toLowerCase(Locale.ROOT);
        boolean code = sub.contains("css") || sub.contains("javascript") || sub.contains("ecmascript");
        return main.equals("text") && !code
                || main.equals("application")
                        && (sub.contains("xml") || sub.contains("html") || sub.contains("json") || sub.equals("pdf"));
    }

    /** The record holds no page; the message says why. */
    public static final class NoPage extends IOException {

        private NoPage(String reason) {
            super(reason);
        }
    }
}
