package org.rapporteur.evaluation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.WrittenPassage;
import org.rapporteur.model.Event;
import org.rapporteur.model.Report;

@Tag("models")
class PlacesTaskTest {

    private static double share(List<Score> scores, String metric) {
        return scores.stream()
                .filter(score -> score.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What a change of the rules must not lose. */
    @Test
    void keepsTheShareOfEventsAtTheRightPlace() throws IOException {
        List<Score> scores = new PlacesTask().score(Path.of("."));

        assertThat(share(scores, "place right")).isGreaterThan(80.0);
        assertThat(share(scores, "place wrong")).isLessThan(3.0);
    }

    @Test
    void saysWhereAnInferredPlaceComesFrom() {
        Pipeline pipeline = new Pipeline();
        Report report = PlacesTask.report(
                new WrittenPassage("", "Vote | The Knesset voted on Monday to ban the broadcaster.", List.of()),
                pipeline);
        Event vote = pipeline.read(report).events().get(0);

        assertThat(vote.place())
                .hasValueSatisfying(place -> assertThat(place.span()).isEmpty());
        assertThat(vote.derivation().from())
                .anySatisfy(step -> assertThat(step.detail()).isEqualTo("inferred: the seat of the body"));
    }
}
