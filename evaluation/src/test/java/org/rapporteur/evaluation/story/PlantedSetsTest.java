package org.rapporteur.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;

/** The sets of planted rows are well-formed: it needs no models. */
class PlantedSetsTest {

    private static final List<String> REGISTERS =
            List.of("claims", "disagreements", "links", "traps", "transfers", "processes", "timeline");

    @ParameterizedTest
    @ValueSource(strings = {"dam", "freighter", "wedding", "surveyors"})
    void everyPassageStandsInItsReport(String set) throws Exception {
        Path folder = Path.of("../examples").resolve(set);
        ExpectedRecord expected = ExpectedRecord.read(
                folder.resolve("expected"), IngestedReports.below(folder.resolve("reports"), new Pipeline()));
        List<String> absent = new ArrayList<>();
        int[] passages = new int[1];
        for (String register : REGISTERS) {
            expected.rows(register).forEach(row -> visit(expected, row, absent, passages));
        }
        assertThat(passages[0]).isGreaterThan(80);
        assertThat(absent).isEmpty();
    }

    private static void visit(ExpectedRecord expected, JsonNode node, List<String> absent, int[] passages) {
        if (node.has("report") && node.has("text")) {
            passages[0]++;
            if (expected.passage(node).isEmpty()) {
                absent.add(node.toString());
            }
        }
        node.forEach(child -> visit(expected, child, absent, passages));
    }
}
