package org.rapporteur.ingest.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Who a page says has written its article. */
final class Authors {

    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "og:article:author",
            "article:author:name");
    private static final List<String> MARKED =
            List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]");
    private static final Pattern AUTHOR_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:byline|author|authors|author-?name|autor|autoren|auteur|signature|contributor|firma|schreiber)(?:$|[\\s_-])");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?i:by|von|par|por|di|autor(?:in)?s?:?|authors?:?|text:?|written by|posted by|publicado por|ein (?:beitrag|artikel) von|redaktion:)\\s+");
    private static final Pattern SIGNED = Pattern.compile("^(?:By|Von|Par|Por|Di|Text:|Autor(?:in)?:|Author:) \\p{Lu}");
    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\d]+(?:[._-][\\p{Ll}\\d]+)+");
    private static final Pattern REST = Pattern.compile("\\s*(?:[|•·,–—(]|\\d|\\s-\\s|\\s(?:am|on|in|le|el)\\s\\d).*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}");
    private static final int MAX_CHARS = 80;

    private Authors() {}

    static List<String> of(Document document, Metas metas, JsonLd described, Predicate<Element> skipped) {
        return Stream.<Stream<String>>of(
                        described.names("author").stream(),
                        METAS.stream().flatMap(name -> metas.all(name).stream()),
                        MARKED.stream().flatMap(query -> first(document, query, skipped)),
                        shown(document, skipped),
                        signed(document, skipped))
                .map(names -> clean(names))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> first(Document document, String query, Predicate<Element> skipped) {
        return document.select(query).stream()
                .filter(element -> !isSkipped(element, skipped))
                .map(Element::text)
                .limit(2);
    }

    /** Names in an element that is named for them; the first one's only, as later ones belong to other articles. */
    private static Stream<String> shown(Document document, Predicate<Element> skipped) {
        return document.select("[class]").stream()
                .filter(element -> AUTHOR_CLASS.matcher(element.className()).find())
                .filter(element -> element.text().length() <= 2 * MAX_CHARS && !isSkipped(element, skipped))
                .map(element -> REST.matcher(
                                PREFIX.matcher(element.text().strip()).replaceFirst(""))
                        .replaceFirst(""))
                .filter(name -> NAME.matcher(name).matches())
                .limit(1);
    }

    /** A name in a short line that begins as bylines do. */
    private static Stream<String> signed(Document document, Predicate<Element> skipped) {
        return document.body().getAllElements().stream()
                .filter(element -> element.children().size() <= 2
                        && Little.isAllOf(element)
                        && element.text().length() <= MAX_CHARS)
                .filter(element -> SIGNED.matcher(element.text()).find() && !isSkipped(element, skipped))
                .map(element -> REST.matcher(
                                PREFIX.matcher(element.text().strip()).replaceFirst(""))
                        .replaceFirst(""))
                .filter(name -> NAME.matcher(name).matches())
                .limit(1);
    }

    private static boolean isSkipped(Element element, Predicate<Element> skipped) {
        return skipped.test(element) || element.parents().stream().anyMatch(skipped);
    }

    private static List<String> clean(Stream<String> names) {
        Set<String> clean = new LinkedHashSet<>();
        names.map(name -> PREFIX.matcher(name.strip()).replaceFirst("").strip())
                .filter(name -> !name.isBlank() && name.length() <= MAX_CHARS)
                .filter(name -> !name.startsWith("http")
                        && !name.startsWith("@")
                        && !SLUG.matcher(name).matches())
                .forEach(clean::add);
        return List.copyOf(clean);
    }

    /** Looks whether an element holds no more than a short line, and no further than that takes. */
    private static final class Little implements NodeFilter {

        /** Text and markup of a byline with its links and pictures. */
        private static final int MAX_NODES = 60;

        private int nodes;

        static boolean isAllOf(Element element) {
            Little little = new Little();
            element.filter(little);
            return little.nodes <= MAX_NODES;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes +=
                    node instanceof TextNode text && text.getWholeText().strip().length() > MAX_CHARS ? MAX_NODES : 1;
            return nodes > MAX_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
