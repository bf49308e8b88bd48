package org.rapporteur.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Score;

/** What linking finds in the story when nothing was misread: it needs no models. */
class StoryLinksTest {

    private static Map<String, Double> scores = Map.of();

    @BeforeAll
    static void link() throws Exception {
        scores = LinkTask.onExpectedReadings().score(Path.of("../examples/story")).stream()
                .collect(Collectors.toMap(Score::metric, Score::value));
    }

    @Test
    void findsEveryPlantedCopyAndNoOther() {
        assertThat(scores).containsEntry("copies recall", 100.0).containsEntry("copies precision", 100.0);
    }

    @Test
    void findsTheVersionsOfTheAmendedArticle() {
        assertThat(scores).containsEntry("versions recall", 100.0).containsEntry("versions precision", 100.0);
    }

    @Test
    void springsNoTrap() {
        assertThat(scores.get("traps set")).isPositive();
        assertThat(scores).containsEntry("traps sprung", 0.0);
    }

    @Test
    void findsEveryFigureThatIsRepeated() {
        assertThat(scores).containsEntry("same_figure recall", 100.0);
    }

    @Test
    void keepsWhatItFoundOfStatementsClaimsAndDisagreements() {
        assertThat(scores.get("same_statement recall")).isGreaterThanOrEqualTo(90);
        assertThat(scores.get("claims with the origins counted right")).isGreaterThanOrEqualTo(90);
        assertThat(scores.get("disagreements recall")).isGreaterThanOrEqualTo(85);
    }
}
