package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.phrases.ParsedExamples;

/**
 * Over what time, of whom and as of when figures are, and whether they are new or a sum so far: each example with all
 * that must be read of it, in a report of Monday, 20 May 2013.
 */
class FigureScopesTest {

    private static final FigureReader FIGURES = new FigureReader();
    private static final DateReader DATES = new DateReader();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(FigureScopesTest.class, "scopes.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTheScopeThatTheExampleExpects(ParsedExamples.Example example) {
        Analysis analysis = example.analysis();
        Report report = analysis.report().withDates(List.of(new StatedDate(DateKind.PUBLISHED, "2013-05-20", "test")));
        Dates dates = DATES.read(report);

        List<Figure> found =
                FIGURES.read(analysis, new Mentions(List.of(), List.of()), dates, List.of(), List.of(), List.of());

        assertThat(found).extracting(figure -> line(report, figure)).isEqualTo(example.expected());
    }

    private static String line(Report report, Figure figure) {
        return String.join(
                " | ",
                report.words(figure.span()),
                figure.counted().orElse("-"),
                figure.derivation().detail().replaceFirst(":.*", ""),
                "over " + stated(figure.scope().period()),
                "of " + figure.scope().side().map(Party::text).orElse("-"),
                "as of " + stated(figure.asOf()));
    }

    private static String stated(Time time) {
        return time.isKnown() ? time.value() + " " + time.basis().word() : "-";
    }
}
