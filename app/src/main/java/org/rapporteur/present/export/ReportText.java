package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Id;

/** A report's text, from which passages are cited by code points. */
public final class ReportText {

    /** How many code points before and after a passage are cited with it. */
    private static final int CONTEXT = 32;

    private final Row report;
    private final int[] points;
    private final String version;

    ReportText(Row report) {
        this.report = report;
        this.points = report.text("text").codePoints().toArray();
        this.version = Id.sha256Hex(report.text("text").getBytes(StandardCharsets.UTF_8));
    }

    /** That of a report's interchange row. */
    public static ReportText of(JsonNode report) {
        return new ReportText(new Row(report));
    }

    /** The passage as a stranger can find and check it, as JSON. */
    public ObjectNode citation(int start, int end) {
        return Json.citation(cite(start, end));
    }

    /** The digest of the text in UTF-8: which version of the report it is. */
    String version() {
        return version;
    }

    /** How many code points it has. */
    public int length() {
        return points.length;
    }

    String words(int start, int end) {
        int from = Math.max(0, Math.min(start, points.length));
        int to = Math.max(from, Math.min(end, points.length));
        return new String(points, from, to - from);
    }

    Citation cite(int start, int end) {
        return new Citation(
                report.id(),
                version,
                report.text("sha256"),
                start,
                end,
                words(start, end),
                words(start - CONTEXT, start),
                words(end, end + CONTEXT),
                report.text("url"),
                report.text("path"),
                report.text("outlet"),
                report.text("title"),
                report.text("published.value"),
                report.text("retrieved"));
    }
}
