package org.rapporteur.ingest.layout;

import org.rapporteur.model.PartKind;

/** Finds the outlet where one of its own lines, a copyright notice or the like, names it. */
final class OutletReader {

    private final Rules rules = Rules.load("outlets");

    void read(Sheet sheet) {
        for (int i = sheet.size() - 1; i >= 0 && sheet.outlet.isEmpty(); i--) {
            if (sheet.is(i, PartKind.FURNITURE) || sheet.is(i, PartKind.BYLINE)) {
                sheet.outlet = rules.find(sheet.view, sheet.block(i))
                        .flatMap(found -> found.group("outlet"))
                        .map(sheet::words)
                        .map(name -> name.replaceAll("\\s+", " "));
            }
        }
    }
}
