package org.rapporteur.evaluation.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.PlainReports;
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

    private static final String FORM = "form: ";

    public WrittenSentence {
        events = List.copyOf(events);
    }

    /** All sentences, in the order of the file. */
    public static List<WrittenSentence> all() throws IOException {
        List<WrittenSentence> found = new ArrayList<>();
        String form = "";
        String text = "";
        List<ExpectedEvent> events = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("\t")) {
                events.add(ExpectedEvent.of(line.strip()));
                continue;
            }
            if (!text.isEmpty()) {
                found.add(new WrittenSentence(form, text, events));
            }
            events.clear();
            boolean heads = line.startsWith(FORM);
            form = heads ? line.substring(FORM.length()) : form;
            text = heads || line.startsWith("#") ? "" : line;
        }
        found.add(new WrittenSentence(form, text, events));
        return found;
    }

    private static List<String> lines() throws IOException {
        try (InputStream bytes = WrittenSentence.class.getResourceAsStream("events-by-form.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** The report that holds nothing but the sentence, as its title if it is a headline. */
    public Report report() {
        PartKind kind = form.equals("headline") ? PartKind.TITLE : PartKind.PARAGRAPH;
        return PlainReports.of(text, text, List.of(new Part(kind, new Span(0, text.length()))));
    }
}
