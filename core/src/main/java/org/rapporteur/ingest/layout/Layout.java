package org.rapporteur.ingest.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Part;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * What was found in the text around the text proper.
 *
 * @param title where the headline stands
 * @param dates what a line of its own says about when the report was published or updated
 * @param outlet the outlet, where the text names its own
 * @param parts what the stretches of the text are, in order, without overlap
 */
public record Layout(
        Optional<Span> title,
        List<StatedDate> dates,
        List<String> bylines,
        List<String> credits,
        Optional<Dateline> dateline,
        Optional<String> outlet,
        List<Part> parts) {

    public Layout {
        dates = List.copyOf(dates);
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        parts = List.copyOf(parts);
    }
}
