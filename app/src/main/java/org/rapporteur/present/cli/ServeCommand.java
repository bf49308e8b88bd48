package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.present.web.Desk;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the desk. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the desk on this machine only. Stop it with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "the port (default: ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "a loopback address (default: ${DEFAULT-VALUE})")
    private String host;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnknownHostException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            spec.commandLine()
                    .getErr()
                    .println("rapporteur: " + host
                            + " is not a loopback address; the desk has no log-in and is served to this machine only");
            return ExitCode.USAGE.code();
        }
        return serve(record.path(), host, port, spec.commandLine().getOut());
    }

    /** Serves until the program is stopped. */
    static int serve(Path record, String host, int port, PrintWriter out) {
        Desk desk = Desk.open(RecordDirectory.open(record), host, port);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            stopped.countDown();
        }));
        out.println();
        out.println("the desk is at http://" + host + ":" + desk.port() + " (Ctrl-C stops it)");
        out.flush();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK.code();
    }
}
