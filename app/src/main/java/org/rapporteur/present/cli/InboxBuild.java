package org.rapporteur.present.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.record.BuildSummary;
import org.rapporteur.record.Inbox;
import picocli.CommandLine.Model.CommandSpec;

/** Reads what lies in a record's inbox into the record. */
final class InboxBuild {

    private InboxBuild() {}

    /** Whether everything there could be used; nothing there is nothing to do. */
    static boolean take(Path record, Inbox inbox, CommandSpec spec) {
        List<Path> files = inbox.files();
        if (files.isEmpty()) {
            return true;
        }
        BuildSummary summary = BuildCommand.build(record, inbox.folders(), 0);
        inbox.taken(files);
        new SummaryLines(summary)
                .write(spec.commandLine().getOut(), spec.commandLine().getErr(), record);
        return summary.unusable().isEmpty();
    }
}
