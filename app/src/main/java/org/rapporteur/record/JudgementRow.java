package org.rapporteur.record;

import java.util.List;

/**
 * A judgement as lists show it.
 *
 * @param what the words of what was judged, and the new value of an edit
 * @param state applied, waiting (for the record to be put together), idle (it does not apply), undone
 * @param why why it is idle
 * @param rows the rows that it applies to now
 */
public record JudgementRow(
        String id,
        String at,
        String by,
        String kind,
        String type,
        String what,
        String state,
        String why,
        String reason,
        List<String> rows) {

    public JudgementRow {
        rows = List.copyOf(rows);
    }
}
