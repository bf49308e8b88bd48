package org.rapporteur.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.data.DataFile;

/** Knows formats that hold no text, or text that this version cannot take out, by their first bytes. */
final class Signatures {

    /** How many bytes from the start are looked at for bytes that no text holds. */
    private static final int SAMPLE_BYTES = 1 << 16;

    /** More NUL bytes than one in so many, and it is no text. */
    private static final int BYTES_PER_NUL = 1000;

    private record Signature(int offset, byte[] bytes, String name) {

        boolean opens(byte[] content) {
            if (content.length < offset + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (content[offset + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Signature> signatures = DataFile.lines(Signatures.class, "signatures.tsv").stream()
            .map(line -> line.split("\t"))
            .map(columns -> new Signature(Integer.parseInt(columns[0]), bytes(columns[1]), columns[2]))
            .toList();

    private static byte[] bytes(String column) {
        return column.startsWith("\"")
                ? column.substring(1, column.length() - 1).getBytes(StandardCharsets.ISO_8859_1)
                : HexFormat.of().parseHex(column);
    }

    /** What the bytes are, if they are nothing that this version reads. */
    Optional<String> unreadable(byte[] content) {
        Optional<String> known = signatures.stream()
                .filter(signature -> signature.opens(content))
                .map(signature -> signature.name() + ": not read by this version")
                .findFirst();
        return known.isPresent() || Charsets.isSixteenBit(content) ? known : binary(content);
    }

    private static Optional<String> binary(byte[] content) {
        int sample = Math.min(content.length, SAMPLE_BYTES);
        int nuls = 0;
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            nuls += content[i] == 0 ? 1 : 0;
            controls += content[i] > 0 && content[i] < 9 || content[i] > 13 && content[i] < 27 ? 1 : 0;
        }
        boolean binary = nuls * BYTES_PER_NUL > sample || controls * 20 > sample;
        return binary ? Optional.of("binary: not text") : Optional.empty();
    }
}
