package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.present.web.draw.Columns;
import org.rapporteur.present.web.draw.Intervals;

/**
 * What the timeline shows.
 *
 * @param columns events whose day is told
 * @param intervals events of which only a week, a month or a year is told
 * @param zooms the times to look at more closely, and their addresses
 * @param lengths how many of the days may be shown, and the addresses
 * @param days the days that mattered
 * @param pager where this page stands among them
 */
public record Timeline(
        Columns columns, Intervals intervals, List<Zoom> zooms, List<Zoom> lengths, List<Day> days, Pager pager) {

    /** A time to look at more closely. */
    public record Zoom(String label, String link) {}

    /** A day with the passage that tells it best, and the statuses of its events. */
    public record Day(Item item, List<String> statuses) {}

    public Timeline {
        zooms = List.copyOf(zooms);
        lengths = List.copyOf(lengths);
        days = List.copyOf(days);
    }
}
