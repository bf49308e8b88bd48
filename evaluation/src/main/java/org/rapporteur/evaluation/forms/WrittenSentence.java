package org.rapporteur.evaluation.forms;

import java.io.IOException;
import java.util.List;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.evaluation.WrittenPassage;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A sentence as foreign desks write them, and its events.
 *
 * @param form how its events are told: "active", "nominal", "headline", "denied" …
 */
public record WrittenSentence(String form, String text, List<ExpectedEvent> events) {

    public WrittenSentence {
        events = List.copyOf(events);
    }

    /** All sentences, in the order of the file. */
    public static List<WrittenSentence> all() throws IOException {
        return WrittenPassage.read(WrittenSentence.class, "events-by-form.txt").stream()
                .map(written -> new WrittenSentence(
                        written.form(),
                        written.text(),
                        written.wanted().stream().map(ExpectedEvent::of).toList()))
                .toList();
    }

    /** The report that holds nothing but the sentence, as its title if it is a headline. */
    public Report report() {
        PartKind kind = form.equals("headline") ? PartKind.TITLE : PartKind.PARAGRAPH;
        return PlainReports.of(text, text, List.of(new Part(kind, new Span(0, text.length()))));
    }
}
