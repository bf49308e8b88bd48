package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.figures.TollEvidence.Zone;
import org.rapporteur.read.figures.TollPairs.Pair;
import org.rapporteur.read.figures.TollPairs.Way;
import org.rapporteur.read.figures.Victim.Form;

class TollPairsTest {

    @Test
    void takesKilledAndWoundedOfOneSentenceTogether() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(1, "killed"), counted(4, "wounded")), Zone.TITLE, false);

        assertThat(pairs.all()).containsExactly(new Pair(1, 4, Zone.TITLE, Way.APART));
        assertThat(pairs.telling(1, 4)).isEqualTo(1);
    }

    @Test
    void allowsTheKilledToBeAmongThoseShotOrBesideThem() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(5, "shot"), counted(2, "killed")), Zone.LEAD, false);

        assertThat(pairs.all())
                .containsExactly(new Pair(2, 3, Zone.LEAD, Way.AMONG_SHOT), new Pair(2, 5, Zone.LEAD, Way.SHOT_BESIDE));
    }

    @Test
    void takesSomeOfThoseToldBefore() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(2, "shot")), Zone.LEAD, false);
        pairs.add(List.of(counted(1, "killed")), Zone.LEAD, true);

        assertThat(pairs.all()).containsExactly(new Pair(1, 1, Zone.LEAD, Way.SOME_OF_THOSE_BEFORE));
    }

    @Test
    void tellsNothingWhereNobodyDied() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(5, "shot")), Zone.LEAD, false);

        assertThat(pairs.all()).isEmpty();
    }

    private static Victim counted(int number, String fate) {
        return new Victim(0, Form.COUNTED, "man", "", number, fate, 3, false);
    }
}
