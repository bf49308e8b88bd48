package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.figures.Victim.Form;

class ToldApartTest {

    @Test
    void takesTheBoyWhoWasShotForTheBoyWhoDied() {
        ToldApart apart = ToldApart.of(
                List.of(victim(0, Form.INDEFINITE, "boy", "6", "shot"), victim(3, Form.DEFINITE, "boy", "", "killed")));

        assertThat(apart.killed(false)).isEqualTo(1);
        assertThat(apart.harmed(false, 0)).isZero();
    }

    @Test
    void tellsAFatherFromHisSon() {
        ToldApart apart = ToldApart.of(List.of(
                victim(0, Form.INDEFINITE, "boy", "6", "killed"), victim(0, Form.DEFINITE, "father", "", "wounded")));

        assertThat(apart.killed(false)).isEqualTo(1);
        assertThat(apart.harmed(false, 0)).isEqualTo(1);
    }

    @Test
    void knowsANameByTheAgeToldBefore() {
        ToldApart apart = ToldApart.of(List.of(
                victim(0, Form.INDEFINITE, "man", "34", "shot"), victim(5, Form.NAMED, "bob roe", "34", "killed")));

        assertThat(apart.killed(true)).isEqualTo(1);
        assertThat(apart.harmed(true, 0)).isZero();
    }

    @Test
    void countsAnotherManForHimself() {
        ToldApart apart = ToldApart.of(
                List.of(victim(0, Form.INDEFINITE, "man", "", "shot"), victim(1, Form.ANOTHER, "man", "", "shot")));

        assertThat(apart.harmed(false, 0)).isEqualTo(2);
    }

    @Test
    void takesThoseShotForTheKilledWhoAreNotToldOf() {
        ToldApart apart = ToldApart.of(List.of(victim(0, Form.NAMED, "ann lee", "", "shot")));

        assertThat(apart.harmed(false, 1)).isZero();
    }

    private static Victim victim(int sentence, Form form, String noun, String age, String fate) {
        String key = age.isEmpty() || form == Form.NAMED ? noun : age + " " + noun;
        return new Victim(sentence, form, key, age, 1, fate, 3, false);
    }
}
