package org.rapporteur.read.events;

import java.util.List;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Mentions;

/**
 * What is known of a report besides the sentence that is read.
 *
 * @param armed whether it is about arms
 * @param told what it told before
 */
record Surroundings(
        Report report,
        Mentions mentions,
        Dates dates,
        List<Place> places,
        List<Statement> statements,
        boolean armed,
        HomeCountry home,
        Told told) {

    Surroundings {
        places = List.copyOf(places);
        statements = List.copyOf(statements);
    }
}
