package org.rapporteur.record;

import java.util.List;
import java.util.Map;

/**
 * What a rebuild did.
 *
 * @param captures how many captures were read anew
 * @param changes for each report that is read otherwise now, by its path, what is different
 * @param rows how many rows each register holds now
 */
public record RebuildSummary(int captures, Map<String, List<RowChange>> changes, Map<String, Integer> rows) {

    public RebuildSummary {
        changes = Map.copyOf(changes);
        rows = Map.copyOf(rows);
    }
}
