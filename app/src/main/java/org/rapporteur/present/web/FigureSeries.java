package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.present.web.draw.Series;

/**
 * What the page of figures shows.
 *
 * @param kinds what is counted, and the addresses of the series
 * @param title what the series that is shown counts
 * @param drawing the numbers over time
 * @param revisions how numbers of the series relate: corrected, of another scope, of another time, really different
 * @param figures the numbers, one by one
 * @param undrawn how many of them have no day or no number and are not drawn
 */
public record FigureSeries(
        List<Kind> kinds,
        String title,
        Optional<Series> drawing,
        List<Revision> revisions,
        List<List<Cell>> figures,
        int undrawn) {

    /** What is counted in which unit, and how often it is told. */
    public record Kind(String name, String link, int figures, int reports, boolean isShown) {}

    /** Two or more numbers, and how they differ. */
    public record Revision(String kind, String about, String link, List<String> sides) {}

    public FigureSeries {
        kinds = List.copyOf(kinds);
        revisions = List.copyOf(revisions);
        figures = List.copyOf(figures);
    }
}
