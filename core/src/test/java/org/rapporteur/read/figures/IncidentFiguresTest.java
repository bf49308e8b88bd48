package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.phrases.ParsedExamples;

class IncidentFiguresTest {

    private static final FigureReader FIGURES = new FigureReader();
    private static final IncidentFigures INCIDENTS = new IncidentFigures();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(IncidentFiguresTest.class, "incidents.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheTollThatTheExampleExpects(ParsedExamples.Example example) {
        Analysis analysis = example.analysis();
        Dates dates = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        var figures =
                FIGURES.read(analysis, new Mentions(List.of(), List.of()), dates, List.of(), List.of(), List.of());

        IncidentFigures.Toll toll = INCIDENTS.read(analysis, dates, figures);

        assertThat(List.of(toll.killed() + " killed, " + toll.wounded() + " wounded"))
                .isEqualTo(example.expected());
    }

    @Test
    void sharesAReportsVoteAmongTheNumbersThatItsWordsAllow() {
        Analysis analysis = examples().get(0).analysis();
        Dates dates = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        var figures =
                FIGURES.read(analysis, new Mentions(List.of(), List.of()), dates, List.of(), List.of(), List.of());

        IncidentFigures.Likely likely = INCIDENTS.likely(analysis, dates, figures);

        assertThat(likely.killed().values().stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(likely.killed().get(1)).isGreaterThan(likely.killed().get(0));
    }
}
