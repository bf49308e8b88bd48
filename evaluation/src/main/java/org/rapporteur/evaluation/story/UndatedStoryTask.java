package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.evaluation.story.UndatedStory.Outcome;
import org.rapporteur.model.Time;

/** The days of the bundled story's reports, worked out from their texts alone. */
public final class UndatedStoryTask implements Task {

    @Override
    public String name() {
        return "story-undated";
    }

    @Override
    public String about() {
        return "The days of the bundled story's reports with all metadata and addresses removed: right is the day, or an interval"
                + " of at most a week that holds it. By each report's own text, and with the other reports; and the same with"
                + " lines beside the text that name a day removed too, so that datelines and sentences are all there is.";
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples/story");
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        UndatedStory story = new UndatedStory(corpus);
        List<Score> scores = new ArrayList<>();
        for (boolean lines : List.of(true, false)) {
            for (boolean linked : List.of(false, true)) {
                String how = (linked ? "with the others" : "own text") + (lines ? "" : ", no date lines");
                scores.addAll(scores(how, story.expected(), story.published(lines, linked)));
            }
        }
        return scores;
    }

    private List<Score> scores(String how, Map<String, Time> expected, Map<String, Time> found) {
        List<Outcome> outcomes = expected.entrySet().stream()
                .map(report ->
                        UndatedStory.outcome(report.getValue(), found.getOrDefault(report.getKey(), Time.UNKNOWN)))
                .toList();
        return List.of(
                new Score(name(), how + ": right day or week", share(outcomes, Outcome.RIGHT)),
                new Score(name(), how + ": longer interval", share(outcomes, Outcome.WIDE)),
                new Score(name(), how + ": wrong", share(outcomes, Outcome.WRONG)));
    }

    private static double share(List<Outcome> outcomes, Outcome wanted) {
        return 100.0 * outcomes.stream().filter(wanted::equals).count() / outcomes.size();
    }
}
