package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;

/** The bundled story against the record expected of it. */
public final class StoryTask implements Task {

    @Override
    public String name() {
        return "story";
    }

    @Override
    public String about() {
        return "The bundled story against the record that a careful reader expects (examples/story/expected). A statement is found"
                + " if the content's token F1 is at least 0.5; an event if the triggers overlap, or if the clause that was read holds"
                + " the expected one with the same type and actors (parties by name or, of states, by country:"
                + " docs/decisions/parties-told-before.md); a figure if it has the number;"
                + " precision counts rows of the fourteen reports that are given completely.";
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples/story");
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        return new RegisterScores(Story.read(corpus)).all();
    }
}
