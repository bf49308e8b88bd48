package org.rapporteur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.present.cli.Main;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StoryFixture;

/** From an address to a row, a dossier and its check, as a user types it; the server is on this machine. */
@Tag("models")
class AddTest {

    @TempDir
    private Path folder;

    private String run(int code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!arguments[0].equals("verify")) {
            all.addAll(List.of("-r", folder.resolve("r").toString()));
        }
        StringWriter out = new StringWriter();
        int ended = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(all.toArray(String[]::new));
        assertThat(ended).as(out.toString()).isEqualTo(code);
        return out.toString();
    }

    @Test
    void whatIsFetchedIsReadCitedAndVerified() throws IOException {
        String page = Files.readString(StoryFixture.reports().resolve("bosphorus-daily-geneva.html"));
        try (LocalServer server = new LocalServer()) {
            server.html("/geneva.html", page);
            String address = server.at("/geneva.html").toString();
            assertThat(run(0, "add", "--wait", "0", address)).contains("kept       " + address, "1 reports read");
            assertThat(run(0, "add", "--wait", "0", address)).contains("unchanged  " + address);
            assertThat(run(1, "add", "--wait", "0", server.at("/gone").toString()))
                    .contains("the server says 404");
        }
        RecordQueries record = RecordQueries.open(RecordDirectory.open(folder.resolve("r")));
        assertThat(record.reports(Filter.ALL)).hasSize(1);
        assertThat(record.json(record.reports(Filter.ALL).get(0).id()))
                .hasValueSatisfying(row -> assertThat(row).contains("\"retrieved\":\"20"));
        assertThat(record.statements(Filter.ALL)).isNotEmpty();
        String dossier = folder.resolve("d.html").toString();
        run(0, "export", "--to", "dossier", "-o", dossier);
        run(0, "verify", dossier);
    }
}
