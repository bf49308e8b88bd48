package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.StoryFixture;

/** The desk in a real Chromium: pages render, scripts run, and nothing breaks the content policy. */
@Tag("models")
@EnabledIf(
        value = "isChromiumHere",
        disabledReason = "no Chromium on this machine; to run these tests: apt-get install chromium")
class BrowserTest {

    private static final int SECONDS = 120;

    @TempDir
    private static Path folder;

    private static Desk desk;

    static boolean isChromiumHere() {
        return chromium().isPresent();
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeAll
    static void serve() {
        StoryFixture.build(folder.resolve("record"), StoryFixture.files(4), 2);
        desk = Desk.open(RecordDirectory.open(folder.resolve("record")), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** What the browser makes of the page, and what it says on its console. */
    private record Rendered(String dom, String console) {}

    private static Rendered render(String path) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path dom = Files.createTempFile(folder, "dom", ".html");
        Path console = Files.createTempFile(folder, "console", ".txt");
        List<String> command = List.of(
                chromium().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + profile,
                "--dump-dom",
                "http://127.0.0.1:" + desk.port() + path);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(console.toFile())
                .start();
        assertThat(browser.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("rendered in time")
                .isTrue();
        return new Rendered(
                Files.readString(dom, StandardCharsets.UTF_8),
                new String(Files.readAllBytes(console), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/statements", "/reports"})
    void rendersWithoutAComplaint(String path) throws IOException, InterruptedException {
        Rendered page = render(path);
        assertThat(page.dom()).contains("<main id=\"main\"").contains("Rapporteur");
        assertThat(page.console()).doesNotContain("Content Security Policy").doesNotContain("Uncaught");
    }
}
