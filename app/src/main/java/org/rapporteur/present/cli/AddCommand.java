package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.fetch.Collected;
import org.rapporteur.fetch.Collector;
import org.rapporteur.fetch.Fetcher;
import org.rapporteur.record.Inbox;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gets pages from the web and reads them into a record. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Gets pages from the web and reads them into a record, each with its address, time and headers. Asks robots.txt",
            "first, keeps requests to one host apart, and asks only for what is newer than what is kept. What has changed",
            "since is a new version of the same report. This and watch are the only commands that use the network."
        })
final class AddCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "addresses of pages (http or https)")
    private List<String> addresses;

    @Mixin
    private NetworkOptions network;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<URI> named = NetworkOptions.addresses(addresses);
        Inbox inbox = new Inbox(RecordDirectory.openOrCreate(record.path()));
        Collector collector = new Collector(new Fetcher(network.settings()), inbox);
        List<Collected> all = new ArrayList<>();
        for (URI address : named) {
            Collected collected = collector.add(address);
            all.add(collected);
            CollectedLines.write(out, List.of(collected));
        }
        return InboxBuild.take(record.path(), inbox, spec) && CollectedLines.allWell(all)
                ? ExitCode.OK.code()
                : ExitCode.SOME_UNUSABLE.code();
    }
}
