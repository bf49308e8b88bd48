package org.rapporteur.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.rapporteur.model.Id;

/** Writes what a server answered as a WARC file of one record, so that its capture keeps when and how it came. */
public final class WarcRecordWriter {

    private static final MediaType NO_TYPE = MediaType.parse("application/octet-stream");

    private WarcRecordWriter() {}

    /**
     * The record of one answer; the same bytes for the same answer.
     *
     * @param headers as they came, by name, without those of the transfer, which is undone
     * @param body as it came; its content encoding stands in the headers
     */
    public static byte[] response(
            URI address, Instant retrieved, int status, Map<String, List<String>> headers, byte[] body) {
        MediaType type = headers.getOrDefault("content-type", List.of()).stream()
                .findFirst()
                .map(MediaType::parseLeniently)
                .orElse(NO_TYPE);
        HttpResponse.Builder http = new HttpResponse.Builder(status, "OK").body(type, body);
        headers.forEach((name, values) -> {
            if (!name.equals("content-type") && !name.equals("content-length")) {
                values.forEach(value -> http.addHeader(name, value));
            }
        });
        headers.getOrDefault("content-type", List.of()).stream()
                .findFirst()
                .ifPresent(words -> http.setHeader("Content-Type", words));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 1024);
                WarcWriter writer = new WarcWriter(bytes)) {
            writer.write(new WarcResponse.Builder(address)
                    .recordId(idOf(address, retrieved, body))
                    .date(retrieved)
                    .body(http.build())
                    .build());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private static UUID idOf(URI address, Instant retrieved, byte[] body) {
        String parts = address + " " + retrieved + " " + Id.sha256Hex(body);
        return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8));
    }
}
