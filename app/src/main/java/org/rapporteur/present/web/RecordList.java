package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Spread;

/** The records of a desk as rows: what each is called and holds. */
final class RecordList {

    private RecordList() {}

    static List<Cell> cells(Served record) {
        String words = words(record);
        return List.of(Cell.linked(record.name(), record.base() + "/"), Cell.plain(words));
    }

    private static String words(Served record) {
        try {
            return OverviewPage.words(new Spread(record.queries()).extent());
        } catch (RecordException notBuilt) {
            return "Nothing yet.";
        }
    }
}
