package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of a record on disk.
 *
 * <pre>
 * format                     the version of this layout
 * captures/ab/abcdef….gz     the bytes, named by their SHA-256
 * readings/ab/abcdef….jsonl  what was read from them
 * paths.tsv                  under which paths each capture was found
 * fields.txt                 under which names of their own its tables and JSON keep the parts of a report
 * judgements.jsonl           what people decided; append-only
 * inbox/host/name.warc       what was fetched and is still to be read
 * retrievals.tsv             when each address was asked for, and what came of it; append-only
 * linking.json               what was computed across readings; derived
 * vectors                    what linking read of words where they stand; left out, it is read again
 * record.db                  SQLite; derived
 * progress                   how far the build is that runs now
 * </pre>
 */
public record RecordDirectory(Path root) {

    private static final String FORMAT = "rapporteur record 1";

    /**
     * The record at the path; made if there is none.
     *
     * @throws RecordException if something else is there or it cannot be made
     */
    public static RecordDirectory openOrCreate(Path root) {
        RecordDirectory directory = new RecordDirectory(root);
        if (!Files.exists(directory.format())) {
            directory.create();
        }
        return directory.checked();
    }

    /**
     * The record at the path.
     *
     * @throws RecordException if there is none
     */
    public static RecordDirectory open(Path root) {
        RecordDirectory directory = new RecordDirectory(root);
        if (!Files.exists(directory.format())) {
            throw new RecordException("no record at " + root + "; make one with: rapporteur build PATH… -r " + root);
        }
        return directory.checked();
    }

    /** Whether a record is at the path. */
    public static boolean isAt(Path root) {
        return Files.exists(new RecordDirectory(root).format());
    }

    /** The records that lie in a folder, in the order of their names. */
    public static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(RecordDirectory::isAt).sorted().toList();
        } catch (IOException e) {
            throw new RecordException("cannot look into " + folder + ": " + e.getMessage(), e);
        }
    }

    private void create() {
        try {
            if (Files.exists(root) && !isUnused()) {
                throw new RecordException(root + " exists and is not a record; name an empty or a new directory");
            }
            Files.createDirectories(captures());
            Files.createDirectories(readings());
            DurableFiles.replace(format(), FORMAT + "\n");
        } catch (IOException e) {
            throw new RecordException("cannot make a record at " + root + ": " + e.getMessage(), e);
        }
    }

    /** Whether nothing is there but what a run leaves that was killed while it made the record; the format comes last. */
    private boolean isUnused() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.allMatch(
                    child -> child.equals(captures()) || child.equals(readings()) || DurableFiles.isPart(child));
        }
    }

    /** Deletes what killed runs left half written; only for who holds the lock. */
    void deleteParts() throws IOException {
        for (Path directory : List.of(root, captures(), readings())) {
            DurableFiles.deleteParts(directory, directory.equals(root) ? 1 : 2);
        }
    }

    private RecordDirectory checked() {
        try {
            String found = Files.readString(format()).strip();
            if (!found.equals(FORMAT)) {
                throw new RecordException(root + " is \"" + found + "\"; this program reads \"" + FORMAT + "\"");
            }
            return this;
        } catch (IOException e) {
            throw new RecordException("cannot read " + format() + ": " + e.getMessage(), e);
        }
    }

    Path format() {
        return root.resolve("format");
    }

    Path captures() {
        return root.resolve("captures");
    }

    Path readings() {
        return root.resolve("readings");
    }

    Path paths() {
        return root.resolve("paths.tsv");
    }

    Path fields() {
        return root.resolve("fields.txt");
    }

    Path judgements() {
        return root.resolve("judgements.jsonl");
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    Path retrievals() {
        return root.resolve("retrievals.tsv");
    }

    Path linking() {
        return root.resolve("linking.json");
    }

    Path vectors() {
        return root.resolve("vectors");
    }

    Path database() {
        return root.resolve("record.db");
    }

    Path progress() {
        return root.resolve("progress");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
