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

    /** A report in English of which nothing is known but its words, in one paragraph. */
    public static Report plain(Id id, Capture capture, String text) {
        return plain(id, capture, text, List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));
    }

    /** A report in English of which nothing is known but its words and their parts. */
    public static Report plain(Id id, Capture capture, String text, List<Part> parts) {
        Optional<String> none = Optional.empty();
        return new Report(
                id, capture, none, none, none, List.of(), List.of(), List.of(), Optional.empty(), "en", text, parts);
    }

    /** The same report of another capture. */
    public Report withCapture(Capture other) {
        return new Report(id, other, url, outlet, title, dates, bylines, credits, dateline, language, text, parts);
    }

    /** The same report at another address, or at none. */
    public Report withUrl(Optional<String> other) {
        return new Report(id, capture, other, outlet, title, dates, bylines, credits, dateline, language, text, parts);
    }

    /** The same report of another outlet, or of none that is known. */
    public Report withOutlet(Optional<String> other) {
        return new Report(id, capture, url, other, title, dates, bylines, credits, dateline, language, text, parts);
    }

    /** The same report under another headline, or under none. */
    public Report withTitle(Optional<String> other) {
        return new Report(id, capture, url, outlet, other, dates, bylines, credits, dateline, language, text, parts);
    }

    /** The same report with other dates beside its text. */
    public Report withDates(List<StatedDate> other) {
        return new Report(id, capture, url, outlet, title, other, bylines, credits, dateline, language, text, parts);
    }

    /** The same report of other writers. */
    public Report withBylines(List<String> other) {
        return new Report(id, capture, url, outlet, title, dates, other, credits, dateline, language, text, parts);
    }

    /** The same report with other agencies credited. */
    public Report withCredits(List<String> other) {
        return new Report(id, capture, url, outlet, title, dates, bylines, other, dateline, language, text, parts);
    }

    /** The same report with another dateline, or with none. */
    public Report withDateline(Optional<Dateline> other) {
        return new Report(id, capture, url, outlet, title, dates, bylines, credits, other, language, text, parts);
    }

    /** The same report with its text parted otherwise. */
    public Report withParts(List<Part> other) {
        return new Report(id, capture, url, outlet, title, dates, bylines, credits, dateline, language, text, other);
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
