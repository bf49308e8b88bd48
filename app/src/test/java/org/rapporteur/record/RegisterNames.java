package org.rapporteur.record;

import java.util.List;
import java.util.stream.Stream;

/** The registers by the names that commands, addresses and exported files have for them. */
public final class RegisterNames {

    /** Those that are exported as tables. */
    public static final List<String> TABLES = List.of(
            "reports",
            "statements",
            "events",
            "figures",
            "transfers",
            "processes",
            "entities",
            "claims",
            "disagreements",
            "incidents");

    /** Those that are listed: the tables and the timeline. */
    public static final List<String> LISTED =
            Stream.concat(TABLES.stream(), Stream.of("timeline")).toList();

    private RegisterNames() {}
}
