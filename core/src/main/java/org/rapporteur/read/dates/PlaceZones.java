package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.data.DataFile;

/** The time zones of places by the names that news calls them: "Moscow time". */
final class PlaceZones {

    /** The zone that "local time" stands for until it is known whose. */
    static final String LOCAL = "local";

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> byPlace = new LinkedHashMap<>();

    PlaceZones() {
        for (String line : DataFile.lines(PlaceZones.class, "zones.tsv")) {
            String[] columns = line.split("\t");
            for (String name : columns[0].split("\\|")) {
                byName.put(name, columns[1]);
                byPlace.put(name.replace(" ", "").toLowerCase(Locale.ROOT), columns[1]);
            }
        }
    }

    /** The zone of the tz database, or the offset, by the name of the place. */
    Map<String, String> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** The zone of a place as a dateline has it: "MOSCOW", "BEIRUT, Lebanon". */
    Optional<String> of(String place) {
        String name = place.split(",", 2)[0].replace(" ", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byPlace.get(name));
    }

    /**
     * The zone as TIMEX3 writes it after a time of day.
     *
     * @param zone "Z", an offset, or a zone of the tz database
     * @param minutes how many minutes into the day
     */
    static String suffix(String zone, Optional<LocalDate> day, int minutes) {
        if (zone.equals(LOCAL)) {
            return "";
        }
        if (zone.indexOf('/') < 0) {
            return zone;
        }
        return day.map(date -> date.atStartOfDay().plusMinutes(minutes))
                .map(time -> ZoneId.of(zone).getRules().getOffset(time).getId())
                .orElse("");
    }
}
