package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Term;
import org.rapporteur.model.Time;

/** The parts that rows share, as the interchange writes them. */
final class Nodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private final Passages passages;
    private final Linking linking;
    private final Marks marks;

    Nodes(Passages passages, Linking linking, Marks marks) {
        this.passages = passages;
        this.linking = linking;
        this.marks = marks;
    }

    Passages passages() {
        return passages;
    }

    static ObjectNode row(String type, Id id) {
        return FACTORY.objectNode().put("type", type).put("id", id.value());
    }

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static JsonNode text(Optional<?> value) {
        return value.map(found -> (JsonNode) FACTORY.textNode(wordOf(found))).orElse(FACTORY.nullNode());
    }

    private static String wordOf(Object value) {
        return value instanceof Term term ? term.word() : value.toString();
    }

    static JsonNode number(Optional<BigDecimal> value) {
        return value.map(found -> (JsonNode) FACTORY.numberNode(plain(found))).orElse(FACTORY.nullNode());
    }

    /** Without an exponent: 1E+3 is written as 1000. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static ArrayNode texts(Collection<?> values) {
        ArrayNode nodes = FACTORY.arrayNode();
        values.forEach(value -> nodes.add(wordOf(value)));
        return nodes;
    }

    static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> written) {
        ArrayNode nodes = FACTORY.arrayNode();
        values.forEach(value -> nodes.add(written.apply(value)));
        return nodes;
    }

    /** The entity of the record, or null; also where a person judged that it is none. */
    JsonNode entity(Optional<Id> ofReading) {
        return text(ofReading.map(linking::entity).filter(entity -> !marks.isWrong(entity)));
    }

    /** A time with the passages that are its evidence. */
    ObjectNode time(Id report, Time time) {
        ObjectNode node = bareTime(time);
        node.set("evidence", passages.nodes(report, time.evidence()));
        return node;
    }

    /** A time with the passage that names it, or null. */
    ObjectNode timeAtSpan(Id report, Time time) {
        ObjectNode node = bareTime(time);
        node.set("span", passages.node(report, time.evidence().stream().findFirst()));
        return node;
    }

    /** A time of a thing told by several reports: its evidence would belong to one of them only. */
    static ObjectNode timeOfRecord(Time time) {
        return bareTime(time);
    }

    private static ObjectNode bareTime(Time time) {
        ObjectNode node = FACTORY.objectNode();
        node.set("value", time.value().isEmpty() ? FACTORY.nullNode() : FACTORY.textNode(time.value()));
        node.set("start", text(time.first()));
        node.set("end", text(time.last()));
        return node.put("precision", time.precision().word())
                .put("basis", time.basis().word());
    }

    JsonNode party(Id report, Optional<Party> party) {
        return party.map(found -> (JsonNode) party(report, found)).orElse(FACTORY.nullNode());
    }

    ObjectNode party(Id report, Party party) {
        ObjectNode node = FACTORY.objectNode().put("text", party.text());
        node.set("span", passages.node(report, party.span()));
        node.set("entity", entity(party.entity()));
        node.set("country", text(party.country()));
        node.set("sector", text(party.sector()));
        return node;
    }

    /** A party of a thing told by several reports: its span would belong to one of them only. */
    ObjectNode partyOfRecord(Party party) {
        ObjectNode node = FACTORY.objectNode().put("text", party.text());
        node.set("entity", entity(party.entity()));
        node.set("country", text(party.country()));
        node.set("sector", text(party.sector()));
        return node;
    }

    JsonNode partyOfRecord(Optional<Party> party) {
        return party.map(found -> (JsonNode) partyOfRecord(found)).orElse(FACTORY.nullNode());
    }

    JsonNode place(Id report, Optional<Place> place) {
        return place.map(found -> (JsonNode) place(report, found)).orElse(FACTORY.nullNode());
    }

    private ObjectNode place(Id report, Place place) {
        ObjectNode node = placeOfRecord(place);
        node.set("span", passages.node(report, place.span()));
        return node;
    }

    static JsonNode placeOfRecord(Optional<Place> place) {
        return place.map(found -> (JsonNode) placeOfRecord(found)).orElse(FACTORY.nullNode());
    }

    private static ObjectNode placeOfRecord(Place place) {
        ObjectNode node = FACTORY.objectNode().put("name", place.name());
        node.set(
                "lat",
                place.latitude()
                        .map(FACTORY::numberNode)
                        .map(JsonNode.class::cast)
                        .orElse(FACTORY.nullNode()));
        node.set(
                "lon",
                place.longitude()
                        .map(FACTORY::numberNode)
                        .map(JsonNode.class::cast)
                        .orElse(FACTORY.nullNode()));
        node.set("country", text(place.country()));
        node.put("precision", place.precision().word());
        node.set(
                "geonames",
                place.geonames()
                        .map(FACTORY::numberNode)
                        .map(JsonNode.class::cast)
                        .orElse(FACTORY.nullNode()));
        return node;
    }

    static ObjectNode derivation(Derivation derivation) {
        ObjectNode node = FACTORY.objectNode().put("rule", derivation.rule());
        if (!derivation.detail().isEmpty()) {
            node.put("detail", derivation.detail());
        }
        if (!derivation.from().isEmpty()) {
            node.set("from", list(derivation.from(), Nodes::derivation));
        }
        return node;
    }
}
