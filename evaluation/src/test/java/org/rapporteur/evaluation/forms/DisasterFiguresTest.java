package org.rapporteur.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** What is counted of disasters. */
@Tag("models")
class DisasterFiguresTest {

    private static final Pipeline PIPELINE = new Pipeline();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 5,000 villagers were moved to camps on Monday.             | 5,000 villagers | people    | evacuated
            Divers pulled 14 survivors from the wreckage of the ferry.      | 14 survivors    | people    | rescued
            A father and his three sons drowned near Lota on Saturday.      | three sons      | people    | killed
            A bomb killed a minister and two bodyguards on Sunday.          | two bodyguards  | people    | killed
            The flood killed five. No one else was hurt.                    | five            | people    | killed
            About 40 miners are trapped in a shaft near Lota.               | 40 miners       | people    | trapped
            The fire has burned 700 hectares of forest.                     | 700 hectares    | hectares  | burned
            Nearly 90 houses collapsed in the town of Lota.                 | 90 houses       | buildings | destroyed
            More than 200 families lost their homes on Sunday.              | 200 families    | families  | homeless
            The company closed two of its mines in Chile last year.         | two of its mines| mines     |
            Farmers marched in Lota on Sunday. Police counted 9,000 protesters, organisers spoke of 20,000. | 20,000 | people | protesters
            """)
    void countsWhatBefellThem(String text, String number, String unit, String counted) {
        Report report = PlainReports.of(text, text, List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));
        int at = text.indexOf(number);
        assertThat(PIPELINE.read(report).figures())
                .filteredOn(figure -> figure.span().overlaps(new Span(at, at + number.length())))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.unit()).isEqualTo(unit);
                    assertThat(figure.counted().orElse(null)).isEqualTo(counted);
                });
    }
}
