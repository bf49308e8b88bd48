package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One published article, as one outlet ran it.
 *
 * @param id derived from the bytes it came from and its place in them
 * @param capture where the bytes came from
 * @param url the address, canonical where the page says so
 * @param outlet who published it
 * @param title the headline
 * @param dates what stands outside the text about when it was published, updated and retrieved
 * @param bylines the writers as named
 * @param credits the agencies credited for the text, as named; who is credited for a picture stands in a part of its own
 * @param dateline the place, date and agency that open the text
 * @param language BCP 47; "und" if it could not be told
 * @param text the text, never changed; every span of the report counts in it
 * @param parts what the stretches of the text are, in order, without overlap
 */
public record Report(
        Id id,
        Capture capture,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<StatedDate> dates,
        List<String> bylines,
        List<String> credits,
        Optional<Dateline> dateline,
        String language,
        String text,
        List<Part> parts) {

    public Report {
        dates = List.copyOf(dates);
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        parts = List.copyOf(parts);
    }

    /** The id of the report in the capture. */
    public static Id idOf(Capture capture) {
        return Id.of("report", capture.sha256(), capture.place());
    }

    /** The same report of another capture. */
    public Report withCapture(Capture other) {
        return new Report(id, other, url, outlet, title, dates, bylines, credits, dateline, language, text, parts);
    }

    /** The words at the span. */
    public String words(Span span) {
        return span.in(text);
    }

    /** The parts of a kind, in order. */
    public List<Part> parts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The part that the offset lies in. */
    public Optional<Part> partAt(int offset) {
        return parts.stream().filter(part -> part.span().contains(offset)).findFirst();
    }
}
