package org.rapporteur.link.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceChoiceTest {

    private final List<Telling> tellings = new ArrayList<>();

    private void tells(long day, String words) {
        add(day, words, Set.of(day));
    }

    private void opens(long published, String words) {
        add(published, words, Set.of());
    }

    private void add(long published, String words, Set<Long> days) {
        tellings.add(new Telling(
                tellings.size(), OptionalLong.of(published), 0, new TreeSet<>(days), List.of(words.split(" "))));
    }

    private List<Integer> choose(SentenceChoice choice, long day, int number) {
        Day wanted = DaysThatMattered.of(tellings).by(DayWeights.LEARNED).stream()
                .filter(found -> found.day() == day)
                .findFirst()
                .orElseThrow();
        return choice.choose(wanted, number, any -> true);
    }

    @Test
    void choosesTheSentenceThatSharesMostWithTheOthersOfItsDay() {
        tells(1, "council veto resolution syria russia");
        tells(1, "council veto resolution china russia");
        tells(1, "minister dinner hotel music wine");
        assertThat(choose(new SentenceChoice(tellings), 1, 1)).doesNotContain(2).hasSize(1);
    }

    @Test
    void doesNotSayTheSameTwice() {
        tells(1, "council veto resolution syria russia");
        tells(1, "council veto resolution syria russia again");
        tells(1, "envoy arrive damascus talk president");
        List<Integer> chosen = choose(new SentenceChoice(tellings), 1, 3);
        assertThat(chosen).contains(2).hasSize(2);
    }

    @Test
    void saysNothingOnALaterDayThatWasSaidBefore() {
        tells(1, "council veto resolution syria russia");
        tells(2, "council veto resolution syria russia");
        tells(2, "envoy arrive damascus talk president");
        SentenceChoice choice = new SentenceChoice(tellings);
        choose(choice, 1, 1);
        assertThat(choose(choice, 2, 2)).containsExactly(2);
    }

    @Test
    void takesTheFirstSentencesOfReportsOfTheDayWhereNoneTellsOfIt() {
        opens(5, "council veto resolution syria russia");
        assertThat(choose(new SentenceChoice(tellings), 5, 1)).containsExactly(0);
    }

    @Test
    void leavesOutWhatIsTooShortToTellAnything() {
        tells(1, "council veto");
        assertThat(choose(new SentenceChoice(tellings), 1, 1)).isEmpty();
    }

    @Test
    void takesSentencesWithoutWords() {
        add(1, " ", Set.of(1L));
        assertThat(choose(new SentenceChoice(tellings), 1, 1)).isEmpty();
    }
}
