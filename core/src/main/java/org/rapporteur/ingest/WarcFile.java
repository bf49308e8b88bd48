package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.warc.Fetched;
import org.rapporteur.ingest.warc.Warc;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

/** Reports as one WARC record holds them, with where and when it was fetched. */
final class WarcFile implements ByteFormat {

    /** Reads what was fetched, in whatever format. */
    @FunctionalInterface
    interface Payloads {

        Ingested read(String sha256, String path, byte[] payload, Optional<String> charset);
    }

    private final Payloads payloads;
    private final IngestSettings settings;

    WarcFile(Payloads payloads, IngestSettings settings) {
        this.payloads = payloads;
        this.settings = settings;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Warc.isAlone(bytes);
    }

    @Override
    public Ingested read(String sha256, String path, byte[] bytes) {
        try {
            Fetched page = Warc.fetched(bytes, settings.maxFileBytes());
            Ingested ingested = payloads.read(sha256, path, page.payload(), page.charset());
            List<Report> reports = ingested.reports().stream()
                    .map(report -> from(page, report))
                    .toList();
            return new Ingested(sha256, reports, ingested.unusable(), ingested.notes(), ingested.sources());
        } catch (IOException e) {
            return Ingested.nothing(sha256, path, e.getMessage());
        }
    }

    private static Report from(Fetched page, Report report) {
        List<StatedDate> dates = new ArrayList<>(report.dates());
        dates.add(new StatedDate(DateKind.RETRIEVED, page.retrieved(), "WARC-Date"));
        Capture capture =
                new Capture(report.capture().sha256(), report.capture().path(), Optional.of(page.retrieved()));
        return report.withCapture(capture)
                .withUrl(report.url().or(() -> Optional.of(page.address())))
                .withDates(dates);
    }
}
