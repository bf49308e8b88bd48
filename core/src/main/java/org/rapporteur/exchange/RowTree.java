package org.rapporteur.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of the interchange as lines for a person to read, the derivation as an indented tree. */
public final class RowTree {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;
    private static final List<String> HEADLINE =
            List.of("about", "name", "title", "content", "trigger", "span", "item", "kind");

    private RowTree() {}

    /** One line for each value that the row has, nested ones indented; empty values left out. */
    public static List<String> lines(String json) {
        List<String> lines = new ArrayList<>();
        add(lines, parse(json), "");
        return lines;
    }

    /** The words by which a person knows the row. */
    public static String headline(String json) {
        JsonNode row = parse(json);
        return HEADLINE.stream()
                .map(row::get)
                .filter(node -> node != null && !node.isNull())
                .map(RowTree::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(words(part)));
            return String.join(" … ", parts);
        }
        if (node.isObject()) {
            JsonNode words = node.has("exact") ? node.get("exact") : node.path("text");
            return shortened(words.asText());
        }
        return shortened(node.asText());
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a row: " + e.getOriginalMessage(), e);
        }
    }

    private static void add(List<String> lines, JsonNode node, String indent) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            addField(lines, field.getKey(), field.getValue(), indent);
        }
    }

    private static void addField(List<String> lines, String name, JsonNode value, String indent) {
        if (value.isNull() || value.isContainerNode() && value.isEmpty()) {
            return;
        }
        if (value.has("exact")) {
            lines.add(indent + name + ": “" + shortened(value.get("exact").asText()) + "” ("
                    + value.get("report").asText() + " " + value.get("start") + "–" + value.get("end") + ")");
        } else if (value.isArray()) {
            value.forEach(part -> addField(lines, name, part, indent));
        } else if (value.isObject()) {
            lines.add(indent
                    + name
                    + (value.has("rule") ? ": " + value.get("rule").asText() : ""));
            add(lines, withoutRule(value), indent + "  ");
        } else {
            lines.add(indent + name + ": " + shortened(value.asText()));
        }
    }

    private static JsonNode withoutRule(JsonNode value) {
        return value.has("rule") ? value.<ObjectNode>deepCopy().without("rule") : value;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
