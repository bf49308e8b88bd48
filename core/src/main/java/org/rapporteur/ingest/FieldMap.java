package org.rapporteur.ingest;

import java.util.List;
import java.util.stream.Stream;

/**
 * Under which names JSON and tables keep the parts of a report; of several the first that is there counts.
 *
 * @param url the address
 * @param title the headline
 * @param text the text proper, plain or as HTML
 * @param published when it was published
 * @param updated when it was last changed
 * @param retrieved when it was fetched
 * @param outlet who published it
 * @param authors who wrote it: a string, a list of strings, or objects with a name
 * @param language its language as a BCP 47 tag
 */
public record FieldMap(
        List<String> url,
        List<String> title,
        List<String> text,
        List<String> published,
        List<String> updated,
        List<String> retrieved,
        List<String> outlet,
        List<String> authors,
        List<String> language) {

    /** The parts that names can be given for. */
    public static final List<String> PARTS =
            List.of("url", "title", "text", "published", "updated", "retrieved", "outlet", "authors", "language");

    /** The names in common use. */
    public static final FieldMap STANDARD = new FieldMap(
            List.of("url", "canonical_url", "link", "uri"),
            List.of("title", "headline"),
            List.of("text", "body", "maintext", "content", "article", "html", "body_html", "body_text"),
            List.of(
                    "published",
                    "date",
                    "dct",
                    "datePublished",
                    "date_publish",
                    "publishedAt",
                    "pub_date",
                    "published_at"),
            List.of("updated", "modified", "dateModified", "date_modify", "updated_at"),
            List.of("retrieved", "date_download", "fetched", "crawled_at"),
            List.of("outlet", "site", "site_name", "publisher", "source", "source_domain"),
            List.of("byline", "author", "authors", "creator"),
            List.of("language", "lang"));

    /**
     * The same with one more name, which counts before the others.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public FieldMap with(String part, String name) {
        return new FieldMap(
                first(part, "url", name, url),
                first(part, "title", name, title),
                first(part, "text", name, text),
                first(part, "published", name, published),
                first(part, "updated", name, updated),
                first(part, "retrieved", name, retrieved),
                first(part, "outlet", name, outlet),
                first(part, "authors", name, authors),
                first(part, "language", name, language));
    }

    private static List<String> first(String part, String own, String name, List<String> names) {
        if (!PARTS.contains(part)) {
            throw new IllegalArgumentException("no part \"" + part + "\" of a report; there are " + PARTS);
        }
        return part.equals(own)
                ? Stream.concat(Stream.of(name), names.stream()).distinct().toList()
                : names;
    }
}
