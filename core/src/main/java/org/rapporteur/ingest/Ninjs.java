package org.rapporteur.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** An agency's item in ninjs (IPTC News in JSON, versions 1 to 3), under the names that other JSON uses. */
final class Ninjs {

    private static final Set<String> WITHHELD = Set.of("withheld", "canceled");

    private Ninjs() {}

    static boolean recognises(JsonNode object) {
        return object.path("uri").isTextual()
                && (object.has("versioncreated")
                        || object.has("versionCreated")
                        || object.has("representationtype")
                        || object.path("standard").path("name").asText().equals("ninjs"));
    }

    /** Why the provider wants the item not used, if it says so. */
    static Optional<String> withheld(JsonNode item) {
        if (!recognises(item)) {
            return Optional.empty();
        }
        String status = item.path("pubstatus").asText(item.path("pubStatus").asText());
        return WITHHELD.contains(status) ? Optional.of("its provider marks it " + status) : Optional.empty();
    }

    /** The item under the names of the standard field map. */
    static ObjectNode plain(JsonNode item) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        put(plain, "url", address(item));
        put(plain, "title", first(item, "headline", "title").or(() -> ofRole(item, "headlines", "main")));
        put(plain, "text", body(item));
        put(
                plain,
                "published",
                first(item, "firstcreated", "firstCreated", "contentcreated", "contentCreated")
                        .or(() -> first(item, "versioncreated", "versionCreated")));
        put(plain, "updated", first(item, "versioncreated", "versionCreated"));
        put(
                plain,
                "outlet",
                named(item, "provider")
                        .or(() -> named(item, "infosource"))
                        .or(() -> named(item, "infosources"))
                        .or(() -> first(item, "copyrightholder", "copyrightHolder")));
        put(plain, "byline", first(item, "byline", "by"));
        put(plain, "language", first(item, "language"));
        return plain;
    }

    private static void put(ObjectNode plain, String name, Optional<String> value) {
        value.ifPresent(words -> plain.put(name, words));
    }

    private static Optional<String> address(JsonNode item) {
        return first(item, "uri").filter(uri -> uri.startsWith("http"));
    }

    private static Optional<String> body(JsonNode item) {
        return first(item, "body_xhtml", "body_html", "body_text").or(() -> ofRole(item, "bodies", "main"));
    }

    private static Optional<String> first(JsonNode item, String... names) {
        for (String name : names) {
            if (item.path(name).isTextual() && !item.path(name).asText().isBlank()) {
                return Optional.of(item.path(name).asText());
            }
        }
        return Optional.empty();
    }

    /** The value of the part with the role; of the first part if none has it. */
    private static Optional<String> ofRole(JsonNode item, String parts, String role) {
        Optional<String> found = Optional.empty();
        for (JsonNode part : item.path(parts)) {
            boolean wanted = part.path("role").asText().contains(role);
            if ((found.isEmpty() || wanted) && part.path("value").isTextual()) {
                found = Optional.of(part.path("value").asText());
            }
        }
        return found;
    }

    private static Optional<String> named(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return first(value.isArray() ? value.path(0) : value, "name");
    }
}
