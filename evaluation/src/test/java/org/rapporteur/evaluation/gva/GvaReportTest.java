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

    private static final String INCIDENT = "{\"incident_uri\": \"7\", \"num_killed\": 0, \"num_injured\": 2,"
            + " \"date\": \"January 29, 2014\", \"city_or_county\": \"%s\"}%n";

    @Test
    void tiesAReportToItsIncidentWhateverTheFilesAreCalled(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("some.jsonl"), REPORT.formatted("7", "1") + REPORT.formatted("8", "2"));
        Files.writeString(folder.resolve("others.jsonl"), INCIDENT.formatted("Dayton"));

        List<GvaReport> found = GvaReport.below(folder);

        assertThat(found).extracting(GvaReport::incident).containsExactly("7");
        assertThat(found).extracting(GvaReport::injured).containsExactly(2);
    }

    @Test
    void readsTitleAndParagraphsAsParts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("all.jsonl"), REPORT.formatted("7", "1") + INCIDENT.formatted("Dayton"));

        assertThat(GvaReport.below(folder).get(0).report().parts())
                .extracting(part -> part.kind())
                .containsExactly(PartKind.TITLE, PartKind.PARAGRAPH, PartKind.PARAGRAPH);
    }

    @Test
    void readsTheDayAndEveryNameOfTheCity(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("all.jsonl"), REPORT.formatted("7", "1") + INCIDENT.formatted("Dayton (Trotwood)"));

        GvaReport found = GvaReport.below(folder).get(0);

        assertThat(found.day()).isEqualTo("2014-01-29");
        assertThat(found.cities()).containsExactly("Dayton", "Trotwood");
    }

    @Test
    void takesCountiesByTheirFullNames(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("all.jsonl"), REPORT.formatted("7", "1") + INCIDENT.formatted("Pike (county)"));

        assertThat(GvaReport.below(folder).get(0).cities()).containsExactly("Pike County");
    }
}
