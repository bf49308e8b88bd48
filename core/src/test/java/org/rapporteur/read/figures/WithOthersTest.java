package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.figures.TollEvidence.Zone;
import org.rapporteur.read.figures.Victim.Form;

class WithOthersTest {

    private static final Victim OTHERS = victim(Form.COUNTED, Victim.OTHER + "person", 3, "wounded");

    @Test
    void addsOneToTheOthersBesideThem() {
        Victim girl = victim(Form.INDEFINITE, "girl", 1, "wounded");

        assertThat(WithOthers.in(List.of(girl, OTHERS), Zone.LEAD))
                .contains(new WithOthers(4, Zone.LEAD, Optional.empty(), false));
    }

    @Test
    void keepsTheNameSoThatTheOneMayTurnOutToHaveDied() {
        Victim named = victim(Form.NAMED, "ann lee", 1, "shot");

        assertThat(WithOthers.in(List.of(named, OTHERS), Zone.LEAD))
                .contains(new WithOthers(4, Zone.LEAD, Optional.of("ann lee"), false));
    }

    @Test
    void takesHimForTheOneWhoDiedInTheSentence() {
        Victim man = victim(Form.INDEFINITE, "man", 1, "killed");
        Victim him = victim(Form.DEFINITE, "he", 1, "shot");

        assertThat(WithOthers.in(List.of(man, him, OTHERS), Zone.LEAD))
                .contains(new WithOthers(4, Zone.LEAD, Optional.empty(), true));
    }

    @Test
    void takesNothingWhereOnlyOthersAreTold() {
        assertThat(WithOthers.in(List.of(OTHERS), Zone.LEAD)).isEmpty();
    }

    private static Victim victim(Form form, String key, int number, String fate) {
        return new Victim(0, form, key, "", number, fate, 3, false);
    }
}
