package org.rapporteur.evaluation.parties;

import java.io.IOException;
import java.util.List;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.evaluation.WrittenPassage;
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

    public Passage {
        events = List.copyOf(events);
    }

    /** All passages, in the order of the file. */
    public static List<Passage> all() throws IOException {
        return WrittenPassage.read(Passage.class, "parties-across-clauses.txt").stream()
                .map(written -> new Passage(
                        written.form(),
                        written.text(),
                        written.wanted().stream().map(WantedParties::of).toList()))
                .toList();
    }

    /** The report that holds nothing but the passage. */
    public Report report() {
        return PlainReports.of(text, text, List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));
    }
}
