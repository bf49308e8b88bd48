package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.model.Id;

/**
 * The record as one self-contained HTML page to read and to check: every row with its passage, every report with its text,
 * the bytes that each was taken from, and the digests of all of them. The format is told in docs/dossier.md.
 */
final class Dossier implements Export {

    static final String FORMAT = "rapporteur dossier 1";
    static final String DATA_OPENS = "<script type=\"application/json\" id=\"rapporteur-dossier\">";
    static final String DATA_CLOSES = "</script>";
    /** Opens the last line, which holds the digest of all bytes before it. */
    static final String SEAL_OPENS = "<!-- rapporteur dossier sha256 ";

    static final String SEAL_CLOSES = " -->\n";

    private static final List<String> REGISTERS =
            List.of("statement", "event", "figure", "transfer", "process", "entity");

    /** A passage and the row that stands on it. */
    private record Passage(Row row, Citation citation) {}

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("dossier.html", out -> {
            String page = page(rows);
            out.append(page);
            out.append(SEAL_OPENS)
                    .append(Id.sha256Hex(page.getBytes(StandardCharsets.UTF_8)))
                    .append(SEAL_CLOSES);
        }));
    }

    private static String page(RecordRows rows) throws IOException {
        List<Passage> passages = passages(rows);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
                .append(" 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>Dossier</title>\n<style>\n")
                .append("body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}\n")
                .append("pre{white-space:pre-wrap;font:inherit;border-left:.2rem solid;padding-left:1rem}\n")
                .append("code{font-size:.8rem;overflow-wrap:anywhere}\n</style>\n</head>\n<body>\n<h1>Dossier</h1>\n")
                .append(
                        "<p>As reported; read by a machine. Every line stands on a passage of a report, every report on")
                .append(" the bytes it was taken from; both are in this file. <code>rapporteur verify</code> checks")
                .append(" them, and so does a script of a page that needs nothing of Rapporteur.</p>\n");
        for (String register : REGISTERS) {
            register(page, register, passages);
        }
        page.append("<h2>Reports</h2>\n");
        rows.list("report").forEach(report -> report(page, rows, report));
        page.append(DATA_OPENS)
                .append(Json.line(data(rows, passages)).replace("<", "\\u003c"))
                .append(DATA_CLOSES)
                .append("\n</body>\n</html>\n");
        return page.toString();
    }

    private static List<Passage> passages(RecordRows rows) {
        List<Passage> passages = new ArrayList<>();
        for (String register : REGISTERS) {
            for (Row row : rows.list(register)) {
                List<Row> steps = row.list(register.equals("transfer") ? "statuses" : "stages");
                if (steps.isEmpty()) {
                    rows.citation(row).ifPresent(citation -> passages.add(new Passage(row, citation)));
                }
                steps.forEach(step -> passages.add(new Passage(row, rows.cite(step.at("span")))));
                row.list("via").stream()
                        .flatMap(one -> one.list("told").stream())
                        .forEach(told -> passages.add(new Passage(row, rows.cite(told.at("span")))));
            }
        }
        return passages;
    }

    private static void register(StringBuilder page, String register, List<Passage> passages) {
        page.append("<h2>").append(register).append("</h2>\n<ul>\n");
        for (Passage passage : passages) {
            if (passage.row.type().equals(register)) {
                Citation citation = passage.citation;
                page.append("<li>…")
                        .append(Html.escaped(citation.prefix()))
                        .append("<mark>")
                        .append(Html.escaped(citation.exact()))
                        .append("</mark>")
                        .append(Html.escaped(citation.suffix()))
                        .append("… <a href=\"#")
                        .append(citation.report())
                        .append("\">")
                        .append(Html.escaped(citation.name()))
                        .append("</a>, ")
                        .append(citation.start())
                        .append("–")
                        .append(citation.end())
                        .append(" <code>")
                        .append(passage.row.id())
                        .append("</code></li>\n");
            }
        }
        page.append("</ul>\n");
    }

    private static void report(StringBuilder page, RecordRows rows, Row report) {
        page.append("<h3 id=\"")
                .append(report.id())
                .append("\">")
                .append(Html.escaped(report.find("title").orElse(report.text("path"))))
                .append("</h3>\n<p>")
                .append(Html.escaped(String.join(
                        ", ",
                        List.of(
                                        report.text("outlet"),
                                        report.text("published.value"),
                                        report.text("url"),
                                        report.text("path"))
                                .stream()
                                .filter(words -> !words.isEmpty())
                                .toList())))
                .append("<br><code>text sha256 ")
                .append(rows.text(report.id()).version())
                .append("</code><br><code>bytes sha256 ")
                .append(report.text("sha256"))
                .append("</code></p>\n<pre>")
                .append(Html.escaped(report.text("text")))
                .append("</pre>\n");
    }

    private static ObjectNode data(RecordRows rows, List<Passage> passages) {
        ArrayNode captures = Json.list();
        TreeSet<String> digests = new TreeSet<>();
        rows.list("report").forEach(report -> digests.add(report.text("sha256")));
        for (String digest : digests) {
            captures.add(Json.object()
                    .put("sha256", digest)
                    .put("base64", Base64.getEncoder().encodeToString(rows.bytes(digest))));
        }
        ArrayNode reports = Json.list();
        for (Row report : rows.list("report")) {
            ObjectNode node = Json.object().put("id", report.id()).put("capture", report.text("sha256"));
            node.put("path", report.text("path"));
            node.put("version_sha256", rows.text(report.id()).version());
            for (String name : List.of("url", "outlet", "title", "retrieved")) {
                Json.put(node, name, report.text(name));
            }
            Json.put(node, "published", report.text("published.value"));
            reports.add(node.put("text", report.text("text")));
        }
        ArrayNode cited = Json.list();
        passages.forEach(passage -> cited.add(passage(passage)));
        ObjectNode data = Json.object().put("format", FORMAT);
        data.set("captures", captures);
        data.set("reports", reports);
        data.set("passages", cited);
        return data;
    }

    private static ObjectNode passage(Passage passage) {
        Citation citation = passage.citation;
        return Json.object()
                .put("row", passage.row.id())
                .put("report", citation.report())
                .put("start", citation.start())
                .put("end", citation.end())
                .put("exact", citation.exact())
                .put("prefix", citation.prefix())
                .put("suffix", citation.suffix());
    }
}
