package org.rapporteur.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlvPairTest {

    @Test
    void readsTheMarksOfSourceAndTarget() {
        PlvPair pair = PlvPair.of("On Monday <s>Norway</s> praised <t>Chad</t>'s offer.", "SUPPORT");

        assertThat(pair.sentence()).isEqualTo("On Monday Norway praised Chad's offer.");
        assertThat(pair.source().orElseThrow().in(pair.sentence())).isEqualTo("Norway");
        assertThat(pair.target().orElseThrow().in(pair.sentence())).isEqualTo("Chad");
    }

    @Test
    void keepsPairsWithoutTarget() {
        PlvPair pair = PlvPair.of("<s>Norway</s> has opened an inquiry.", "ACCUSE");

        assertThat(pair.target()).isEmpty();
    }

    @Test
    void keepsAMarkWithinAnother() {
        PlvPair pair = PlvPair.of("<s><t>Chad</t> rebels</s> agreed.", "AGREE");

        assertThat(pair.source().orElseThrow().in(pair.sentence())).isEqualTo("Chad rebels");
        assertThat(pair.target().orElseThrow().in(pair.sentence())).isEqualTo("Chad");
    }
}
