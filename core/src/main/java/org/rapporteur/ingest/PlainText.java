package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Capture;

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
    public Ingested read(String sha256, String path, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Ingested.nothing(sha256, path, text.isBlank() ? "nothing but blanks" : "holds no words");
        }
        if (text.length() > settings.maxReportChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(text.length(), settings.maxReportChars()));
        }
        Capture capture = new Capture(sha256, path, Optional.empty());
        return new Ingested(sha256, List.of(maker.make(capture, text)), List.of(), List.of());
    }
}
