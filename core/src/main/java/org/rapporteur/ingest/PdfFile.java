package org.rapporteur.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.pdf.PdfReader;
import org.rapporteur.ingest.pdf.PdfText;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

/** One report as a PDF document with text. */
final class PdfFile implements ByteFormat {

    private final PdfReader documents = new PdfReader();
    private final ReportMaker maker;
    private final IngestSettings settings;

    PdfFile(ReportMaker maker, IngestSettings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return documents.recognises(bytes);
    }

    @Override
    public Ingested read(String sha256, String path, byte[] bytes) {
        PdfText document;
        try {
            document = documents.read(bytes);
        } catch (IOException e) {
            return Ingested.nothing(sha256, path, e.getMessage());
        }
        String text = document.text();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Ingested.nothing(sha256, path, "a PDF document without text (pictures of its pages?)");
        }
        if (text.length() > settings.maxReportChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(text.length(), settings.maxReportChars()));
        }
        List<Note> notes = document.unread() == 0
                ? List.of()
                : List.of(new Note(path, "the last " + document.unread() + " pages are not read"));
        Report report = maker.make(new Capture(sha256, path, Optional.empty()), metadata(document), text);
        return new Ingested(sha256, List.of(report), List.of(), notes, List.of());
    }

    /** The day the file was made bounds the report's date from above; it is seldom the day itself. */
    private static Metadata metadata(PdfText document) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                document.title(),
                document.made()
                        .map(date -> List.of(new StatedDate(DateKind.RETRIEVED, date, "PDF CreationDate")))
                        .orElse(List.of()),
                document.author().map(List::of).orElse(List.of()),
                Optional.empty());
    }
}
