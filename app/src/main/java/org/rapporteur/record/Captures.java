package org.rapporteur.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes that reports came from, each kept once, under the name of its content. */
public final class Captures {

    private static final String SUFFIX = ".gz";

    private final Path directory;

    /** Those of the record. */
    public Captures(RecordDirectory record) {
        this.directory = record.captures();
    }

    private Path file(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256 + SUFFIX);
    }

    /** The digests of all bytes that are kept, in order. */
    List<String> all() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RecordException("cannot list " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Whether bytes of this digest are kept. */
    public boolean has(String sha256) {
        return Files.exists(file(sha256));
    }

    /** Keeps the bytes; does nothing if they are kept already. */
    public void keep(String sha256, byte[] bytes) throws IOException {
        if (!has(sha256)) {
            DurableFiles.replace(file(sha256), compressed(bytes));
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        }
        return target.toByteArray();
    }

    /**
     * The bytes of the digest.
     *
     * @throws RecordException if they are not kept or cannot be read
     */
    public byte[] bytes(String sha256) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file(sha256))))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new RecordException("capture " + sha256 + " cannot be read: " + e.getMessage(), e);
        }
    }
}
