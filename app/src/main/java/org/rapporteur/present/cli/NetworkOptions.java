package org.rapporteur.present.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fetch.Addresses;
import org.rapporteur.fetch.FetchFailure;
import org.rapporteur.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** How the network is used. */
final class NetworkOptions {

    private static final int MEBIBYTE = 1 << 20;
    private static final double MILLIS = 1000;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "the least time between two requests to one host (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            defaultValue = "16",
            description = "a longer page is not taken (default: ${DEFAULT-VALUE})")
    private int mebibytes;

    @Option(
            names = "--allow-private",
            description = "follow feeds and redirections into this machine and its own network")
    private boolean allowPrivate;

    FetchSettings settings() {
        if (seconds < 0 || seconds > 3600 || mebibytes < 1 || mebibytes > 64) {
            throw new IllegalArgumentException("--wait goes from 0 to 3600 seconds, --max-size from 1 to 64 MiB");
        }
        return FetchSettings.STANDARD
                .withPause(Duration.ofMillis((long) (seconds * MILLIS)))
                .withMaxBytes(mebibytes * MEBIBYTE)
                .withPrivateAddresses(allowPrivate);
    }

    /** @throws IllegalArgumentException if one is none of the web */
    static List<URI> addresses(List<String> words) {
        List<URI> addresses = new ArrayList<>();
        for (String each : words) {
            try {
                addresses.add(Addresses.parse(each));
            } catch (FetchFailure e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
        return addresses.stream().distinct().toList();
    }
}
