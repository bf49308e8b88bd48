package org.rapporteur.record;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was fetched and is still to be read, and when each address was asked for. A file lies here until a build has
 * taken it; what a killed run left is taken by the next.
 */
public final class Inbox {

    private static final int MAX_NAME = 60;
    private static final int DIGEST = 12;

    private final Path folder;
    private final Path log;
    private final Map<String, Retrieval> last = new HashMap<>();

    /** That of the record. */
    public Inbox(RecordDirectory record) {
        this.folder = record.inbox();
        this.log = record.retrievals();
        try {
            if (Files.exists(log)) {
                String lines = Files.readString(log);
                lines.lines().flatMap(line -> Retrieval.of(line).stream()).forEach(this::remember);
            }
        } catch (IOException e) {
            throw new RecordException("cannot read " + log + ": " + e.getMessage(), e);
        }
    }

    /** What is kept of an address outlasts a later time when nothing came. */
    private void remember(Retrieval retrieval) {
        Retrieval before = last.get(retrieval.asked());
        boolean keeps = before != null && retrieval.payload().isEmpty();
        last.put(retrieval.asked(), keeps ? with(retrieval, before) : retrieval);
    }

    private static Retrieval with(Retrieval retrieval, Retrieval kept) {
        return new Retrieval(
                retrieval.asked(),
                retrieval.time(),
                retrieval.outcome(),
                retrieval.address(),
                kept.etag(),
                kept.lastModified(),
                kept.payload());
    }

    /** The last time that the address was asked for, with what is kept of it. */
    public Optional<Retrieval> last(URI asked) {
        return Optional.ofNullable(last.get(asked.toString()));
    }

    /** Puts a capture here, and notes when and how it came; both are on the disk when the call returns. */
    public void keep(Retrieval retrieval, byte[] capture) {
        Path file = folder.resolve(hostOf(retrieval)).resolve(nameOf(retrieval));
        try {
            if (!Files.exists(file)) {
                DurableFiles.replace(file, capture);
            }
        } catch (IOException e) {
            throw new RecordException("cannot write " + file + ": " + e.getMessage(), e);
        }
        note(retrieval);
    }

    /** Notes what came of asking. */
    public void note(Retrieval retrieval) {
        try {
            String opening = endsInTheMiddle() ? "\n" : "";
            DurableFiles.append(log, opening + retrieval.line() + "\n");
        } catch (IOException e) {
            throw new RecordException("cannot write " + log + ": " + e.getMessage(), e);
        }
        remember(retrieval);
    }

    private boolean endsInTheMiddle() throws IOException {
        if (!Files.exists(log) || Files.size(log) == 0) {
            return false;
        }
        try (var channel = Files.newByteChannel(log)) {
            channel.position(channel.size() - 1);
            var end = java.nio.ByteBuffer.allocate(1);
            return channel.read(end) == 1 && end.get(0) != '\n';
        }
    }

    private static String hostOf(Retrieval retrieval) {
        return plain(URI.create(retrieval.address()).getRawAuthority());
    }

    private static String nameOf(Retrieval retrieval) {
        String path = plain(URI.create(retrieval.address()).getRawPath().replaceAll("\\.[A-Za-z]{2,5}$", ""));
        String name = path.substring(Math.max(0, path.length() - MAX_NAME)).replaceAll("^[-.]+", "");
        return (name.isEmpty() ? "index" : name) + "-" + retrieval.payload().substring(0, DIGEST) + ".warc";
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }

    /** The folders that hold what is still to be read, one a host, in order. */
    public List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> hosts = Files.list(folder)) {
            return hosts.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new RecordException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The files below the folders: what a build is about to take. */
    public List<Path> files() {
        return folders().stream()
                .flatMap(host -> {
                    try (Stream<Path> files = Files.list(host)) {
                        return files.filter(file -> file.toString().endsWith(".warc")).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new RecordException("cannot list " + host + ": " + e.getMessage(), e);
                    }
                })
                .toList();
    }

    /** Takes away what a build has taken. */
    public void taken(List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new RecordException("cannot clear " + folder + ": " + e.getMessage(), e);
        }
    }
}
