package org.rapporteur.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes broken inputs of a good one, the same for the same seed. */
final class Mutations {

    private static final int MAX_BYTES = 1 << 20;
    private static final byte[][] TOKENS = {
        bytes("<"),
        bytes("]]>"),
        bytes("<!--"),
        bytes("&#x110000;"),
        bytes("\""),
        bytes("{"),
        bytes("]"),
        bytes("\r\n\r\n"),
        bytes("--"),
        bytes("Content-Length: 99999999999\r\n"),
        bytes("Content-Type: multipart/mixed; boundary=a\r\n"),
        bytes("\u0000"),
        bytes("<a><a><a><a>"),
        bytes("[[[[[["),
        bytes("\\ud800"),
        bytes("%PDF-"),
        bytes("endobj"),
        bytes("/Kids [1 0 R 3 0 R]"),
        bytes("WARC/1.0\r\n"),
        bytes("\ufeff"),
        bytes("=?utf-8?B?"),
        bytes("../"),
        {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff},
        {(byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f},
        {0, 0, 0, 0},
        {0x50, 0x4b, 5, 6},
        {0x1f, (byte) 0x8b, 8, 0},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
    };

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The input with one to eight things wrong with it. */
    byte[] of(byte[] original) {
        byte[] bytes = original;
        for (int left = 1 + random.nextInt(8); left > 0 && bytes.length > 0; left--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 2 -> inserted(bytes, at, TOKENS[random.nextInt(TOKENS.length)]);
            case 3 -> overwritten(bytes, at, TOKENS[random.nextInt(TOKENS.length)]);
            case 4 -> repeated(bytes, at, end);
            case 5 -> inserted(bytes, random.nextInt(bytes.length), Arrays.copyOfRange(bytes, at, end));
            case 6 -> flipped(bytes, at);
            case 7 -> overwritten(bytes, at, new byte[] {(byte) random.nextInt(256)});
            default -> digits(bytes, at);
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.size() > MAX_BYTES ? Arrays.copyOf(all.toByteArray(), MAX_BYTES) : all.toByteArray();
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] token) {
        return joined(Arrays.copyOf(bytes, at), token, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] overwritten(byte[] bytes, int at, byte[] token) {
        byte[] changed = bytes.clone();
        System.arraycopy(token, 0, changed, at, Math.min(token.length, bytes.length - at));
        return changed;
    }

    private byte[] repeated(byte[] bytes, int at, int end) {
        byte[] chunk = Arrays.copyOfRange(bytes, at, end);
        byte[] all = chunk;
        for (int doublings = random.nextInt(11); doublings > 0; doublings--) {
            all = joined(all, all);
        }
        return inserted(bytes, at, all);
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /** The next number in the text becomes another. */
    private byte[] digits(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        for (int i = at; i < changed.length; i++) {
            if (changed[i] >= '0' && changed[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                if (i + 1 < changed.length && (changed[i + 1] < '0' || changed[i + 1] > '9')) {
                    break;
                }
            }
        }
        return changed;
    }
}
