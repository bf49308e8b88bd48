package org.rapporteur.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PtbTextTest {

    @Test
    void endsASentenceAfterItsClosingQuotationMark() {
        assertThat(PtbText.sentences("He said : `` No . '' They left -LRB- at 3\\/4 -RRB- ."))
                .containsExactly("He said : \" No . \"", "They left ( at 3/4 ) .");
    }

    @Test
    void takesTextWithoutAFullStop() {
        assertThat(PtbText.sentences(" no stop here ")).containsExactly("no stop here");
    }
}
