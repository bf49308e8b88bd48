package org.rapporteur.read.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Process;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.ParsedExamples;

class ProcessReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER);
    private static final ProcessReader READER = new ProcessReader(GAZETTEER);

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(ProcessReaderTest.class, "examples.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleExpects(ParsedExamples.Example example) {
        assertThat(read(example.analysis(), List.of()).stream().map(ProcessReaderTest::line))
                .isEqualTo(example.expected());
    }

    private static List<Process> read(Analysis analysis, List<Place> places) {
        Dates dates = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        return READER.read(analysis, MENTIONS.read(analysis), dates, places, List.of(), List.of());
    }

    private static String line(Process process) {
        String stages =
                process.stages().stream().map(stage -> stage.stage().word()).collect(Collectors.joining(", "));
        String votes = process.votes().stream()
                .map(vote -> vote.state() + " " + vote.vote().word())
                .collect(Collectors.joining(", "));
        return process.kind().word() + " \"" + process.name() + "\" " + stages + (votes.isEmpty() ? "" : "; " + votes);
    }

    @Test
    void takesThePlaceBehindTheTalksAsVenueAndWhoTalksAsParticipants() {
        Analysis analysis = example("Lavrov held talks");
        int start = analysis.report().text().indexOf("Moscow");
        Place moscow = new Place(
                "Moscow",
                Optional.of(new Span(start, start + 6)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("RUS"),
                PlacePrecision.CITY,
                Optional.empty());

        Process talks = read(analysis, List.of(moscow)).get(0);

        assertThat(talks.venue()).contains(moscow);
        assertThat(talks.participants()).extracting(Party::text).contains("Lavrov", "the Syrian opposition");
    }

    @Test
    void tellsWhoMediatesFromWhoTalks() {
        Process talks = read(example("Talks between Ethiopia"), List.of()).get(0);

        assertThat(talks.mediators()).extracting(Party::text).containsExactly("African Union");
        assertThat(talks.participants()).extracting(Party::text).containsExactly("Ethiopia", "Eritrea");
    }

    private static Analysis example(String start) {
        return examples().stream()
                .filter(example -> example.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .analysis();
    }
}
