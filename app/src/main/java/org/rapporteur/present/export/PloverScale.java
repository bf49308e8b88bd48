package org.rapporteur.present.export;

import java.util.List;

/** The quadrant and the score that PLOVER's manual gives to an event's type and mode. */
record PloverScale(int quadrant, String score, String cameo) {

    private static final Lookup TABLE = new Lookup("plover.tsv", 2);

    /** Whether the manual has the event's type: it has none for disasters. */
    static boolean knows(Row event) {
        return TABLE.find(event.text("plover"), event.text("mode")).isPresent();
    }

    static PloverScale of(Row event) {
        List<String> columns = TABLE.find(event.text("plover"), event.text("mode"))
                .orElseThrow(() -> new IllegalArgumentException("no PLOVER type " + event.text("plover")));
        return new PloverScale(
                Integer.parseInt(columns.get(0)),
                columns.get(1),
                event.find("cameo").orElse(columns.get(2)));
    }
}
