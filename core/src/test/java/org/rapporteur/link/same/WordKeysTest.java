package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.WordWeights;

class WordKeysTest {

    /** "Veto" stands in two texts, "weapon" in a hundred. */
    private static final WordWeights WEIGHTS = WordWeights.of(IntStream.range(0, 100)
            .mapToObj(text -> text < 2 ? Set.of("veto", "weapon") : Set.of("weapon"))
            .toList());

    private static List<String> pairs(String word, Window... days) {
        Blocks blocks = new Blocks();
        WordKeys keys = new WordKeys(WEIGHTS, blocks);
        for (int thing = 0; thing < days.length; thing++) {
            keys.put("said", word, days[thing], thing);
        }
        List<String> pairs = new ArrayList<>();
        blocks.pairs((a, b) -> pairs.add(a + " " + b));
        return pairs;
    }

    private static Window day(long day) {
        return new Window(day, day);
    }

    @Test
    void proposesWhatSharesARareWordHoweverFarApart() {
        assertThat(pairs("veto", day(15_000), day(16_000))).containsExactly("0 1");
    }

    @Test
    void proposesWhatSharesACommonWordWithinAMonth() {
        assertThat(pairs("weapon", day(15_000), day(15_025), day(16_000))).containsExactly("0 1");
        assertThat(pairs("weapon", day(15_000), day(15_029))).isEqualTo(List.of("0 1"));
    }

    @Test
    void keepsThingsOfUnknownDaysTogether() {
        assertThat(Stream.of("veto", "weapon").map(word -> pairs(word, Window.OPEN, Window.OPEN)))
                .containsOnly(List.of("0 1"));
    }
}
