package org.rapporteur.record;

import java.util.List;
import java.util.Map;

/**
 * One thing for a person to judge.
 *
 * @param id the row, or the link between two
 * @param pair whether it is asked whether two are the same, not whether one is right
 * @param type the register of the row or of the two
 * @param sureness from 0 to 1: how sure the program is of it, with what people found of its rules
 * @param name the name of an entity, a transfer, a process; empty for a row that is its passage
 * @param excerpts the passage, or one for each of the two
 * @param why the rule that made it, or the reason of the link
 * @param fields what the row says, by field; what can be edited
 */
public record ReviewItem(
        String id,
        boolean pair,
        String type,
        double sureness,
        String name,
        List<Excerpt> excerpts,
        String why,
        Map<String, String> fields) {

    /** Words of a report with what stands around them. */
    public record Excerpt(String report, String row, String from, String before, String exact, String after) {}

    public ReviewItem {
        excerpts = List.copyOf(excerpts);
    }
}
