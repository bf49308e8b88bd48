package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From reports to the record: through whom a transfer passes, by two reports that tell of different routes. */
@Tag("models")
class TransferRoutesTest {

    @TempDir
    private static Path folder;

    private static RecordQueries record;

    @BeforeAll
    static void build() throws IOException {
        Path panel = folder.resolve("panel.txt");
        Files.writeString(
                panel,
                "Rifles reached South Sudan over Uganda\n\nNAIROBI, June 10, 2014 (Example Wire) - South Sudan received 4,000"
                        + " assault rifles from China through Uganda, a United Nations panel said on Tuesday. A broker in"
                        + " Cyprus received a commission, the panel said.\n");
        Path daily = folder.resolve("daily.txt");
        Files.writeString(
                daily,
                "Kenya named as route of rifles\n\nJUBA, June 20, 2014 (Example Daily) - China sent 4,000 assault rifles to"
                        + " South Sudan by way of Kenya, a customs officer said on Thursday.\n");
        StoryFixture.build(folder.resolve("routes.record"), List.of(panel, daily), 1);
        record = RecordQueries.open(RecordDirectory.open(folder.resolve("routes.record")));
    }

    @Test
    void keepsBothRoutesAndTheBrokerOfOneTransfer() {
        assertThat(record.transfers(Filter.ALL))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via())
                        .hasValue("transit: Uganda; transit: Kenya; broker: A broker in Cyprus"));
    }

    @Test
    void leadsEachBackToItsWords() {
        String transfer = record.transfers(Filter.ALL).get(0).id();
        List<ViaRow> via = new Support(record).via(List.of(transfer));
        assertThat(via)
                .extracting(ViaRow::role, ViaRow::passage)
                .containsExactly(
                        tuple("transit", "through Uganda"),
                        tuple("transit", "by way of Kenya"),
                        tuple("broker", "A broker in Cyprus received"));
        assertThat(via)
                .allSatisfy(row -> assertThat(
                                record.report(row.report()).orElseThrow().text().startsWith(row.passage(), row.start()))
                        .isTrue());
    }

    @Test
    void findsATransferByThoseThroughWhomItPasses() {
        assertThat(record.transfers(Filter.ALL.withField("via", "Kenya"))).hasSize(1);
        assertThat(record.transfers(Filter.ALL.withField("via", "Rwanda"))).isEmpty();
    }

    @Test
    void exportsThemWithTheirPassages() {
        assertThat(StoryFixture.export(folder.resolve("routes.record")))
                .filteredOn(line -> line.startsWith("{\"type\":\"transfer\""))
                .singleElement()
                .asString()
                .contains("\"via\":[{\"id\":\"intermediary-")
                .contains("\"role\":\"transit\",\"text\":\"Uganda\"")
                .contains("\"exact\":\"by way of Kenya\"");
    }
}
