package org.rapporteur.read.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Party;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.ParsedExamples;

class TransferReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER);
    private static final TransferReader READER = new TransferReader(GAZETTEER);

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(TransferReaderTest.class, "examples.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleExpects(ParsedExamples.Example example) {
        assertThat(read(example.analysis()).stream().map(TransferReaderTest::line))
                .isEqualTo(example.expected());
    }

    private static List<Transfer> read(Analysis analysis) {
        Dates dates = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        return READER.read(analysis, MENTIONS.read(analysis), dates, List.of(), List.of(), List.of());
    }

    private static String line(Transfer transfer) {
        String steps =
                transfer.statuses().stream().map(step -> step.status().word()).collect(Collectors.joining(", "));
        String item = transfer.item()
                .designation()
                .or(() -> transfer.item().category())
                .orElse("");
        return party(transfer.supplier()) + " > " + party(transfer.recipient()) + " " + item + ": " + steps;
    }

    private static String party(Optional<Party> party) {
        return party.map(found -> found.sector()
                        .filter(sector -> sector.equals("REB"))
                        .map(sector -> found.span().isPresent()
                                        && Character.isUpperCase(found.text().charAt(0))
                                ? found.text()
                                : sector)
                        .or(found::country)
                        .orElse(found.text()))
                .orElse("?");
    }

    @Test
    void knowsAboutFourHundredSystemsAndMore() {
        assertThat(new WeaponSystems().size()).isGreaterThan(400);
    }

    @Test
    void marksAPartyThatTheClauseDoesNotName() {
        Analysis analysis = examples().stream()
                .filter(example -> example.text().endsWith("Moscow suspended the deliveries."))
                .findFirst()
                .orElseThrow()
                .analysis();

        assertThat(read(analysis).get(0).statuses())
                .extracting(step -> step.derivation().rule())
                .last()
                .asString()
                .endsWith("party inferred from the report");
    }
}
