package org.rapporteur.evaluation.plover;

import java.util.Map;
import org.rapporteur.model.Event;
import org.rapporteur.model.PloverType;

/** The root category of PLV that an event falls under: PLV keeps to CAMEO where PLOVER 2 has parted from it. */
final class PlvRoots {

    private static final Map<String, String> BY_CAMEO_ROOT = Map.ofEntries(
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", "YIELD"),
            Map.entry("09", "ACCUSE"),
            Map.entry("10", "REQUEST"),
            Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("17", "COERCE"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "ASSAULT"),
            Map.entry("20", "ASSAULT"));

    /** Sanctions count as coercion, taking territory and attacks on computers as fighting. */
    private static final Map<String, String> BY_CAMEO =
            Map.of("163", "COERCE", "191", "ASSAULT", "192", "ASSAULT", "176", "ASSAULT", "1712", "ASSAULT");

    private PlvRoots() {}

    static String of(Event event) {
        String cameo = event.cameo().orElse("");
        String root = BY_CAMEO.getOrDefault(
                cameo, BY_CAMEO_ROOT.getOrDefault(cameo.length() > 1 ? cameo.substring(0, 2) : "", ""));
        return root.isEmpty() ? of(event.type()) : root;
    }

    static String of(PloverType type) {
        return type == PloverType.CONCEDE || type == PloverType.RETREAT ? "YIELD" : type.name();
    }
}
