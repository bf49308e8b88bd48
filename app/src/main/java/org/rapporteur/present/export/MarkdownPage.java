package org.rapporteur.present.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The record as one Markdown page (CommonMark): the timeline and the registers, every line with its passage and its report. */
final class MarkdownPage implements Export {

    private static final Map<String, String> REGISTERS = new TreeMap<>(Map.of(
            "1statement", "Statements",
            "2event", "Events",
            "3figure", "Figures",
            "4transfer", "Transfers",
            "5process", "Processes"));

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("record.md", out -> write(rows, out)));
    }

    private static void write(RecordRows rows, Appendable out) throws IOException {
        out.append("# The record\n\nAs reported; read by a machine. Check each line against its passage.\n");
        for (Map.Entry<String, String> register : REGISTERS.entrySet()) {
            out.append("\n## ").append(register.getValue()).append("\n");
            for (Row row : rows.list(register.getKey().substring(1))) {
                if (rows.citation(row).isPresent()) {
                    write(rows, row, rows.citation(row).get(), out);
                }
            }
        }
        out.append("\n## Disagreements\n\n");
        for (Row row : rows.list("disagreement")) {
            out.append("- ")
                    .append(row.text("kind").replace('_', ' '))
                    .append(": ")
                    .append(escaped(row.joined("sides", "value", " / ")))
                    .append("\n");
        }
        out.append("\n## Reports\n\n");
        for (Row report : rows.list("report")) {
            out.append("- <a id=\"")
                    .append(report.id())
                    .append("\"></a>")
                    .append(escaped(reportLine(report)))
                    .append(" `")
                    .append(rows.text(report.id()).version())
                    .append("`\n");
        }
    }

    private static String reportLine(Row report) {
        return String.join(
                ". ",
                List.of(
                                report.text("outlet"),
                                report.text("title"),
                                report.text("published.value"),
                                report.text("url"),
                                report.text("path"))
                        .stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static void write(RecordRows rows, Row row, Citation citation, Appendable out) throws IOException {
        out.append("\n- **").append(escaped(Headline.of(rows, row))).append("**  \n");
        out.append("  …").append(escaped(citation.prefix())).append("**").append(escaped(citation.exact()));
        out.append("**").append(escaped(citation.suffix())).append("…  \n");
        out.append("  [")
                .append(escaped(citation.name()))
                .append("](#")
                .append(citation.report())
                .append("), code points ");
        out.append(String.valueOf(citation.start())).append("–").append(String.valueOf(citation.end()));
        out.append(", `").append(row.id()).append("`\n");
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
    }
}
