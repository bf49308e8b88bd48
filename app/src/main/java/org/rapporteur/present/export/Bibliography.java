package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One bibliographic entry a version of a report, for footnotes: RIS, BibTeX, CSL-JSON; the version's digest in the note. */
enum Bibliography implements Export {
    RIS {
        @Override
        public List<ExportFile> files(RecordRows rows) {
            return List.of(new ExportFile("reports.ris", out -> {
                for (Row report : rows.list("report")) {
                    ris(rows, report, out);
                }
            }));
        }
    },
    BIBTEX {
        @Override
        public List<ExportFile> files(RecordRows rows) {
            return List.of(new ExportFile("reports.bib", out -> {
                for (Row report : rows.list("report")) {
                    bibtex(rows, report, out);
                }
            }));
        }
    },
    CSL {
        @Override
        public List<ExportFile> files(RecordRows rows) {
            return List.of(new ExportFile("reports.csl.json", out -> {
                ArrayNode entries = Json.list();
                rows.list("report").forEach(report -> entries.add(csl(rows, report)));
                out.append(Json.page(entries));
            }));
        }
    };

    private static String note(RecordRows rows, Row report) {
        return "Rapporteur " + report.id() + "; text sha256 "
                + rows.text(report.id()).version() + "; bytes sha256 " + report.text("sha256") + "; "
                + report.text("path");
    }

    private static void ris(RecordRows rows, Row report, Appendable out) throws IOException {
        tag(out, "TY", "NEWS");
        tag(out, "ID", report.id());
        tag(out, "TI", report.text("title"));
        for (String author : report.texts("bylines")) {
            tag(out, "AU", author);
        }
        tag(out, "T2", report.text("outlet"));
        tag(out, "PY", year(report));
        tag(out, "DA", day(report).replace('-', '/'));
        tag(out, "UR", report.text("url"));
        tag(out, "Y2", day(report.text("retrieved")).replace('-', '/'));
        tag(out, "LA", report.text("language"));
        tag(out, "N1", note(rows, report));
        out.append("ER  - \r\n\r\n");
    }

    private static void tag(Appendable out, String tag, String value) throws IOException {
        if (!value.isBlank()) {
            out.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " ").strip())
                    .append("\r\n");
        }
    }

    private static String year(Row report) {
        String start = report.text("published.start");
        return start.length() < 4 ? "" : start.substring(0, 4);
    }

    /** The day, if it is known to the day. */
    private static String day(Row report) {
        String start = report.text("published.start");
        return start.equals(report.text("published.end")) ? start : "";
    }

    private static String day(String moment) {
        return moment.length() < 10 ? "" : moment.substring(0, 10);
    }

    private static void bibtex(RecordRows rows, Row report, Appendable out) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", report.text("title"));
        fields.put("author", String.join(" and ", report.texts("bylines")));
        fields.put("journal", report.text("outlet"));
        fields.put("year", year(report));
        fields.put("date", day(report));
        fields.put("url", report.text("url"));
        fields.put("urldate", day(report.text("retrieved")));
        fields.put("note", note(rows, report));
        String lines = fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> "  " + field.getKey() + " = {"
                        + (field.getKey().equals("url") ? braceless(field.getValue()) : latex(field.getValue())) + "}")
                .collect(Collectors.joining(",\n"));
        out.append("@article{").append(report.id()).append(",\n").append(lines).append("\n}\n\n");
    }

    private static String latex(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("\\", "\\textbackslash ")
                .replace("{", "(")
                .replace("}", ")")
                .replaceAll("([%&#$_])", "\\\\$1");
    }

    private static String braceless(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replaceAll("\\s+", "%20");
    }

    private static ObjectNode csl(RecordRows rows, Row report) {
        ObjectNode entry = Json.object().put("id", report.id()).put("type", "article-newspaper");
        Json.put(entry, "title", report.text("title"));
        Json.put(entry, "container-title", report.text("outlet"));
        ArrayNode authors = Json.list();
        report.texts("bylines").forEach(name -> authors.add(Json.object().put("literal", name)));
        if (!authors.isEmpty()) {
            entry.set("author", authors);
        }
        date(entry, "issued", day(report).isEmpty() ? year(report) : day(report));
        date(entry, "accessed", day(report.text("retrieved")));
        Json.put(entry, "URL", report.text("url"));
        Json.put(entry, "language", report.text("language"));
        return entry.put("note", note(rows, report));
    }

    private static void date(ObjectNode entry, String name, String date) {
        if (!date.isEmpty()) {
            ArrayNode parts = Json.list();
            for (String part : date.split("-")) {
                parts.add(Integer.parseInt(part));
            }
            entry.set(name, Json.object().set("date-parts", Json.list().add(parts)));
        }
    }
}
