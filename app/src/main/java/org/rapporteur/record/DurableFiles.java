package org.rapporteur.record;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files that are whole or absent, and on the disk before the call returns. */
final class DurableFiles {

    private static final String PART = ".part";

    private DurableFiles() {}

    /**
     * What is made of a file's content.
     *
     * @throws RecordException if it is not there or is not what it should be
     */
    static <T> T read(Path file, Made<T> made) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return made.of(input);
        } catch (IOException e) {
            throw new RecordException("cannot read " + file + ": " + e.getMessage() + "; run: rapporteur rebuild", e);
        }
    }

    /** What is made of a file's content as it is read. */
    @FunctionalInterface
    interface Made<T> {
        T of(InputStream input) throws IOException;
    }

    static void replace(Path file, String content) throws IOException {
        replace(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes beside the file, syncs, then moves over it: a reader sees the old file or the new one, never a part. */
    static void replace(Path file, byte[] content) throws IOException {
        replace(file, output -> output.write(content));
    }

    /** Writes a file's content, piece by piece. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    /** The same for content that is too long to be held at once. */
    static void replace(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), file.getFileName().toString(), PART);
        try {
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.writeTo(output);
            }
            sync(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncDirectory(file.toAbsolutePath().getParent());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether the file is what is written beside another before it is moved over it. */
    static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(PART);
    }

    /** Deletes what killed runs left beside files that they had not moved over yet. */
    static void deleteParts(Path directory, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(directory, depth)) {
            for (Path part : files.filter(DurableFiles::isPart).toList()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Returns when the file's content is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Adds to the end of the file and syncs before it returns. */
    static void append(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            writeFully(channel, line.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }

    /**
     * Adds lines to the end of an append-only file, after its last whole line, all or none, and syncs before it returns.
     * Several programs may do so at once.
     */
    static void appendWhole(Path file, String lines) throws IOException {
        boolean isNew = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            long end = endOfLastLine(channel);
            try {
                channel.position(end);
                writeFully(channel, lines.getBytes(StandardCharsets.UTF_8));
                channel.truncate(channel.position());
                channel.force(true);
            } catch (IOException e) {
                cutBack(channel, end, e);
                throw e;
            }
        }
        if (isNew) {
            syncDirectory(file.toAbsolutePath().getParent());
        }
    }

    private static void cutBack(FileChannel channel, long end, IOException failure) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            // the fragment is cut off by whoever writes next
            failure.addSuppressed(e);
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long end = channel.size();
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                break;
            }
            end--;
        }
        return end;
    }

    /** A new name is on the disk when its directory is; systems that cannot sync a directory do so by themselves. */
    private static void syncDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directories
        }
    }

    /**
     * Cuts off what a killed run left behind an append-only file's last whole line: it was never acknowledged.
     *
     * @return whether anything was cut
     */
    static boolean cutFragment(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] content = Files.readAllBytes(file);
        int whole = content.length;
        while (whole > 0 && content[whole - 1] != '\n') {
            whole--;
        }
        if (whole < content.length) {
            replace(file, Arrays.copyOf(content, whole));
        }
        return whole < content.length;
    }

    private static void writeFully(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
