package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Links, claims and disagreements of the bundled story: on the program's own readings, or on those expected of it. */
public final class LinkTask implements Task {

    private final boolean expectedReadings;

    private LinkTask(boolean expectedReadings) {
        this.expectedReadings = expectedReadings;
    }

    /** From the reports, end to end. */
    public static LinkTask endToEnd() {
        return new LinkTask(false);
    }

    /** From the expected statements, events and figures, so that only linking is scored. */
    public static LinkTask onExpectedReadings() {
        return new LinkTask(true);
    }

    @Override
    public String name() {
        return expectedReadings ? "story-links-expected" : "story-links";
    }

    @Override
    public String about() {
        String from = expectedReadings
                ? "from the expected statements, events, figures, transfers and processes, so that only linking is scored"
                : "end to end";
        return "Planted links, claims, disagreements and traps of the bundled story, " + from
                + ". A link is found if its ends are in one group; a claim if more than half of its members are; a disagreement"
                + " if one of its kind has two of its sides apart. Rules and limits were set on this story.";
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples/story");
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = IngestedReports.below(corpus.resolve("reports"), pipeline);
        ExpectedRecord expected = ExpectedRecord.read(corpus.resolve("expected"), reports);
        List<Reading> readings = expectedReadings
                ? ExpectedReadings.of(expected)
                : reports.stream().map(pipeline::read).toList();
        return LinkScores.of(name(), expected, readings, Pipeline.link(reports, readings))
                .scores();
    }
}
