package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.ReportRow;

/**
 * One passage, or one report, as it is cited: in plain words, in Markdown, and for programs that keep references.
 *
 * @param plain for a footnote or an e-mail
 * @param markdown for notes
 * @param ris for Zotero, EndNote and their like
 * @param link the address of the RIS file
 */
public record Citations(String plain, String markdown, String ris, String link) {

    static Citations of(ReportRow report, Optional<String> words, String row, String path) {
        String outlet = report.outlet().orElse("outlet not named");
        String title = Items.oneLine(report.title().orElse(report.path()));
        String day = report.published().orElse("no date");
        String quote = words.map(Items::oneLine).orElse("");
        String plain = (quote.isEmpty() ? "" : "“" + quote + "” ") + outlet + ", “" + title + "”, " + day
                + report.url().map(url -> ", " + url).orElse("") + " [" + row + "]";
        String markdown = (quote.isEmpty() ? "" : "> " + quote + "\n>\n> — ") + "*" + outlet + "*, “"
                + report.url().map(url -> "[" + title + "](" + url + ")").orElse(title) + "”, " + day + " `" + row
                + "`";
        return new Citations(plain, markdown, ris(report, quote, row), path + "/citation.ris");
    }

    private static String ris(ReportRow report, String quote, String row) {
        StringBuilder lines = new StringBuilder();
        tag(lines, "TY", "NEWS");
        tag(lines, "ID", row);
        tag(lines, "TI", report.title().orElse(report.path()));
        report.bylines()
                .map(names -> List.of(names.split(", ")))
                .orElse(List.of())
                .forEach(name -> tag(lines, "AU", name));
        tag(lines, "T2", report.outlet().orElse(""));
        String day = report.published().orElse("");
        if (day.matches("[0-9]{4}.*")) {
            tag(lines, "PY", day.substring(0, 4));
        }
        if (day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            tag(lines, "DA", day.substring(0, 10).replace('-', '/'));
        }
        tag(lines, "UR", report.url().orElse(""));
        tag(lines, "LA", report.language());
        tag(lines, "AB", quote);
        tag(lines, "N1", "Rapporteur " + row + "; bytes sha256 " + report.sha256() + "; " + report.path());
        return lines.append("ER  - \r\n").toString();
    }

    private static void tag(StringBuilder lines, String tag, String value) {
        if (!value.isBlank()) {
            lines.append(tag).append("  - ").append(Items.oneLine(value)).append("\r\n");
        }
    }
}
