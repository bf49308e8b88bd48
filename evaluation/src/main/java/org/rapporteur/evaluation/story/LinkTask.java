package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Links, claims and disagreements of the bundled story: on the program's own readings, or on those expected of it. */
public final class LinkTask implements Task {

    private final boolean expectedReadings;
    private final String set;

    private LinkTask(boolean expectedReadings, String set) {
        this.expectedReadings = expectedReadings;
        this.set = set;
    }

    /** From the reports, end to end. */
    public static LinkTask endToEnd() {
        return new LinkTask(false, "story");
    }

    /** From the expected statements, events and figures, so that only linking is scored. */
    public static LinkTask onExpectedReadings() {
        return new LinkTask(true, "story");
    }

    /** Another topic, from the reports, end to end. */
    public static LinkTask ofTheDam() {
        return new LinkTask(false, "dam");
    }

    /** A third topic in many outlets' voices, from the reports, end to end. */
    public static LinkTask ofTheFreighter() {
        return new LinkTask(false, "freighter");
    }

    /** A drone strike and arms for the sky, held out: nobody has mended anything that it showed. */
    public static LinkTask ofTheWedding() {
        return new LinkTask(false, "wedding");
    }

    /** Hostages and their exchange in stages, held out likewise. */
    public static LinkTask ofTheSurveyors() {
        return new LinkTask(false, "surveyors");
    }

    @Override
    public String name() {
        return set + (expectedReadings ? "-links-expected" : "-links");
    }

    @Override
    public String about() {
        String from = expectedReadings
                ? "from the expected statements, events, figures, transfers and processes, so that only linking is scored"
                : "end to end";
        String where = switch (set) {
            case "story" -> "of the bundled story, ";
            case "dam" -> "of sixteen reports on another topic, ";
            case "freighter" -> "of twenty-one reports on a third topic, ";
            default -> "of twelve reports on a topic of its own, ";
        };
        String howMade = switch (set) {
            case "story" -> " Rules and limits were set on this story.";
            case "dam", "freighter" ->
                " Written before any program had read them; faults that they showed were mended since.";
            default ->
                " Held out: written by somebody who had not looked at the rules, and nothing that it showed was mended.";
        };
        return "Planted links, claims, disagreements and traps " + where + from
                + ". A link is found if its ends are in one group; a claim if more than half of its members are; a disagreement"
                + " if one of its kind has two of its sides apart." + howMade;
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples").resolve(set);
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = IngestedReports.below(corpus.resolve("reports"), pipeline);
        ExpectedRecord expected = ExpectedRecord.read(corpus.resolve("expected"), reports);
        List<Reading> readings = expectedReadings
                ? ExpectedReadings.of(expected)
                : reports.stream().map(pipeline::read).toList();
        Linking linking = Pipeline.link(reports, readings);
        return Stream.concat(
                        LinkScores.of(name(), expected, readings, linking).scores().stream(),
                        IntermediaryScores.of(name(), expected, linking).stream())
                .toList();
    }
}
