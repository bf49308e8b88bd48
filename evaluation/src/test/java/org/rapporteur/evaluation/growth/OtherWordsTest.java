package org.rapporteur.evaluation.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class OtherWordsTest {

    @Test
    void movesSpansToTheWordsInTheirPlace() {
        String text = "Lavrov met Assad in Damascus.";
        OtherWords other = OtherWords.of(text, (word, start) -> word.equals("met") ? "telephoned" : word);

        assertThat(other.text()).isEqualTo("Lavrov telephoned Assad in Damascus.");
        assertThat(other.moved(new Span(7, 10)).in(other.text())).isEqualTo("telephoned");
        assertThat(other.moved(new Span(20, 28)).in(other.text())).isEqualTo("Damascus");
        assertThat(other.moved(new Span(0, text.length())).in(other.text())).isEqualTo(other.text());
    }
}
