package org.rapporteur.present.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/**
 * Checks a dossier, offline and without the record: that not a byte of it is altered, that every passage stands in its
 * report's text where it is said to, and that every report's text is what its bytes give when they are read again.
 */
public final class DossierCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGEST = 64;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, byte[]> captures = new TreeMap<>();
    private final Map<String, ReportText> texts = new TreeMap<>();
    private int passages;
    private String digest = "";

    private DossierCheck() {}

    /**
     * What a check found.
     *
     * @param digest the SHA-256 of the dossier without its last line: who noted it elsewhere can tell a forgery
     * @param faults what is not as it should be; empty if all is
     */
    public record Result(String digest, int reports, int captures, int passages, List<String> faults) {

        public Result {
            faults = List.copyOf(faults);
        }
    }

    /** Checks the bytes of one dossier. */
    public static Result of(byte[] dossier) {
        DossierCheck check = new DossierCheck();
        check.seal(dossier);
        check.data(dossier);
        return new Result(check.digest, check.texts.size(), check.captures.size(), check.passages, check.faults);
    }

    private void seal(byte[] dossier) {
        byte[] opens = Dossier.SEAL_OPENS.getBytes(StandardCharsets.US_ASCII);
        int length = opens.length + DIGEST + Dossier.SEAL_CLOSES.length();
        int sealed = Math.max(0, dossier.length - length);
        digest = Id.sha256Hex(Arrays.copyOf(dossier, sealed));
        byte[] wanted = (Dossier.SEAL_OPENS + digest + Dossier.SEAL_CLOSES).getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(wanted, Arrays.copyOfRange(dossier, sealed, dossier.length))) {
            faults.add("the last line does not hold the digest of what is before it: the file was altered");
        }
    }

    private void data(byte[] dossier) {
        String page = new String(dossier, StandardCharsets.UTF_8);
        int start = page.lastIndexOf(Dossier.DATA_OPENS);
        int end = page.indexOf(Dossier.DATA_CLOSES, Math.max(0, start));
        if (start < 0 || end < 0) {
            faults.add("it holds no data of a dossier");
            return;
        }
        try {
            Row data = new Row(JSON.readTree(page.substring(start + Dossier.DATA_OPENS.length(), end)));
            if (!data.text("format").equals(Dossier.FORMAT)) {
                faults.add("it is \"" + data.text("format") + "\"; this program checks \"" + Dossier.FORMAT + "\"");
                return;
            }
            data.list("captures").forEach(this::capture);
            data.list("reports").forEach(this::report);
            data.list("passages").forEach(this::passage);
        } catch (JsonProcessingException e) {
            faults.add("its data is broken JSON");
        }
    }

    private void capture(Row capture) {
        String sha256 = capture.text("sha256");
        try {
            byte[] bytes = Base64.getDecoder().decode(capture.text("base64"));
            captures.put(sha256, bytes);
            if (!Id.sha256Hex(bytes).equals(sha256)) {
                faults.add("capture " + sha256 + ": its bytes have another digest");
            }
        } catch (IllegalArgumentException e) {
            faults.add("capture " + sha256 + ": its bytes are not Base64");
        }
    }

    private void report(Row report) {
        ReportText text = new ReportText(report);
        texts.put(report.id(), text);
        if (!text.version().equals(report.text("version_sha256"))) {
            faults.add(report.id() + ": its text has another digest");
        }
        byte[] bytes = captures.get(report.text("capture"));
        if (bytes == null) {
            faults.add(report.id() + ": the bytes it was taken from are missing");
        } else if (!readAgain(report, bytes)) {
            faults.add(report.id() + ": its bytes, read again by this version, do not give its text");
        }
    }

    private boolean readAgain(Row report, byte[] bytes) {
        String path = report.text("path").replaceFirst("#\\d+$", "");
        return Reading.INGEST.read(path, bytes).reports().stream()
                .filter(found -> found.id().value().equals(report.id()))
                .map(Report::text)
                .anyMatch(report.text("text")::equals);
    }

    /** Loads the rules of ingest when a dossier first needs them. */
    private static final class Reading {

        private static final Ingest INGEST = new Ingest();
    }

    private void passage(Row passage) {
        passages++;
        ReportText text = texts.get(passage.text("report"));
        String where = passage.text("row") + " at " + passage.text("start") + "–" + passage.text("end");
        if (text == null) {
            faults.add(where + ": its report is missing");
            return;
        }
        Citation found = text.cite(
                passage.number("start").orElse(-1), passage.number("end").orElse(-1));
        boolean same = !found.exact().isEmpty()
                && found.exact().equals(passage.text("exact"))
                && found.prefix().equals(passage.text("prefix"))
                && found.suffix().equals(passage.text("suffix"));
        if (!same) {
            faults.add(where + ": other words stand there");
        }
    }
}
