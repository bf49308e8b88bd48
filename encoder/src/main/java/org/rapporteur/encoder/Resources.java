package org.rapporteur.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The files beside this package's classes. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = stream(name)) {
            return stream.readAllBytes();
        }
    }

    static List<String> lines(String name) throws IOException {
        InputStream stream = stream(name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(stream) : stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static InputStream stream(String name) {
        return Optional.ofNullable(Resources.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
    }
}
