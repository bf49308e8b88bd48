package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * The way back from a report's text to the bytes that it was taken from.
 *
 * @param report the report whose text it leads back from
 * @param charset the charset that the bytes were read in; offsets count UTF-16 units of what it gives, without a byte
 *     order mark; of a WARC record, they count in what was fetched
 * @param stretches in order of the text, without overlap; what the text adds (blanks between blocks) lies in none
 */
public record SourceMap(Id report, String charset, List<Stretch> stretches) {

    public SourceMap {
        stretches = List.copyOf(stretches);
    }

    /**
     * One stretch of the text and where it was taken from; the source may be longer, by character references and blanks.
     *
     * @param text where it stands in the report's text
     * @param source where it stands in the decoded bytes
     */
    public record Stretch(Span text, Span source) {}

    /** The part of the source that covers the words at the span; empty if they were taken from nowhere. */
    public Optional<Span> source(Span span) {
        return stretches.stream()
                .filter(stretch -> stretch.text().overlaps(span))
                .map(stretch -> stretch.source())
                .reduce((one, other) -> one.union(other));
    }
}
