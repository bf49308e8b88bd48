package org.rapporteur.present.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.rapporteur.present.mcp.AssistantServer;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the record to an assistant. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the record to an assistant over standard input and output (Model Context Protocol): tools to search the",
            "registers, every answer with its passages. Started by the assistant's program; it only reads."
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Override
    public Integer call() throws InterruptedException {
        RecordDirectory directory = record.directory();
        RecordQueries.open(directory);
        PrintStream protocol = System.out;
        System.setOut(System.err);
        AssistantServer.serve(() -> RecordQueries.open(directory), System.in, protocol);
        return ExitCode.OK.code();
    }
}
