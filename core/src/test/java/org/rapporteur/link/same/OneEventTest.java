package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.same.Accounts.Account;
import org.rapporteur.link.same.OneEvent.Likelihood;
import org.rapporteur.model.Report;

class OneEventTest {

    private static final Report RAID = Accounts.report(
            "Gunmen stormed the depot at Marl and wounded 12 guards. The depot holds rifles for the northern brigades.");
    private static final Report RETOLD = Accounts.report(
            "At dawn gunmen stormed the depot at Marl and wounded 12 guards. The depot holds rifles for the northern"
                    + " brigades, and its raiders fled to the coast.");
    private static final Report FLOUR =
            Accounts.report("Bakers blocked the market of Linz over flour. Police beat 7 bakers with sticks.");

    private static final Assembled ASSEMBLED = Accounts.assembled(RAID, RETOLD, FLOUR);

    /** Gives the words of either report a vector of their own, and remembers what it was asked. */
    private static final class Vectors implements WordsInContext {

        private final List<String> asked = new ArrayList<>();

        @Override
        public String name() {
            return "by hand";
        }

        @Override
        public float[] vector(String sentence, int start, int end) {
            String word = sentence.substring(start, end);
            asked.add(word);
            return sentence.startsWith("At dawn") ? new float[] {0.6f, 0.8f} : new float[] {1, 0};
        }
    }

    private static OneEvent reading(Vectors vectors) {
        return new OneEvent(ASSEMBLED, new Subjects(ASSEMBLED), () -> Optional.of(vectors));
    }

    private static OneEvent withoutReader() {
        return new OneEvent(ASSEMBLED, new Subjects(ASSEMBLED), Optional::empty);
    }

    private static Account storm() {
        return Accounts.account(RAID, "stormed the depot at Marl", "stormed");
    }

    private static Account stormRetold() {
        return Accounts.account(RETOLD, "stormed the depot at Marl", "stormed");
    }

    private static Account flight() {
        return Accounts.account(RETOLD, "its raiders fled to the coast", "fled");
    }

    private static Account beating() {
        return Accounts.account(FLOUR, "Police beat 7 bakers", "beat");
    }

    @Test
    void takesOneStormToldTwiceForLikelierThanTwoThings() {
        double same = withoutReader().of(storm().made(), stormRetold().made()).probability();

        assertThat(same).isGreaterThan(0.5);
        assertThat(withoutReader().of(storm().made(), flight().made()).probability())
                .isLessThan(0.5);
        assertThat(withoutReader().of(storm().made(), beating().made()).probability())
                .isLessThan(0.1);
    }

    @Test
    void doesNotReadTheWordsWhereTheSignsAreSure() {
        Vectors vectors = new Vectors();

        Likelihood sure = reading(vectors).of(storm().made(), beating().made());

        assertThat(sure.inContext()).isEmpty();
        assertThat(vectors.asked).isEmpty();
    }

    @Test
    void readsTheWordsWhereTheSignsLeaveItOpen() {
        EventAccount a = storm().made();
        EventAccount b = stormRetold().made();
        double seen = withoutReader().of(a, b).probability();
        Vectors vectors = new Vectors();

        Likelihood open = reading(vectors).of(a, b);

        assertThat(seen).isBetween(0.08, 0.98);
        assertThat(vectors.asked).containsExactly("stormed", "stormed");
        assertThat(open.inContext()).contains(0.6);
        assertThat(open.probability()).isNotEqualTo(seen);
    }

    @Test
    void readsEachWordOnce() {
        Vectors vectors = new Vectors();
        OneEvent events = reading(vectors);

        events.signs(storm().made(), flight().made());
        events.signs(storm().made(), stormRetold().made());

        assertThat(vectors.asked).containsExactly("stormed", "fled", "stormed");
    }

    @Test
    void givesTheLikenessOfTheWordsAsTheLastSign() {
        double[] signs = reading(new Vectors()).signs(storm().made(), flight().made());

        assertThat(signs).hasSize(OneEvent.names().size());
        assertThat(signs[signs.length - 1]).isEqualTo(0.6);
    }

    @Test
    void hasNoSuchSignWithoutAReader() {
        assertThat(withoutReader().signs(storm().made(), flight().made())).hasSize(EventSigns.NAMES.size());
    }
}
