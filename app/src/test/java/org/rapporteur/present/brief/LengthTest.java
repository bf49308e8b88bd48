package org.rapporteur.present.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static Draft draft(String heading, int share, int... words) {
        List<Line> lines = IntStream.range(0, words.length)
                .mapToObj(at -> new Line(heading + at + " word".repeat(words[at] - 1), "", List.of()))
                .toList();
        return new Draft(heading, lines, lines, share);
    }

    private static List<Integer> sizes(Length length, Draft... drafts) {
        return length.cut(List.of(drafts)).stream()
                .map(section -> section.lines().size())
                .toList();
    }

    @Test
    void letsNoSectionCrowdOutAnother() {
        assertThat(sizes(new Length(9, 30), draft("a", 1, 10, 10, 10), draft("b", 1, 10)))
                .containsExactly(2, 1);
    }

    @Test
    void givesASectionOfAGreaterShareMoreLines() {
        assertThat(sizes(new Length(9, 30), draft("a", 2, 10, 10, 10), draft("b", 1, 10, 10)))
                .containsExactly(2, 1);
    }

    @Test
    void takesAShorterLineWhereALongerFindsNoRoom() {
        assertThat(sizes(new Length(9, 15), draft("a", 1, 10, 10, 5))).containsExactly(2);
    }

    @Test
    void leavesOutSectionsThatHaveNothingToSay() {
        assertThat(new Length(9, 100).cut(List.of(draft("a", 1), draft("b", 1, 3))))
                .extracting(Section::heading)
                .containsExactly("b");
    }

    @Test
    void showsLinesInTheOrderInWhichTheyAreShown() {
        Line first = new Line("first", "", List.of());
        Line second = new Line("second", "", List.of());
        Draft turned = new Draft("a", List.of(first, second), List.of(second, first), 1);
        assertThat(Length.PAGE.cut(List.of(turned)).get(0).lines()).containsExactly(second, first);
    }
}
