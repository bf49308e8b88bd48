package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartKind;

/** Parts the times of day at which the entries of a live blog were put up from their texts. */
final class EntryReader {

    /** One paragraph may open with a time of day in any report. */
    private static final int LEAST_ENTRIES = 2;

    private final Rules rules = Rules.load("entries");

    /** A block that opens with a time of day, and where that ends. */
    private record Entry(int block, int end) {}

    /** Marks times on lines of their own, if several stand above prose, so that no line above them is taken for a deck. */
    void readLines(Sheet sheet) {
        List<Entry> alone = new ArrayList<>();
        for (int i = 0; i + 1 < sheet.size(); i++) {
            boolean line = sheet.isOpen(i) || sheet.is(i, PartKind.BYLINE) || sheet.is(i, PartKind.HEADING);
            int end = sheet.block(i).end();
            if (line && sheet.isOpen(i + 1) && Shapes.isProse(sheet, i + 1)) {
                find(sheet, i).filter(entry -> entry.end() == end).ifPresent(alone::add);
            }
        }
        if (alone.size() >= LEAST_ENTRIES) {
            alone.forEach(entry -> sheet.mark(entry.block(), PartKind.DATELINE));
        }
    }

    /** Makes the times that open paragraphs datelines of these, if there are several. */
    void read(Sheet sheet, int lead) {
        List<Entry> opening = new ArrayList<>();
        for (int i = lead; i < sheet.size(); i++) {
            if (sheet.isOpen(i) || sheet.is(i, PartKind.HEADING)) {
                find(sheet, i).ifPresent(opening::add);
            }
        }
        if (opening.size() >= LEAST_ENTRIES) {
            opening.forEach(entry -> sheet.open(entry.block(), entry.end()));
        }
    }

    private Optional<Entry> find(Sheet sheet, int i) {
        return rules.find(sheet.view, sheet.block(i))
                .map(found -> new Entry(i, found.span().end()));
    }
}
