package org.rapporteur.link.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;

/**
 * What is known of a report: enough to tell which incident it is about.
 *
 * @param report the report
 * @param day the day it was published
 * @param title its title; empty if it has none
 * @param text its text without the title
 * @param killed the numbers of killed that it may give with the share that each has; empty if it was not read for it
 * @param wounded likewise
 */
public record TellsOfIncident(
        Id report,
        LocalDate day,
        String title,
        String text,
        SortedMap<Integer, Double> killed,
        SortedMap<Integer, Double> wounded) {

    public TellsOfIncident {
        killed = Collections.unmodifiableSortedMap(new TreeMap<>(killed));
        wounded = Collections.unmodifiableSortedMap(new TreeMap<>(wounded));
    }

    /** A report that has not been read. */
    public TellsOfIncident(Id report, LocalDate day, String title, String text) {
        this(report, day, title, text, new TreeMap<>(), new TreeMap<>());
    }
}
