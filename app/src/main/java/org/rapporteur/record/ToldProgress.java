package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** Tells what a build is doing to whoever started it, and in a small file of the record to everybody else. */
final class ToldProgress implements BuildProgress, AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final RecordDirectory record;
    private final BuildProgress starter;
    private BuildState state = new BuildState("reading", 0, 0, 0);
    private long last;

    ToldProgress(RecordDirectory record, BuildProgress starter) {
        this.record = record;
        this.starter = starter;
    }

    @Override
    public void found(int files) {
        starter.found(files);
        state = new BuildState(state.stage(), files, 0, 0);
        write();
    }

    @Override
    public void done(String file, int reports) {
        starter.done(file, reports);
        state = new BuildState(state.stage(), state.files(), state.done() + 1, state.reports() + reports);
        if (System.nanoTime() - last > PAUSE) {
            write();
        }
    }

    @Override
    public void stage(String name) {
        starter.stage(name);
        state = new BuildState(name, state.files(), state.done(), state.reports());
        write();
    }

    /** A build does not fail because nobody can be told of it. */
    private void write() {
        last = System.nanoTime();
        Path beside = record.progress().resolveSibling("progress.part");
        try {
            Files.writeString(beside, state.line());
            Files.move(beside, record.progress(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            close();
        }
    }

    /** The build has ended, one way or another. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(record.progress());
        } catch (IOException e) {
            // it names a program that will be gone
        }
    }
}
