package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name derived from content: the same content has the same id on every run and every machine. */
public record Id(String value) implements Comparable<Id> {

    private static final int HEX_DIGITS = 16;

    /**
     * The id of a thing of a kind, made of a short prefix and a digest (SHA-256, 64 bits kept) of its parts.
     *
     * @param kind what it is the id of, in the glossary's word; becomes the prefix
     * @param parts what makes it the thing it is, in a fixed order; their {@code toString} is digested
     */
    public static Id of(String kind, Object... parts) {
        StringBuilder content = new StringBuilder(kind);
        for (Object part : parts) {
            content.append('\u001f').append(part);
        }
        byte[] digest = sha256(content.toString().getBytes(StandardCharsets.UTF_8));
        return new Id(kind + "-" + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS));
    }

    /** The SHA-256 digest of bytes, in lower-case hexadecimal. */
    public static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
