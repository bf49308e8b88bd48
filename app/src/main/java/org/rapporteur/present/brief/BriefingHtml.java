package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.List;

/** A briefing as a page of its own that needs no other file; each line shows its passages. */
final class BriefingHtml {

    private static final String STYLE =
            "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 Georgia,serif;"
                    + "color:#1b1b1b;background:#fff}h1{font-size:1.6rem}h2{font-size:1.1rem;border-bottom:1px solid #999;"
                    + "margin:1.4rem 0 .4rem}ul{padding-left:1.1rem}li{margin:.3rem 0}sup a{text-decoration:none}"
                    + ".extent,.sources{font-size:.85rem;color:#444}@media print{body{margin:0;max-width:none;font-size:10.5pt}"
                    + "li,h2{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}";

    private BriefingHtml() {}

    static List<String> lines(Briefing briefing) {
        SourceNumbers numbers = new SourceNumbers(briefing);
        List<String> lines = new ArrayList<>();
        lines.add("<!DOCTYPE html>");
        lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(briefing.title()) + "</title>");
        lines.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>" + STYLE
                + "</style></head><body>");
        lines.add("<h1>" + escaped(briefing.title()) + "</h1>");
        lines.add("<p class=\"extent\">" + escaped(briefing.extent()) + "</p>");
        for (Section section : briefing.sections()) {
            lines.add("<h2>" + escaped(section.heading()) + "</h2><ul>");
            section.lines().forEach(line -> lines.add(item(line, numbers)));
            lines.add("</ul>");
        }
        lines.add("<h2>Sources</h2><ol class=\"sources\">");
        numbers.all()
                .forEach(
                        source -> lines.add("<li id=\"s" + source.number() + "\">" + escaped(source.name()) + "</li>"));
        lines.add("</ol></body></html>");
        return lines;
    }

    private static String item(Line line, SourceNumbers numbers) {
        StringBuilder item = new StringBuilder("<li>" + escaped(line.words()) + " <sup>");
        numbers.of(line)
                .forEach(source -> item.append("<a href=\"#s")
                        .append(source.number())
                        .append("\" title=\"")
                        .append(escaped(source.name()))
                        .append("\">[")
                        .append(source.number())
                        .append("]</a>"));
        return item.append("</sup></li>").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
