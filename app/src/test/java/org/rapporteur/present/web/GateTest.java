package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.RecordDirectory;

/** Asked line by line, as a browser that was led astray would; the record need hold nothing. */
class GateTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String FILE = "/files/desk.css";

    @TempDir
    private Path folder;

    private RecordDirectory record() {
        return RecordDirectory.openOrCreate(folder.resolve("r"));
    }

    /** The server's whole answer. */
    private static String ask(Desk desk, String path, String... headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7070", "127.0.0.1:7070", "localhost", "[::1]:7070"})
    void thisMachinesOwnNamesPass(String host) {
        try (Desk desk = Desk.open(record(), "127.0.0.1", 0)) {
            assertThat(status(ask(desk, FILE, "Host: " + host))).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example:7070", "127.0.0.1.evil.example", "localhost.evil.example:7070", "192.168.1.4"})
    void aPageOfTheWebCannotAskUnderItsOwnName(String host) {
        try (Desk desk = Desk.open(record(), "127.0.0.1", 0)) {
            assertThat(status(ask(desk, FILE, "Host: " + host))).isEqualTo(403);
        }
    }

    @Test
    void withoutTheTokenNothingIsSeenBeyondThisMachine() {
        try (Desk desk = Desk.open(List.of(record()), "127.0.0.1", 0, Optional.of(TOKEN))) {
            for (String path : new String[] {"/", FILE, "/api/v1", "/api/v1/openapi.json", "/nowhere"}) {
                assertThat(status(ask(desk, path, "Host: desk.example")))
                        .as(path)
                        .isEqualTo(401);
            }
            assertThat(status(ask(desk, FILE + "?token=" + TOKEN.replace('f', 'e'), "Host: a")))
                    .isEqualTo(401);
            assertThat(status(ask(desk, FILE, "Host: a", "Authorization: Bearer wrong")))
                    .isEqualTo(401);
        }
    }

    @Test
    void theTokenPassesAsAHeader() {
        try (Desk desk = Desk.open(List.of(record()), "127.0.0.1", 0, Optional.of(TOKEN))) {
            assertThat(status(ask(desk, FILE, "Host: a", "Authorization: Bearer " + TOKEN)))
                    .isEqualTo(200);
        }
    }

    @Test
    void theTokenOfAnAddressBecomesACookieThatNoScriptSees() {
        try (Desk desk = Desk.open(List.of(record()), "127.0.0.1", 0, Optional.of(TOKEN))) {
            String answer = ask(desk, FILE + "?token=" + TOKEN, "Host: a");
            assertThat(status(answer)).isEqualTo(303);
            assertThat(answer).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                    .singleElement()
                    .asString()
                    .doesNotContain(TOKEN);
            assertThat(status(ask(desk, FILE, "Host: a", "Cookie: rapporteur=" + TOKEN)))
                    .isEqualTo(200);
        }
    }

    @Test
    void everyAnswerForbidsScriptsOfOthers() {
        try (Desk desk = Desk.open(record(), "127.0.0.1", 0)) {
            for (String path : new String[] {FILE, "/nowhere", "/api/v1/openapi.json"}) {
                assertThat(ask(desk, path, "Host: localhost"))
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe")
                        .contains("nosniff");
            }
        }
    }
}
