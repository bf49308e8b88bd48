package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** A record that many questions are asked of: its database stays open until a build puts another in its place. */
public final class OpenRecord implements AutoCloseable {

    private final RecordDirectory record;
    private Optional<Opened> opened = Optional.empty();

    /** One database: which file it is, and the connections to it. */
    private record Opened(Object file, ReadConnections connections, RecordQueries queries) {}

    /** The record; nothing is opened before the first question. */
    public OpenRecord(RecordDirectory record) {
        this.record = record;
    }

    /** Where the record lies. */
    public RecordDirectory directory() {
        return record;
    }

    /**
     * Answers from the database as the last build left it.
     *
     * @throws RecordException if the record has none yet
     */
    public synchronized RecordQueries queries() {
        DatabaseLayout.check(record);
        Object file = file();
        if (opened.filter(now -> now.file().equals(file)).isEmpty()) {
            close();
            ReadConnections connections = new ReadConnections(record.database());
            opened = Optional.of(new Opened(file, connections, new RecordQueries(Jdbi.create(connections))));
        }
        return opened.get().queries();
    }

    /** Another file has another key; it is not given again while the old one is open. */
    private Object file() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(record.database(), BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return key == null ? attributes.creationTime() : key;
        } catch (IOException e) {
            throw new RecordException("cannot read " + record.database() + ": " + e.getMessage(), e);
        }
    }

    /** Closes the database; those who still read it read on. */
    @Override
    public synchronized void close() {
        opened.ifPresent(now -> now.connections().close());
        opened = Optional.empty();
    }
}
