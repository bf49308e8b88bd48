package org.rapporteur.link.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static List<String> pairs(Blocks blocks) {
        List<String> pairs = new ArrayList<>();
        blocks.pairs((a, b) -> pairs.add(a + " " + b));
        return pairs;
    }

    @Test
    void proposesEveryPairThatSharesAKeyOnceInOrder() {
        Blocks blocks = new Blocks();
        blocks.put("veto", 2);
        blocks.put("veto", 0);
        blocks.put("february", 0);
        blocks.put("february", 2);
        blocks.put("february", 1);
        blocks.put("alone", 3);

        assertThat(pairs(blocks)).containsExactly("0 1", "0 2", "1 2");
    }

    @Test
    void takesAThingThatIsPutTwiceForOne() {
        Blocks blocks = new Blocks();
        blocks.put("veto", 1);
        blocks.put("veto", 1);
        blocks.put("veto", 4);

        assertThat(pairs(blocks)).containsExactly("1 4");
    }

    @Test
    void proposesInProportionToTheThingsUnderOneKey() {
        Blocks blocks = new Blocks();
        for (int thing = 0; thing < 10_000; thing++) {
            blocks.put("syria", thing);
        }

        assertThat(pairs(blocks)).hasSizeLessThan(13 * 10_000).contains("5000 5001");
    }
}
