package org.rapporteur.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one row of one reading stands to another reading.
 *
 * @param words the words by which a person knows the row
 * @param fields what is different, for a row that both have
 */
public record RowChange(Kind kind, String type, String words, List<Field> fields) {

    /** Whether only the later reading has the row, only the earlier, or both with other values. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A field with another value. */
    public record Field(String name, String was, String now) {}

    public RowChange {
        fields = List.copyOf(fields);
    }

    /** The change as a line for a person: "figure changed: killed 12 -> 17 “12 people”". */
    public String line() {
        String details = fields.stream()
                .map(field -> field.name() + " " + shown(field.was()) + " -> " + shown(field.now()))
                .collect(Collectors.joining(", "));
        String verb = kind.name().toLowerCase(Locale.ROOT);
        return type + " " + verb + ": " + (details.isEmpty() ? "" : details + "  ") + "“" + words + "”";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
