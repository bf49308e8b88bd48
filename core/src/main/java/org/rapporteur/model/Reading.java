package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * All that one version of the program took from one report. Entities, transfers and processes are as this one report
 * tells them; tying them to those of other reports is the work of linking.
 *
 * @param report the report read
 * @param reader the program's version and settings, as a digest a person can compare
 * @param published when the report was published, as far as could be found
 * @param updated when it was last changed, as far as the report says
 * @param dateConstraints what its text says about the day it was written, for what several reports tell together
 * @param incident the incident that it is about, if it is about one
 */
public record Reading(
        Id report,
        String reader,
        Time published,
        Time updated,
        List<TimeExpression> times,
        List<Entity> entities,
        List<Mention> mentions,
        List<Place> places,
        List<Statement> statements,
        List<Event> events,
        List<Figure> figures,
        List<Transfer> transfers,
        List<Process> processes,
        DateConstraints dateConstraints,
        Optional<ToldIncident> incident) {

    public Reading {
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        transfers = List.copyOf(transfers);
        processes = List.copyOf(processes);
    }
}
