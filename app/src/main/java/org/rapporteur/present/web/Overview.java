package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.present.web.draw.Columns;

/**
 * What the first page shows.
 *
 * @param extent how much the record holds, in words
 * @param isEmpty whether it holds nothing
 * @param days reports over time
 * @param since the day from which on reports count as new
 * @param newReports the newest reports
 * @param supported claims of several independent origins
 * @param expected what is planned or threatened
 * @param disputed where reports or sources differ
 * @param denied what is denied
 * @param unconfirmed what is alleged or unconfirmed
 * @param single claims of several reports that come from one origin
 */
public record Overview(
        String extent,
        boolean isEmpty,
        Columns days,
        String since,
        List<Item> newReports,
        List<Item> supported,
        List<Item> expected,
        List<Item> disputed,
        List<Item> denied,
        List<Item> unconfirmed,
        List<Item> single) {

    public Overview {
        newReports = List.copyOf(newReports);
        supported = List.copyOf(supported);
        expected = List.copyOf(expected);
        disputed = List.copyOf(disputed);
        denied = List.copyOf(denied);
        unconfirmed = List.copyOf(unconfirmed);
        single = List.copyOf(single);
    }
}
