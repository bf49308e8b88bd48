package org.rapporteur.present.cli;

import java.nio.file.Path;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {

    @Option(
            names = {"-r", "--record"},
            paramLabel = "RECORD",
            defaultValue = "${RAPPORTEUR_RECORD:-rapporteur.record}",
            description = "the record's directory (default: ${DEFAULT-VALUE}, or the variable RAPPORTEUR_RECORD)")
    private Path path;

    Path path() {
        return path;
    }

    RecordDirectory directory() {
        return RecordDirectory.open(path);
    }

    RecordQueries queries() {
        return RecordQueries.open(directory());
    }
}
