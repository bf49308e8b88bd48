package org.rapporteur.record;

import java.util.Optional;

/** Who speaks in a statement: the name that the record has for them, if any, and the words of the report. */
public record SourceName(String id, Optional<String> name, String words) {}
