package org.rapporteur.present.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.StoryFixture;
import picocli.CommandLine;

/** A broker who is struck out on the command line: from the reports to what others are given. */
@Tag("models")
class JudgedRouteTest {

    private static final Pattern BROKER = Pattern.compile("\"id\":\"(intermediary-[0-9a-f]+)\",\"role\":\"broker\"");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void strikeOutTheBroker() throws IOException {
        Path panel = folder.resolve("panel.txt");
        Files.writeString(
                panel,
                "Rifles reached South Sudan over Uganda\n\nNAIROBI, June 10, 2014 (Example Wire) - South Sudan received 4,000"
                        + " assault rifles from China through Uganda, a United Nations panel said on Tuesday. A broker in"
                        + " Cyprus received a commission, the panel said.\n");
        StoryFixture.build(folder.resolve("r"), List.of(panel), 1);
        Matcher broker = BROKER.matcher(onRecord("export", "--to", "jsonl"));
        assertThat(broker.find()).isTrue();
        onRecord("judge", "wrong", broker.group(1), "--by", "Anna", "--reason", "not in the panel's annex");
        Path daily = folder.resolve("daily.txt");
        Files.writeString(
                daily,
                "Kenya named as route of rifles\n\nJUBA, June 20, 2014 (Example Daily) - China sent 4,000 assault rifles to"
                        + " South Sudan by way of Kenya, a customs officer said on Thursday.\n");
        StoryFixture.build(folder.resolve("r"), List.of(daily), 1);
    }

    private static String onRecord(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-r", folder.resolve("r").toString()));
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out));
        assertThat(command.execute(all.toArray(String[]::new))).isZero();
        return out.toString();
    }

    @Test
    void theTransferStandsWithItsOtherRoutes() {
        assertThat(onRecord("transfers", "--format", "csv"))
                .contains("transit: Uganda; transit: Kenya")
                .doesNotContain("broker");
    }

    @Test
    void aRebuildKeepsItStruckOut() {
        String before = onRecord("export", "--to", "jsonl");
        onRecord("rebuild");
        assertThat(onRecord("export", "--to", "jsonl")).isEqualTo(before).doesNotContain("\"role\":\"broker\"");
    }

    @Test
    void noExportNamesTheBroker() {
        for (String format : List.of("csv", "sipri", "markdown")) {
            Path to = folder.resolve(format);
            onRecord("export", "--to", format, "-o", to.toString());
            assertThat(written(to)).as(format).contains("Uganda").doesNotContain("broker: A broker", "broker,A broker");
        }
    }

    private static String written(Path to) {
        try (var files = Files.walk(to)) {
            StringBuilder words = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                words.append(Files.readString(file));
            }
            return words.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theJudgementIsListedWithWhomItIsAbout() {
        assertThat(onRecord("judgements", "list", "--format", "csv"))
                .contains("A broker in Cyprus")
                .contains("applied");
    }
}
