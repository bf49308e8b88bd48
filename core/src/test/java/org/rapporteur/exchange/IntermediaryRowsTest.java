package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Item;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

class IntermediaryRowsTest {

    private static final String TEXT = "🇺🇬 The rifles reached Juba via Uganda; a broker sold them.";

    private static final Report REPORT = report();

    private static Report report() {
        Capture capture = new Capture(Id.sha256Hex(TEXT.getBytes(StandardCharsets.UTF_8)), "a.txt", Optional.empty());
        return Report.plain(Report.idOf(capture), capture, TEXT);
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage(REPORT.id(), new Span(start, start + words.length()));
    }

    private static Intermediary intermediary(
            String name, Optional<String> country, IntermediaryRole role, String words) {
        Party party = new Party(name, Optional.empty(), Optional.empty(), country, Optional.empty());
        Intermediary.Told told = new Intermediary.Told(
                passage(words), Optional.of(Id.of("statement", "a")), Derivation.of("by hand", words));
        return new Intermediary(party, role, List.of(told));
    }

    private static Linking linking() {
        Transfer transfer = new Transfer(
                Id.of("transfer", "rifles"),
                Optional.empty(),
                Optional.empty(),
                new Item("The rifles", Optional.empty(), Optional.of("small arms")),
                Optional.empty(),
                List.of(
                        intermediary("Uganda", Optional.of("UGA"), IntermediaryRole.TRANSIT, "via Uganda"),
                        intermediary("a broker", Optional.empty(), IntermediaryRole.BROKER, "a broker sold them")),
                List.of(new TransferStep(
                        TransferStatus.DELIVERED,
                        Time.UNKNOWN,
                        passage("reached"),
                        Optional.empty(),
                        Derivation.of("by hand", "reached"))));
        return new Linking(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(transfer),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static JsonNode via() throws IOException {
        return via(Marks.NONE);
    }

    private static JsonNode via(Marks marks) throws IOException {
        List<String> lines = new ArrayList<>();
        new Interchange(List.of(REPORT), List.of(), linking(), marks).lines(lines::add);
        String transfer = lines.stream()
                .filter(line -> line.startsWith("{\"type\":\"transfer\""))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readTree(transfer).get("via");
    }

    @Test
    void saysWhichPartEachHasAndWhoItIs() throws IOException {
        assertThat(via()).extracting(node -> node.get("role").textValue()).containsExactly("transit", "broker");
        assertThat(via().get(0).get("text").textValue()).isEqualTo("Uganda");
        assertThat(via().get(0).get("country").textValue()).isEqualTo("UGA");
        assertThat(via().get(1).get("country").isNull()).isTrue();
    }

    @Test
    void aJudgedOneSaysSo() throws IOException {
        assertThat(via(JudgementKind.RIGHT)
                        .get(0)
                        .get("judged")
                        .get(0)
                        .get("by")
                        .textValue())
                .isEqualTo("Anna");
    }

    @Test
    void leavesOutOneThatWasJudgedWrong() throws IOException {
        assertThat(via(JudgementKind.WRONG))
                .extracting(node -> node.get("role").textValue())
                .containsExactly("broker");
    }

    private static JsonNode via(JudgementKind kind) throws IOException {
        Id first = linking().transfers().get(0).viaIds().get(0);
        PersonJudgement judgement = PersonJudgement.of(
                kind, List.of(), List.of(), Optional.empty(), Optional.empty(), "Anna", "2026-03-05T12:00:00Z", "", "");
        return via(new Marks(Map.of(first, List.of(judgement)), Map.of()));
    }

    @Test
    void leadsBackToTheWordsInCodePoints() throws IOException {
        JsonNode told = via().get(0).get("told").get(0);
        assertThat(told.get("report").textValue()).isEqualTo(REPORT.id().value());
        assertThat(told.get("span").get("exact").textValue()).isEqualTo("via Uganda");
        assertThat(told.get("span").get("start").intValue())
                .isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("via Uganda")));
        assertThat(told.get("according_to").textValue()).startsWith("statement-");
        assertThat(told.get("derivation").get("rule").textValue()).isEqualTo("by hand");
    }

    @Test
    void comesBackEqualFromTheStore() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        StoredJson.write(linking(), stored);
        assertThat(StoredJson.linking(new ByteArrayInputStream(stored.toByteArray())))
                .isEqualTo(linking());
    }
}
