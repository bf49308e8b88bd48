package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;

/** The fields of rows by name: what a row says, for a person to compare, and the same row with another value. */
public final class RowFields {

    private RowFields() {}

    /** The names of the fields of a register's rows, in the order in which they are shown. */
    public static List<String> names(String register) {
        return RowField.of(register).stream().map(RowField::name).toList();
    }

    /** The values of a row of the model, by field; what is missing is empty. */
    public static SortedMap<String, String> of(String register, Object row) {
        ObjectNode stored = StoredJson.tree(row);
        SortedMap<String, String> values = new TreeMap<>();
        RowField.of(register).forEach(field -> values.put(field.name(), value(stored, field)));
        return values;
    }

    private static String value(ObjectNode stored, RowField field) {
        JsonNode node = stored.at(field.pointer());
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return switch (field.form()) {
            case WORDS, MAYBE_WORDS, FLAG -> node.asText();
            case TERM -> node.asText().toLowerCase(Locale.ROOT);
            case NUMBER -> FieldValues.number(node);
            case TIME -> node.path("value").asText();
            case PARTY -> node.path("text").asText();
            case PLACE -> node.path("name").asText();
            case PARTIES -> parties(node);
        };
    }

    private static String parties(JsonNode nodes) {
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.path("text").asText()));
        return String.join("; ", names);
    }

    /**
     * The row with another value of a field, and with the step that says so at the head of its derivation, if it has
     * one.
     *
     * @param entities the entity of the report by a name
     * @throws IllegalArgumentException if the register has no such field or the field no such value
     */
    public static <T> T edited(
            String register,
            T row,
            String fieldName,
            String value,
            Function<String, Optional<Id>> entities,
            Derivation step) {
        RowField field = RowField.of(register).stream()
                .filter(each -> each.name().equals(fieldName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        ("aeiou".indexOf(register.charAt(0)) < 0 ? "a " : "an ") + register + " has no field \""
                                + fieldName + "\" to edit; it has " + String.join(", ", names(register))));
        ObjectNode stored = StoredJson.tree(row);
        set(stored, field, value.strip(), entities);
        if (stored.has("derivation")) {
            ObjectNode head = StoredJson.tree(step);
            ((ArrayNode) head.get("from")).add(stored.get("derivation"));
            stored.set("derivation", head);
        }
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) row.getClass();
        return StoredJson.value(stored, type, field.name());
    }

    private static void set(ObjectNode stored, RowField field, String value, Function<String, Optional<Id>> entities) {
        if (value.isEmpty() && (field.form() == FieldForm.WORDS || field.form() == FieldForm.TERM)) {
            throw new IllegalArgumentException("the field " + field.name() + " cannot be empty");
        }
        switch (field.form()) {
            case WORDS -> put(stored, field, Nodes.text(Optional.of(value)));
            case MAYBE_WORDS -> put(stored, field, Nodes.text(Optional.of(value).filter(words -> !words.isEmpty())));
            case TERM ->
                put(
                        stored,
                        field,
                        Nodes.text(Optional.of(value.toUpperCase(Locale.ROOT).replace(' ', '_'))));
            case FLAG -> put(stored, field, FieldValues.flag(value));
            case NUMBER -> FieldValues.setNumber(stored, field, value);
            case TIME -> put(stored, field, FieldValues.time(value));
            case PARTY -> FieldValues.setParty(stored, field, value, entities);
            case PARTIES -> put(stored, field, FieldValues.parties(stored.at(field.pointer()), value, entities));
            case PLACE -> put(stored, field, FieldValues.place(value));
        }
    }

    /** Puts the node where the field stands. */
    static void put(ObjectNode stored, RowField field, JsonNode node) {
        int last = field.pointer().lastIndexOf('/');
        JsonNode parent = stored.at(field.pointer().substring(0, last));
        ((ObjectNode) parent).set(field.pointer().substring(last + 1), node);
    }
}
