package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.fetch.Collected;
import org.rapporteur.fetch.Collector;
import org.rapporteur.fetch.Fetcher;
import org.rapporteur.fetch.Watch;
import org.rapporteur.record.Inbox;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through feeds again and again and reads what is new into a record. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Looks through feeds (RSS, Atom) again and again and reads the reports they lead to into a record: those never",
            "got, and those that the feed says have changed. A feed that fails is asked ever more rarely. Stop it with Ctrl-C;",
            "what was got is kept and read the next time."
        })
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "addresses of feeds (http or https)")
    private List<String> addresses;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "how often each feed is looked through (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--once", description = "look through each feed once and end")
    private boolean once;

    @Mixin
    private NetworkOptions network;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1) {
            throw new IllegalArgumentException("--every is a number of minutes, at least 1");
        }
        List<URI> feeds = NetworkOptions.addresses(addresses);
        Inbox inbox = new Inbox(RecordDirectory.openOrCreate(record.path()));
        Collector collector = new Collector(new Fetcher(network.settings()), inbox);
        Watch watch = new Watch(collector, feeds, Duration.ofMinutes(minutes), Clock.systemUTC());
        boolean well = round(watch, inbox);
        while (!once) {
            Thread.sleep(watch.pause().toMillis() + 1);
            round(watch, inbox);
        }
        return well ? ExitCode.OK.code() : ExitCode.SOME_UNUSABLE.code();
    }

    private boolean round(Watch watch, Inbox inbox) {
        PrintWriter out = spec.commandLine().getOut();
        List<Collected> all = watch.round();
        CollectedLines.write(out, all);
        return InboxBuild.take(record.path(), inbox, spec) && CollectedLines.allWell(all);
    }
}
