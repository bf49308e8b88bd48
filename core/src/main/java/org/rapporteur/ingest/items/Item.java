package org.rapporteur.ingest.items;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * One article as a feed or an agency sends it: its body, and beside it what is said about it.
 *
 * @param url its address
 * @param outlet the feed's title or the provider's name
 * @param title the headline
 * @param dates when it was published and changed
 * @param authors the writers and agencies as named
 * @param language as declared
 * @param body the text proper, as HTML or plain; empty if the item holds none
 * @param html whether the body is HTML
 * @param bodyAt where the body stands word for word in the file; empty if it was written with references
 * @param titleAt where the headline stands in the file
 * @param withheld why its provider wants it not used, if it says so
 */
public record Item(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<StatedDate> dates,
        List<String> authors,
        Optional<String> language,
        String body,
        boolean html,
        Optional<Span> bodyAt,
        Optional<Span> titleAt,
        Optional<String> withheld) {

    public Item {
        dates = List.copyOf(dates);
        authors = List.copyOf(authors);
    }
}
