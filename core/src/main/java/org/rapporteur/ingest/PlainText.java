package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.Span;

/** One report as plain text: whatever no other format recognises. */
final class PlainText implements Format {

    private final ReportMaker maker;
    private final IngestSettings settings;

    PlainText(ReportMaker maker, IngestSettings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    @Override
    public boolean recognises(String text) {
        return true;
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Ingested.nothing(sha256, path, text.isBlank() ? "nothing but blanks" : "holds no words");
        }
        if (text.length() > settings.maxReportChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(text.length(), settings.maxReportChars()));
        }
        Capture capture = new Capture(sha256, path, Optional.empty());
        Report report = maker.make(capture, text);
        Span all = new Span(0, text.length());
        SourceMap source = new SourceMap(report.id(), charset, List.of(new SourceMap.Stretch(all, all)));
        return new Ingested(sha256, List.of(report), List.of(), List.of(), List.of(source));
    }
}
