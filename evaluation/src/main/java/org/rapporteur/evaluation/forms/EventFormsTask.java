package org.rapporteur.evaluation.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;

/** Events of sentences that were written for every type, form and status, each a report of its own. */
public final class EventFormsTask implements Task {

    static final String NAME = "event-forms";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Events of single sentences of every type, grammatical form and status, in three sets, each made up before its author"
                + " looked at what the lexicons make of it; the lexicons have since been mended with them in view"
                + " (docs/plover.md has what each set gave at first sight). A row is right if it is among the events that"
                + " must or may be noted.";
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Pipeline pipeline = new Pipeline();
        return new FormScores(
                        WrittenSentence.all(),
                        sentence -> pipeline.read(sentence.report()).events())
                .scores();
    }
}
