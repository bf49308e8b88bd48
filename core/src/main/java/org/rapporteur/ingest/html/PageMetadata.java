package org.rapporteur.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says about its article outside the text: JSON-LD, OpenGraph and other meta elements. */
final class PageMetadata {

    private static final int MAX_NAME_CHARS = 80;

    private final Document document;
    private final Metas metas;
    private final JsonLd described;

    PageMetadata(Document document) {
        this.document = document;
        this.metas = new Metas(document);
        this.described = new JsonLd(document);
    }

    Metas metas() {
        return metas;
    }

    JsonLd described() {
        return described;
    }

    /** What the metadata give as the headline, the surest first. */
    List<String> titles() {
        return Stream.concat(
                        described.words("headline").stream(),
                        Stream.of("og:title", "twitter:title", "dc.title", "title")
                                .flatMap(name -> metas.first(name).stream()))
                .toList();
    }

    Optional<String> url() {
        return Stream.of(
                        document.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        metas.first("og:url").stream(),
                        described.words("url").stream())
                .flatMap(urls -> urls)
                .map(url -> url.strip())
                .filter(url -> url.startsWith("http"))
                .findFirst();
    }

    Optional<String> outlet() {
        return Stream.of(
                        metas.first("og:site_name").stream(),
                        described.names("publisher").stream(),
                        metas.first("application-name").stream(),
                        metas.first("dc.publisher").stream())
                .flatMap(names -> names)
                .map(name -> name.strip())
                .filter(name -> name.length() <= MAX_NAME_CHARS)
                .findFirst();
    }

    Optional<String> language() {
        return Stream.of(
                        document.select("html").attr("lang"),
                        document.select("html").attr("xml:lang"))
                .filter(language -> !language.isBlank())
                .findFirst()
                .or(() -> metas.first("og:locale"))
                .or(() -> metas.first("content-language"));
    }
}
