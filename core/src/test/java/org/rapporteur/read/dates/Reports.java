package org.rapporteur.read.dates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** Reports made for tests: paragraphs, each with its kind, and what stands outside the text. */
final class Reports {

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<StatedDate> dates = new ArrayList<>();
    private Optional<String> url = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();

    static Reports of(String... paragraphs) {
        Reports reports = new Reports();
        for (String paragraph : paragraphs) {
            reports.with(PartKind.PARAGRAPH, paragraph);
        }
        return reports;
    }

    Reports with(PartKind kind, String words) {
        int start = text.length();
        text.append(words);
        parts.add(new Part(kind, new Span(start, text.length())));
        text.append("\n\n");
        return this;
    }

    Reports published(String value) {
        dates.add(new StatedDate(DateKind.PUBLISHED, value, "meta date"));
        return this;
    }

    Reports stated(String where, String value) {
        dates.add(new StatedDate(DateKind.PUBLISHED, value, where));
        return this;
    }

    Reports updated(String value) {
        dates.add(new StatedDate(DateKind.UPDATED, value, "meta modified"));
        return this;
    }

    Reports url(String address) {
        url = Optional.of(address);
        return this;
    }

    Reports dateline(String date, String agency, Span span) {
        dateline = Optional.of(new Dateline(Optional.empty(), Optional.of(date), Optional.of(agency), span));
        return this;
    }

    Reports datelinePlace(String place, Span span) {
        dateline = Optional.of(new Dateline(Optional.of(place), Optional.empty(), Optional.empty(), span));
        return this;
    }

    Report report() {
        Capture capture = new Capture(
                Id.sha256Hex(text.toString().getBytes(StandardCharsets.UTF_8)), "test.txt", Optional.empty());
        return Report.plain(Report.idOf(capture), capture, text.toString(), parts)
                .withUrl(url)
                .withDates(dates)
                .withDateline(dateline);
    }
}
