package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements by name, property or itemprop. */
final class Metas {

    private final Map<String, List<String>> values = new HashMap<>();

    Metas(Document document) {
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                String value = meta.attr("content").strip();
                if (!name.isEmpty() && !value.isEmpty()) {
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
