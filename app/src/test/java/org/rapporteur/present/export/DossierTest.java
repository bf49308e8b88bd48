package org.rapporteur.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/** A dossier is found whole as long as it is, and altered as soon as it is; by the program and by the script. */
class DossierTest {

    private static final String STORY = """
            Envoys agree to meet </script><script>alert(1)</script>

            BEIRUT — The envoys of the two island states agreed on Monday to meet again \uD83D\uDD4A before the end of the year.

            "We did not say where," one of them told reporters.
            """;
    private static final byte[] DOSSIER = dossier(STORY);

    @TempDir
    private Path directory;

    private static byte[] dossier(String story) {
        byte[] bytes = story.getBytes(StandardCharsets.UTF_8);
        Report report = new Ingest().read("story.txt", bytes).reports().get(0);
        int start = story.codePointCount(0, story.indexOf("agreed on"));
        ObjectNode span = Json.object()
                .put("report", report.id().value())
                .put("start", start)
                .put("end", start + 16)
                .put("exact", "agreed on Monday");
        ObjectNode event = Json.object()
                .put("type", "event")
                .put("id", "event-1")
                .put("report", report.id().value());
        event.set("span", span);
        ObjectNode row =
                Json.object().put("type", "report").put("id", report.id().value());
        row.put("path", "story.txt").put("sha256", report.capture().sha256()).put("text", report.text());
        RecordRows rows = new RecordRows(List.of(Json.line(row), Json.line(event)), List.of(), sha256 -> bytes);
        StringBuilder page = new StringBuilder();
        try {
            ExportFormat.DOSSIER.export().files(rows).get(0).content().write(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isFoundWhole() {
        DossierCheck.Result result = DossierCheck.of(DOSSIER);
        assertThat(result.faults()).isEmpty();
        assertThat(result.passages()).isEqualTo(1);
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.captures()).isEqualTo(1);
    }

    @Test
    void runsNoMarkupOfTheReports() {
        String page = new String(DOSSIER, StandardCharsets.UTF_8);
        assertThat(page).containsOnlyOnce("<script").contains("default-src 'none'");
    }

    @Test
    void everyOneOfAThousandAlteredBytesIsFound() {
        Random random = new Random(20260309);
        for (int i = 0; i < 1000; i++) {
            byte[] altered = DOSSIER.clone();
            int at = random.nextInt(altered.length);
            altered[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(DossierCheck.of(altered).faults()).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void aNewSealDoesNotHideAnAlteredPassage() {
        String page = new String(DOSSIER, StandardCharsets.UTF_8);
        String altered = page.replace("\"exact\":\"agreed on Monday\"", "\"exact\":\"agreed on Friday\"");
        assertThat(DossierCheck.of(sealed(altered)).faults())
                .containsExactly("event-1 at " + page.replaceAll("(?s).*\"start\":(\\d+),\"end\":(\\d+).*", "$1–$2")
                        + ": other words stand there");
    }

    @Test
    void aNewSealDoesNotHideATextThatItsBytesDoNotGive() {
        String page = new String(DOSSIER, StandardCharsets.UTF_8);
        String other = new String(dossier(STORY.replace("Monday", "Friday")), StandardCharsets.UTF_8);
        String digest = other.replaceAll("(?s).*(\"version_sha256\":\"[0-9a-f]{64}).*", "$1");
        String altered = page.replaceAll("\"version_sha256\":\"[0-9a-f]{64}", digest)
                .replace("agreed on Monday", "agreed on Friday");
        assertThat(DossierCheck.of(sealed(altered)).faults())
                .hasSize(1)
                .allMatch(fault -> fault.endsWith("read again by this version, do not give its text"));
    }

    private static byte[] sealed(String page) {
        String body = page.substring(0, page.lastIndexOf(Dossier.SEAL_OPENS));
        String digest = Id.sha256Hex(body.getBytes(StandardCharsets.UTF_8));
        return (body + Dossier.SEAL_OPENS + digest + Dossier.SEAL_CLOSES).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatIsNoDossier() {
        assertThat(DossierCheck.of(new byte[0]).faults()).contains("it holds no data of a dossier");
        assertThat(DossierCheck.of("<html></html>".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .hasSize(2);
    }

    @Test
    void theScriptAgrees() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/python3")),
                "the script that a dossier carries runs on Python 3, which is not at /usr/bin/python3 here");
        assertThat(script(DOSSIER)).isZero();
        byte[] altered = DOSSIER.clone();
        altered[altered.length / 2] ^= 1;
        assertThat(script(altered)).isEqualTo(5);
    }

    private int script(byte[] dossier) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("dossier.html"), dossier);
        Path script = Path.of("..", "bin", "verify-dossier.py");
        return new ProcessBuilder("/usr/bin/python3", script.toString(), file.toString())
                .redirectOutput(directory.resolve("out").toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }
}
