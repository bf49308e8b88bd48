package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;

class CueLexiconTest {

    @Test
    void looksForTheLongerNameFirst() {
        assertThat(CueLexicon.load().verbs("point")).extracting(Cue::name).startsWith("point out");
    }

    @Test
    void givesAFrameItsOwnAct() {
        Cue cue = CueLexicon.parse("call\tverb\tspeech\tdemand\t+for +on=urge");
        assertThat(cue.act(Frame.PREPOSITION, "for")).isEqualTo(Act.DEMAND);
        assertThat(cue.act(Frame.PREPOSITION, "on")).isEqualTo(Act.URGE);
    }

    @Test
    void refusesAFrameThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> CueLexicon.parse("say\tverb\tspeech\tassert\tsinging"));
    }
}
