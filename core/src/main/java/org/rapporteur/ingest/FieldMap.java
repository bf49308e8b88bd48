package org.rapporteur.ingest;

import java.util.List;

/**
 * Under which names JSON keeps the parts of a report; of several the first that is there counts.
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
}
