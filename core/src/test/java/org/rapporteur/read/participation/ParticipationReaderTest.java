package org.rapporteur.read.participation;

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
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.phrases.ParsedExamples;
import org.rapporteur.read.phrases.ParsedExamples.Example;

class ParticipationReaderTest {

    private static final DateReader DATES = new DateReader();
    private static final ParticipationReader READER = new ParticipationReader();

    static List<Example> examples() {
        return ParsedExamples.beside(ParticipationReaderTest.class, "participation.parsed");
    }

    private static List<Participation> read(Analysis analysis) {
        Report report = analysis.report();
        Report dated = report.withDates(List.of(new StatedDate(DateKind.PUBLISHED, "2013-05-17", "test")));
        Dates dates = DATES.read(dated);
        return READER.read(analysis, dates, span -> span.in(report.text()).equals("Norland"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatNorlandTookPartInAndWhen(Example example) {
        assertThat(read(example.analysis()))
                .extracting(found -> found.words() + " "
                        + (found.time().value().isEmpty() ? "-" : found.time().value()))
                .containsExactlyElementsOf(example.expected());
    }

    @Test
    void marksTheReportsOwnDayAsInferred() {
        assertThat(read(examples().get(3).analysis()).get(0).time().basis()).isEqualTo(Basis.INFERRED);
    }
}
