package org.rapporteur.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD, in the words of schema.org. */
final class JsonLd {

    private static final int MAX_DEPTH = 6;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final Optional<JsonNode> article;

    JsonLd(Document document) {
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), 0);
            } catch (JsonProcessingException e) {
                // A page with a broken description is read as one without.
                continue;
            }
        }
        article = nodes.stream()
                .filter(node -> isArticle(node))
                .findFirst()
                .or(() ->
                        nodes.stream().filter(node -> node.has("datePublished")).findFirst());
    }

    private void collect(JsonNode node, int depth) {
        if (node.isObject() && depth <= MAX_DEPTH) {
            nodes.add(node);
            if (node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            if (one.asText().matches("(?:.*[/:])?\\w*(?:Article|BlogPosting|Report|LiveBlogPosting)")) {
                return true;
            }
        }
        return false;
    }

    Optional<String> words(String property) {
        return article.flatMap(node -> text(node.path(property)));
    }

    /** What the article says, or if it is silent what alone is said on the page. */
    Optional<String> wordsOrOnly(String property) {
        List<String> all = nodes.stream()
                .flatMap(node -> text(node.path(property)).stream())
                .distinct()
                .toList();
        return words(property).or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    /** The names of the people or organisations under a property. */
    List<String> names(String property) {
        List<String> names = new ArrayList<>();
        JsonNode value = article.map(node -> node.path(property)).orElse(JSON.missingNode());
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode named = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText("?"), one)
                    : one;
            JsonNode name = named.isObject() ? named.path("name") : named;
            for (JsonNode each : name.isArray() ? name : List.of(name)) {
                text(each).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<String> text(JsonNode value) {
        String words = value.isTextual()
                ? org.jsoup.parser.Parser.unescapeEntities(value.asText(), false)
                        .strip()
                : "";
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
