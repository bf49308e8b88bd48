package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.html.Page;
import org.rapporteur.model.StatedDate;

/** What a page or a line of JSON says about a report beside its text. */
record Metadata(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<StatedDate> dates,
        List<String> authors,
        Optional<String> language) {

    static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());

    /** What a page says about itself. */
    static Metadata of(Page page) {
        return new Metadata(page.url(), page.outlet(), page.title(), page.dates(), page.authors(), page.language());
    }

    /** The same, with what a page says where this says nothing. */
    Metadata or(Page page) {
        return new Metadata(
                url.or(page::url),
                outlet.or(page::outlet),
                title.or(page::title),
                dates.isEmpty() ? page.dates() : dates,
                authors.isEmpty() ? page.authors() : authors,
                language.or(page::language));
    }
}
