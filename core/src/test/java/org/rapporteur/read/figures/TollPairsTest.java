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

        pairs.add(List.of(counted(1, "killed"), counted(4, "wounded")), Zone.TITLE, false, false);

        assertThat(pairs.all()).containsExactly(new Pair(1, 4, Zone.TITLE, Way.APART));
        assertThat(pairs.telling(1, 4)).isEqualTo(1);
    }

    @Test
    void allowsTheKilledToBeAmongThoseShotOrBesideThem() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(5, "shot"), counted(2, "killed")), Zone.LEAD, false, false);

        assertThat(pairs.all())
                .containsExactly(new Pair(2, 3, Zone.LEAD, Way.AMONG_SHOT), new Pair(2, 5, Zone.LEAD, Way.SHOT_BESIDE));
    }

    @Test
    void takesSomeOfThoseToldBefore() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(2, "shot")), Zone.LEAD, false, false);
        pairs.add(List.of(counted(1, "killed")), Zone.LEAD, true, false);

        assertThat(pairs.all()).containsExactly(new Pair(1, 1, Zone.LEAD, Way.SOME_OF_THOSE_BEFORE));
    }

    @Test
    void countsAnAttackerWhoDiedByTheirOwnHandAmongTheKilledAsWell() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(4, "shot"), counted(2, "killed")), Zone.LEAD, false, true);

        assertThat(pairs.all())
                .contains(new Pair(2, 2, Zone.LEAD, Way.AMONG_SHOT), new Pair(3, 2, Zone.LEAD, Way.WITH_ATTACKER));
    }

    @Test
    void takesSomeOfAll() {
        TollPairs pairs = new TollPairs();

        pairs.tell(1, 5, Zone.OPENING);
        pairs.tell(5, 5, Zone.OPENING);

        assertThat(pairs.all()).containsExactly(new Pair(1, 4, Zone.OPENING, Way.SOME_OF_ALL));
    }

    @Test
    void tellsNothingWhereNobodyDied() {
        TollPairs pairs = new TollPairs();

        pairs.add(List.of(counted(5, "shot")), Zone.LEAD, false, false);

        assertThat(pairs.all()).isEmpty();
    }

    private static Victim counted(int number, String fate) {
        return new Victim(0, Form.COUNTED, "man", "", number, fate, 3, false);
    }
}
