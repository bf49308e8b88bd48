package org.rapporteur.ingest.layout;

import java.util.Optional;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/**
 * One block of a text, as a reader sees it: a heading, a paragraph, the words under a picture.
 *
 * @param known what it is, if the format says so (as HTML does); empty if it has to be told from its words and place
 */
public record Block(Span span, Optional<PartKind> known) {

    /** A block that the format says nothing about. */
    public static Block unknown(Span span) {
        return new Block(span, Optional.empty());
    }
}
