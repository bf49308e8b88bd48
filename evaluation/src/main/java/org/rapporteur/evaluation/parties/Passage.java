package org.rapporteur.evaluation.parties;

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
 * A short passage in the style of a foreign desk, and its events' parties.
 *
 * @param form where the parties stand: "participles", "a pronoun for somebody named before" …
 */
public record Passage(String form, String text, List<WantedParties> events) {

    private static final String FORM = "= ";

    public Passage {
        events = List.copyOf(events);
    }

    /** All passages, in the order of the file. */
    public static List<Passage> all() throws IOException {
        List<Passage> found = new ArrayList<>();
        String form = "";
        for (String line : lines()) {
            if (line.startsWith(FORM)) {
                form = line.substring(FORM.length());
            } else if (line.startsWith(" ")) {
                Passage open = found.remove(found.size() - 1);
                List<WantedParties> events = new ArrayList<>(open.events());
                events.add(WantedParties.of(line));
                found.add(new Passage(open.form(), open.text(), events));
            } else {
                found.add(new Passage(form, line, List.of()));
            }
        }
        return found;
    }

    private static List<String> lines() throws IOException {
        try (InputStream bytes = Passage.class.getResourceAsStream("parties-across-clauses.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** The report that holds nothing but the passage. */
    public Report report() {
        return PlainReports.of(text, text, List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));
    }
}
