package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedLevelsTest {

    private static JoinedLevels joined() {
        JoinedLevels joined = new JoinedLevels(6);
        joined.join(joined.leader(0), joined.leader(1), 0.9);
        joined.join(joined.leader(2), joined.leader(3), 0.8);
        joined.join(joined.leader(1), joined.leader(3), 0.5);
        joined.join(joined.leader(4), joined.leader(0), 0.2);
        return joined;
    }

    @Test
    void knowsTheLevelAtWhichTwoCameTogether() {
        JoinedLevels joined = joined();

        assertThat(joined.level(0, 1)).isEqualTo(0.9);
        assertThat(joined.level(2, 3)).isEqualTo(0.8);
        assertThat(joined.level(0, 3)).isEqualTo(0.5);
        assertThat(joined.level(1, 2)).isEqualTo(0.5);
        assertThat(joined.level(4, 2)).isEqualTo(0.2);
    }

    @Test
    void whatNeverJoinedHasNoLevel() {
        assertThat(joined().level(5, 0)).isZero();
    }

    @Test
    void cutsTheGroupsAtALevel() {
        JoinedLevels joined = joined();

        assertThat(joined.leader(0, 0.6)).isEqualTo(joined.leader(1, 0.6)).isNotEqualTo(joined.leader(2, 0.6));
        assertThat(joined.leader(0, 0.5)).isEqualTo(joined.leader(3, 0.5)).isNotEqualTo(joined.leader(4, 0.5));
        assertThat(joined.size(joined.leader(4))).isEqualTo(5);
    }
}
