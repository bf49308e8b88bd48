package org.rapporteur.read.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.ParsedExamples;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceReader;

class IncidentReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final PlaceReader PLACES = new PlaceReader(GAZETTEER, PlaceIndex.load(GAZETTEER));
    private static final DateReader DATES = new DateReader(GAZETTEER);
    private static final IncidentReader INCIDENTS = new IncidentReader();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(IncidentReaderTest.class, "incidents.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsWhereAndWhenTheIncidentWasFromOtherPlacesAndDays(ParsedExamples.Example example) {
        Incident incident = read(example.analysis());

        String place = incident.places().get(0).mentions().get(0).text();
        String basis = incident.time().basis() == Basis.INFERRED ? " inferred" : "";
        assertThat(List.of(place + " " + incident.time().asDay().orElseThrow() + basis))
                .isEqualTo(example.expected());
    }

    @Test
    void keepsTheOtherPlacesAsCandidatesWithWhatSpeaksForThem() {
        List<IncidentPlace> places = read(examples().get(0).analysis()).places();

        assertThat(places)
                .extracting(place -> place.mentions().get(0).text())
                .contains("Cincinnati", "Columbus", "Toledo");
        assertThat(places).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(places.get(0).why()).contains("happening");
    }

    private static Incident read(Analysis analysis) {
        Report report = onMonday(analysis.report());
        Analysis dated = new Analysis(report, analysis.sentences());
        return INCIDENTS.read(dated, DATES.read(report), PLACES.read(dated), List.of());
    }

    private static Report onMonday(Report report) {
        return report.withDates(List.of(new StatedDate(DateKind.PUBLISHED, "2014-03-31", "test")));
    }
}
