package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final Shared shared = new Shared();

    private Span span(int number) {
        return shared.of(new Span(number, number + 5));
    }

    @Test
    void givesOneOfEqualValues() {
        assertThat(shared.of(new Id("entity-1"))).isSameAs(shared.of(new Id("entity-1")));
        assertThat(span(7)).isSameAs(span(7));
    }

    @Test
    void tellsValuesApartWhoseCodesAreEqual() {
        assertThat(shared.of("Aa")).isEqualTo("Aa");
        assertThat(shared.of("BB")).isEqualTo("BB");
        assertThat(shared.of("Aa")).isEqualTo("Aa");
    }

    @Test
    void givesEqualValuesHoweverManyPass() {
        assertThat(IntStream.range(0, 200_000)).allMatch(number -> span(number).equals(new Span(number, number + 5)));
    }
}
