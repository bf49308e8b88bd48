package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * What a build that runs on a record has done so far, whichever program runs it.
 *
 * @param stage what it does: "reading", "linking", "storing"
 * @param files how many files it looks at
 * @param done how many it has dealt with
 * @param reports how many reports they gave
 */
public record BuildState(String stage, int files, int done, int reports) {

    private static final int FIELDS = 5;

    /** The state of the build that runs now; empty if none does. */
    public static Optional<BuildState> of(RecordDirectory record) {
        try {
            return Files.exists(record.progress()) ? read(Files.readString(record.progress())) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What a program that was killed has left is no build. */
    private static Optional<BuildState> read(String line) {
        List<String> fields = List.of(line.strip().split("\t"));
        if (fields.size() != FIELDS || !fields.stream().skip(1).allMatch(field -> field.matches("[0-9]{1,9}"))) {
            return Optional.empty();
        }
        boolean isRunning = ProcessHandle.of(Long.parseLong(fields.get(4)))
                .filter(ProcessHandle::isAlive)
                .isPresent();
        return isRunning
                ? Optional.of(new BuildState(
                        fields.get(0), number(fields.get(1)), number(fields.get(2)), number(fields.get(3))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The line that other programs read. */
    String line() {
        return String.join(
                "\t",
                stage,
                String.valueOf(files),
                String.valueOf(done),
                String.valueOf(reports),
                String.valueOf(ProcessHandle.current().pid()));
    }
}
