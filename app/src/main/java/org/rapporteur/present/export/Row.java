package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One row of the interchange, or a part of one; what is missing is empty. */
final class Row {

    private final JsonNode node;

    Row(JsonNode node) {
        this.node = node;
    }

    /** The part at the path, as "source.span". */
    Row at(String path) {
        JsonNode found = node;
        for (String step : path.split("\\.")) {
            found = found.path(step);
        }
        return new Row(found);
    }

    /** Whether there is such a part. */
    boolean has(String path) {
        JsonNode found = at(path).node;
        return !found.isMissingNode() && !found.isNull();
    }

    /** The words at the path; empty if there are none. */
    String text(String path) {
        JsonNode found = at(path).node;
        return found.isValueNode() && !found.isNull() ? found.asText() : "";
    }

    /** The words at the path. */
    Optional<String> find(String path) {
        return Optional.of(text(path)).filter(words -> !words.isEmpty());
    }

    /** The whole number at the path. */
    OptionalInt number(String path) {
        JsonNode found = at(path).node;
        return found.isNumber() ? OptionalInt.of(found.asInt()) : OptionalInt.empty();
    }

    /** The parts of the list at the path. */
    List<Row> list(String path) {
        List<Row> parts = new ArrayList<>();
        at(path).node.forEach(part -> parts.add(new Row(part)));
        return parts;
    }

    /** The words in the list at the path. */
    List<String> texts(String path) {
        List<String> words = new ArrayList<>();
        at(path).node.forEach(part -> words.add(part.asText()));
        return words;
    }

    /** The words at a path of every part of a list, parted. */
    String joined(String list, String path, String parting) {
        return String.join(
                parting,
                list(list).stream()
                        .map(part -> part.text(path))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    String id() {
        return text("id");
    }

    String type() {
        return text("type");
    }
}
