package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
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
}
