package org.rapporteur.evaluation.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.evaluation.WrittenPassage;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Where events took place in reports that name the place in the clause, elsewhere, or not at all. */
public final class PlacesTask implements Task {

    private static final String NAME = "event-places";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Places of events in short reports made up for it before anybody looked at what the program makes of them:"
                + " named in the clause, named before, the seat of a body, the dateline's, where something is taken to, and"
                + " places that are only named. Shares of the events that were found. Of the first 50 events 34.8 % were right at the first measurement, none"
                + " wrong; the rules have since been mended with"
                + " them in view, so the figures are no forecast.";
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Pipeline pipeline = new Pipeline();
        int wanted = 0;
        int found = 0;
        int right = 0;
        int wrong = 0;
        for (WrittenPassage passage : WrittenPassage.read(PlacesTask.class, "places-of-events.txt")) {
            Report report = report(passage, pipeline);
            Reading reading = pipeline.read(report);
            for (String line : passage.wanted()) {
                WantedPlace place = WantedPlace.of(line);
                List<Event> there = reading.events().stream()
                        .filter(event -> place.isOf(report, event))
                        .toList();
                wanted++;
                found += there.isEmpty() ? 0 : 1;
                right += there.stream().anyMatch(place::isRight) ? 1 : 0;
                wrong += !there.isEmpty() && there.stream().allMatch(place::isWrong) ? 1 : 0;
            }
        }
        return List.of(
                new Score(NAME, "events", wanted),
                new Score(NAME, "event found", 100.0 * found / wanted),
                new Score(NAME, "place right", 100.0 * right / found),
                new Score(NAME, "place wrong", 100.0 * wrong / found));
    }

    /** The report as the program takes in a plain text. */
    static Report report(WrittenPassage passage, Pipeline pipeline) {
        String text = passage.text().replace(" | ", "\n\n");
        return pipeline.ingest("passage.txt", text.getBytes(StandardCharsets.UTF_8))
                .reports()
                .get(0);
    }
}
