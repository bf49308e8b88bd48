package org.rapporteur.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Lets one build at a time write a record; the system releases it when the program dies. */
final class RecordLock implements AutoCloseable {

    private final FileChannel channel;

    private RecordLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws RecordException if another program holds it
     */
    static RecordLock take(RecordDirectory record) {
        try {
            FileChannel channel = FileChannel.open(record.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new RecordException("another build is writing the record at " + record.root() + "; wait for it");
            }
            return new RecordLock(channel);
        } catch (IOException e) {
            throw new RecordException("cannot lock the record at " + record.root() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
