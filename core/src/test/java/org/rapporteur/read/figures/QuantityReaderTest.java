package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.phrases.ParsedExamples;

class QuantityReaderTest {

    private static final QuantityReader READER = new QuantityReader();
    private static final DateReader DATES = new DateReader();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(QuantityReaderTest.class, "quantities.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheBoundAndTheMeasureButNoDaysAndAges(ParsedExamples.Example example) {
        assertThat(READER.read(example.analysis(), DATES.read(example.analysis().report())))
                .extracting(quantity -> quantity.span().in(example.text()) + (quantity.money() ? ", money" : ""))
                .isEqualTo(example.expected());
    }
}
