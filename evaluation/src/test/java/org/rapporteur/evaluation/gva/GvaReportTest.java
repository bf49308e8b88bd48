package org.rapporteur.evaluation.gva;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.PartKind;

class GvaReportTest {

    private static final String REPORT = "{\"incident\": \"%s\", \"id\": \"r%s\", \"title\": \"Two hurt\","
            + " \"dct\": \"2014-01-31\", \"content\": \"Two people were hurt.\\n\\nPolice said so.\"}%n";

    @Test
    void tiesAReportToItsIncidentWhateverTheFilesAreCalled(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("some.jsonl"), REPORT.formatted("7", "1") + REPORT.formatted("8", "2"));
        Files.writeString(
                folder.resolve("others.jsonl"), "{\"incident_uri\": \"7\", \"num_killed\": 0, \"num_injured\": 2}\n");

        List<GvaReport> found = GvaReport.below(folder);

        assertThat(found).extracting(GvaReport::incident).containsExactly("7");
        assertThat(found).extracting(GvaReport::injured).containsExactly(2);
    }

    @Test
    void readsTitleAndParagraphsAsParts(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("all.jsonl"),
                REPORT.formatted("7", "1") + "{\"incident_uri\": \"7\", \"num_killed\": 0, \"num_injured\": 2}\n");

        assertThat(GvaReport.below(folder).get(0).report().parts())
                .extracting(part -> part.kind())
                .containsExactly(PartKind.TITLE, PartKind.PARAGRAPH, PartKind.PARAGRAPH);
    }
}
