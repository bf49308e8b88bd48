package org.rapporteur.evaluation.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

class WorldsTest {

    private static final Report REPORT = PlainReports.of("r", "Headline\nMinister Berg visited the northern harbour.");

    private static final Reading READING = new Reading(
            REPORT.id(),
            "reader",
            Time.day(LocalDate.of(2012, 2, 29), Basis.STATED, List.of()),
            Time.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            DateConstraints.NONE,
            Optional.empty());

    private final Worlds worlds = new Worlds(List.of(REPORT, REPORT), List.of(READING, READING));

    @Test
    void makesReportsAndReadingsThatBelongTogether() {
        Worlds.Corpus corpus = worlds.of(50);

        assertThat(corpus.reports()).hasSize(50).extracting(Report::id).doesNotHaveDuplicates();
        assertThat(corpus.readings())
                .extracting(Reading::report)
                .isEqualTo(corpus.reports().stream().map(Report::id).toList());
    }

    @Test
    void beginsALargerCorpusWithASmallerOne() {
        assertThat(worlds.of(50).reports().subList(0, 20))
                .isEqualTo(worlds.of(20).reports());
    }

    @Test
    void movesTheDayOfAReadingWithItsValue() {
        assertThat(worlds.of(20).readings())
                .allSatisfy(reading -> assertThat(reading.published().value())
                        .isEqualTo(reading.published().first().orElseThrow().toString()));
    }
}
