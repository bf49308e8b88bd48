package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.present.web.Desk;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the desk. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the desk, and the record for programs under /api/v1, on this machine only. Bound to another address by --host it",
            "wants a token of everyone: that of the variable RAPPORTEUR_TOKEN, or one made up and printed. Stop it with Ctrl-C.",
            "Several records, or a folder of records, are served together; their addresses carry their names."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 16;

    @Mixin
    private RecordOption record;

    @Parameters(arity = "0..*", paramLabel = "RECORD", description = "records, or folders of records, instead of -r")
    private List<Path> paths = List.of();

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "the port (default: ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "the address to serve at (default: ${DEFAULT-VALUE}, this machine alone)")
    private String host;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnknownHostException {
        PrintWriter out = spec.commandLine().getOut();
        List<RecordDirectory> records = records();
        if (InetAddress.getByName(host).isLoopbackAddress()) {
            return serve(records, host, port, out);
        }
        String token = token();
        Desk desk = Desk.open(records, host, port, Optional.of(token));
        out.println(
                "served beyond this machine, unencrypted: put a proxy with TLS before it, or use it in a network you trust");
        return untilStopped(desk, "http://" + host + ":" + desk.port() + "/?token=" + token, out);
    }

    private List<RecordDirectory> records() {
        if (paths.isEmpty()) {
            return List.of(record.directory());
        }
        List<RecordDirectory> records = new ArrayList<>();
        for (Path path : paths) {
            List<Path> within = RecordDirectory.isAt(path) ? List.of(path) : RecordDirectory.within(path);
            (within.isEmpty() ? List.of(path) : within).forEach(each -> records.add(RecordDirectory.open(each)));
        }
        return records;
    }

    /** From the environment, where other users of the machine do not see it, or made up anew. */
    private static String token() {
        Optional<String> given = Optional.ofNullable(System.getenv("RAPPORTEUR_TOKEN"));
        if (given.isPresent()) {
            return given.filter(words -> words.matches("[A-Za-z0-9_-]{16,200}"))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "RAPPORTEUR_TOKEN is 16 to 200 letters, digits, hyphens and underscores"));
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Serves this machine until the program is stopped. */
    static int serve(List<RecordDirectory> records, String host, int port, PrintWriter out) {
        Desk desk = Desk.open(records, host, port, Optional.empty());
        return untilStopped(desk, "http://" + host + ":" + desk.port(), out);
    }

    private static int untilStopped(Desk desk, String address, PrintWriter out) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            stopped.countDown();
        }));
        out.println();
        out.println("the desk is at " + address + " (Ctrl-C stops it)");
        out.flush();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            desk.close();
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK.code();
    }
}
