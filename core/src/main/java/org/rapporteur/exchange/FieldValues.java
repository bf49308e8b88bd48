package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Time;

/** A person's words for the value of a field, as the stored JSON of rows keeps such values. */
final class FieldValues {

    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,9})?)(?:\\s*([-–])\\s*(\\d{1,18}(?:\\.\\d{1,9})?)?)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private FieldValues() {}

    static JsonNode flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("\"" + value + "\" is neither true nor false");
        }
        return BooleanNode.valueOf(value.equals("true"));
    }

    /** "17", or "12-17" where low and high differ, or "12-" where it is open. */
    static String number(JsonNode node) {
        String low = plain(node.path("low"));
        String high = plain(node.path("high"));
        return low.equals(high) ? low : low + "-" + high;
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    static void setNumber(ObjectNode stored, RowField field, String value) {
        Matcher number = NUMBER.matcher(value);
        if (!value.isEmpty() && !number.matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no number; write 17, 12-17 or 12-");
        }
        if (stored.at(field.pointer()).isNull()) {
            RowFields.put(stored, field, Nodes.object().put("bound", "EXACTLY"));
        }
        ObjectNode holder = (ObjectNode) stored.at(field.pointer());
        boolean open = !value.isEmpty() && number.group(2) != null;
        holder.set("low", value.isEmpty() ? NullNode.instance : decimal(number.group(1)));
        holder.set("high", value.isEmpty() ? NullNode.instance : decimal(open ? number.group(3) : number.group(1)));
    }

    private static JsonNode decimal(String digits) {
        return Nodes.number(Optional.ofNullable(digits).map(BigDecimal::new));
    }

    /** A time that a person gives: its basis is that it was worked out, by the person. */
    static JsonNode time(String value) {
        return StoredJson.tree(value.isEmpty() ? Time.UNKNOWN : parsed(value));
    }

    private static Time parsed(String value) {
        try {
            int slash = value.indexOf('/');
            Time first = single(slash < 0 ? value : value.substring(0, slash));
            if (slash < 0) {
                return first;
            }
            Time last = single(value.substring(slash + 1));
            return new Time(value, first.first(), last.last(), first.precision(), Basis.INFERRED, List.of());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no time; write 2013-05-17, 2013-05, 2013 or 2013-05-10/2013-05-20", e);
        }
    }

    private static Time single(String value) {
        if (YEAR.matcher(value).matches()) {
            LocalDate first = LocalDate.parse(value + "-01-01");
            return Time.between(
                    value, first, first.plusYears(1).minusDays(1), Precision.YEAR, Basis.INFERRED, List.of());
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return Time.between(
                    value, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Basis.INFERRED, List.of());
        }
        return Time.day(LocalDate.parse(value), Basis.INFERRED, List.of());
    }

    /** Names a party: the entity of that name if the report has one; what was known of the old one does not hold. */
    static void setParty(ObjectNode stored, RowField field, String name, Function<String, Optional<Id>> entities) {
        boolean isSource = stored.at(field.pointer()).has("kind");
        if (!isSource && name.isEmpty()) {
            RowFields.put(stored, field, NullNode.instance);
            return;
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the field " + field.name() + " cannot be empty");
        }
        ObjectNode party = party(name, entities);
        if (isSource) {
            party.remove(List.of("country", "sector"));
            party.set("kind", stored.at(field.pointer()).get("kind"));
            endChain(stored, party);
        }
        RowFields.put(stored, field, party);
    }

    private static ObjectNode party(String name, Function<String, Optional<Id>> entities) {
        ObjectNode party = Nodes.object().put("text", name);
        party.set("span", NullNode.instance);
        party.set("entity", Nodes.text(entities.apply(name)));
        party.set("country", NullNode.instance);
        party.set("sector", NullNode.instance);
        return party;
    }

    /** The chain of a statement ends in its source. */
    private static void endChain(ObjectNode statement, ObjectNode source) {
        JsonNode chain = statement.path("chain");
        if (chain.size() > 0) {
            ObjectNode last = (ObjectNode) chain.get(chain.size() - 1);
            last.set("name", source.get("text"));
            last.set("entity", source.get("entity"));
            last.set("span", NullNode.instance);
        }
    }

    /** Parties by name; those that were there keep what is known of them. */
    static ArrayNode parties(JsonNode known, String names, Function<String, Optional<Id>> entities) {
        ArrayNode parties = ((ArrayNode) known).arrayNode();
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                parties.add(find(known, name.strip()).orElseGet(() -> party(name.strip(), entities)));
            }
        }
        return parties;
    }

    private static Optional<ObjectNode> find(JsonNode known, String name) {
        for (JsonNode party : known) {
            if (party.path("text").asText().equalsIgnoreCase(name)) {
                return Optional.of((ObjectNode) party);
            }
        }
        return Optional.empty();
    }

    /** A place by its name alone: where it lies is not told by a name. */
    static JsonNode place(String name) {
        if (name.isEmpty()) {
            return NullNode.instance;
        }
        ObjectNode place = Nodes.object().put("name", name);
        List.of("span", "latitude", "longitude", "country", "geonames")
                .forEach(part -> place.set(part, NullNode.instance));
        return place.put("precision", PlacePrecision.UNKNOWN.name());
    }
}
