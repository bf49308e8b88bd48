package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.html.Page;
import org.rapporteur.ingest.html.PageReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;

/** One report as a web page. */
final class WebPage implements Format {

    /** How far from the start the page's first elements are looked for. */
    private static final int OPENING_CHARS = 4096;

    private static final Pattern OPENING = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|article|div|h1|p|section|main)\\b[^<>]{0,2000}>");

    private final PageReader pages = new PageReader();
    private final ReportMaker maker;
    private final IngestSettings settings;

    WebPage(ReportMaker maker, IngestSettings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    @Override
    public boolean recognises(String text) {
        String opening =
                text.substring(0, Math.min(text.length(), OPENING_CHARS)).stripLeading();
        return opening.startsWith("<") && OPENING.matcher(opening).find();
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        if (text.length() > settings.maxPageChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(text.length(), settings.maxPageChars()));
        }
        Page page = pages.read(text);
        if (page.text().codePoints().noneMatch(Character::isLetter)) {
            return Ingested.nothing(sha256, path, "a web page that holds no text");
        }
        if (page.text().length() > settings.maxReportChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(page.text().length(), settings.maxReportChars()));
        }
        Capture capture = new Capture(sha256, path, Optional.empty());
        Report report = maker.make(capture, Metadata.of(page), page.text(), page.blocks());
        SourceMap source = new SourceMap(report.id(), charset, page.stretches());
        return new Ingested(sha256, List.of(report), List.of(), List.of(), List.of(source));
    }
}
