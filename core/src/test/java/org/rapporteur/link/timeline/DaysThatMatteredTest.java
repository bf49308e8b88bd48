package org.rapporteur.link.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DaysThatMatteredTest {

    private static Telling telling(int text, long published, long... days) {
        TreeSet<Long> told = new TreeSet<>();
        for (long day : days) {
            told.add(day);
        }
        return new Telling(text, OptionalLong.of(published), 0, told, List.of("word"));
    }

    private static List<Long> order(List<Telling> tellings) {
        return DaysThatMattered.of(tellings).by(DayWeights.LEARNED).stream()
                .map(Day::day)
                .toList();
    }

    @Test
    void putsTheDayThatMoreTextsTellOfFirst() {
        assertThat(order(List.of(telling(1, 10, 9), telling(2, 10, 9), telling(3, 10, 8))))
                .startsWith(9L, 8L);
    }

    @Test
    void countsCopiesOfOneTextOnce() {
        List<Telling> tellings = new ArrayList<>(List.of(telling(1, 10, 8), telling(2, 10, 8)));
        for (int copy = 0; copy < 50; copy++) {
            tellings.add(telling(3, 10, 9));
        }
        assertThat(order(tellings)).startsWith(8L, 9L);
    }

    @Test
    void putsTheDayThatLaterReportsComeBackToFirst() {
        assertThat(order(List.of(telling(1, 10, 10), telling(2, 10, 10), telling(3, 12, 12), telling(4, 40, 12))))
                .startsWith(12L, 10L);
    }

    @Test
    void saysHowManyTextsTellOfADayAndHowManyCameBackToIt() {
        Day day = DaysThatMattered.of(List.of(telling(1, 10, 10), telling(2, 20, 10), telling(2, 20, 10)))
                .by(DayWeights.LEARNED)
                .get(0);
        assertThat(day.texts()).isEqualTo(2);
        assertThat(day.later()).isEqualTo(1);
        assertThat(day.tellings()).containsExactly(0, 1, 2);
    }

    @Test
    void givesTheSameOrderWhateverTheOrderOfTheSentences() {
        List<Telling> tellings = List.of(telling(1, 10, 9), telling(2, 11, 8), telling(3, 30, 9), telling(4, 9, 9));
        List<Telling> turned = new ArrayList<>(tellings);
        Collections.reverse(turned);
        assertThat(order(turned)).isEqualTo(order(tellings));
    }

    @Test
    void hasNoDaysWithoutSentences() {
        assertThat(order(List.of())).isEmpty();
    }
}
