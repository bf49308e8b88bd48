package org.rapporteur.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Makes reports of texts as the corpora give them: nothing is known of them but their words. */
public final class PlainReports {

    private PlainReports() {}

    /** A title in the first line, then a paragraph a line. */
    public static Report of(String name, String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (!text.substring(at, end).isBlank()) {
                parts.add(new Part(parts.isEmpty() ? PartKind.TITLE : PartKind.PARAGRAPH, new Span(at, end)));
            }
            at = end + 1;
        }
        return of(name, text, parts);
    }

    /** With parts that the corpus tells apart. */
    public static Report of(String name, String text, List<Part> parts) {
        String digest = Id.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
        Capture capture = new Capture(digest, name, Optional.empty());
        return Report.plain(Id.of("report", name), capture, text, parts);
    }
}
