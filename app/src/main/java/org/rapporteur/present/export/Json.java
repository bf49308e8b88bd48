package org.rapporteur.present.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;

/** JSON as exports write it. */
final class Json {

    private static final ObjectMapper LINES = new ObjectMapper();
    private static final ObjectMapper PAGES = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode texts(Collection<String> words) {
        ArrayNode list = list();
        words.forEach(list::add);
        return list;
    }

    /** Adds the value unless it is empty. */
    static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    /** Adds the number unless it is empty. */
    static void putNumber(ObjectNode node, String name, Row row, String path) {
        row.find(path).map(BigDecimal::new).ifPresent(number -> node.put(name, number));
    }

    /** What a citation says, as an object. */
    static ObjectNode citation(Citation citation) {
        ObjectNode node = object();
        for (int i = 0; i < Citation.COLUMNS.size(); i++) {
            String name = Citation.COLUMNS.get(i);
            put(node, name, citation.cells().get(i));
        }
        node.put("start", citation.start());
        node.put("end", citation.end());
        return node;
    }

    static String line(JsonNode node) {
        return written(LINES, node);
    }

    static String page(JsonNode node) {
        return written(PAGES, node) + "\n";
    }

    private static String written(ObjectMapper mapper, JsonNode node) {
        try {
            return mapper.writeValueAsString(node).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row cannot be written: " + e.getOriginalMessage(), e);
        }
    }
}
