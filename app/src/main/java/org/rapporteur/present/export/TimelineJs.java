package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.TimelineRow;

/**
 * The days that mattered and the dated events as TimelineJS reads them. The format has no field for doubt: an uncertain
 * date is told in display_date, and start_date holds no more of it than is known.
 */
final class TimelineJs implements Export {

    private static final int HEADLINE = 90;

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("timeline.json", out -> out.append(Json.page(timeline(rows)))));
    }

    private static ObjectNode timeline(RecordRows rows) {
        ArrayNode slides = Json.list();
        rows.timeline().forEach(day -> slides.add(day(rows, day)));
        for (List<Row> group : SameEvents.of(rows)) {
            group.stream()
                    .map(event -> event.at("time"))
                    .filter(time -> time.text("start").length() == 10)
                    .findFirst()
                    .ifPresent(time -> slides.add(event(rows, group, time)));
        }
        ObjectNode title = Json.object();
        title.set("text", Json.object().put("headline", "The record").put("text", "As reported; made by Rapporteur."));
        ObjectNode timeline = Json.object().put("scale", "human");
        timeline.set("title", title);
        timeline.set("events", slides);
        return timeline;
    }

    private static ObjectNode day(RecordRows rows, TimelineRow row) {
        int end = row.start() + row.passage().codePointCount(0, row.passage().length());
        Citation citation = rows.cite(row.report(), row.start(), end);
        ObjectNode slide = slide(citation, row.passage(), "days");
        slide.put("unique_id", "day-" + row.day() + "-" + citation.report() + "-" + row.start());
        slide.set("start_date", date(row.day(), row.precision()));
        slide.put("display_date", UncertainDate.of(row.day(), row.day(), "day"));
        return slide;
    }

    private static ObjectNode event(RecordRows rows, List<Row> group, Row time) {
        Citation citation = rows.citation(group.get(0)).orElseThrow();
        ObjectNode slide = slide(citation, citation.exact(), group.get(0).text("plover"));
        slide.put("unique_id", group.get(0).id());
        slide.set("start_date", date(time.text("start"), time.text("precision")));
        if (time.text("end").length() == 10 && !time.text("end").equals(time.text("start"))) {
            slide.set("end_date", date(time.text("end"), time.text("precision")));
        }
        slide.put(
                "display_date",
                UncertainDate.of(time.text("start"), time.text("end"), time.text("precision"))
                        + doubt(group.get(0).text("status")));
        return slide;
    }

    private static String doubt(String status) {
        return status.equals("happened") || status.isEmpty() ? "" : " (" + status + ")";
    }

    private static ObjectNode slide(Citation citation, String words, String group) {
        String line = words.replaceAll("\\s+", " ");
        String headline = line.codePointCount(0, line.length()) <= HEADLINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HEADLINE - 1)) + "…";
        ObjectNode slide = Json.object().put("group", group);
        slide.set(
                "text",
                Json.object()
                        .put("headline", Html.escaped(headline))
                        .put("text", "<p>" + Html.escaped(line) + "</p><p>" + source(citation) + "</p>"));
        slide.put("autolink", false);
        slide.set("rapporteur", Json.citation(citation));
        return slide;
    }

    private static String source(Citation citation) {
        String name = Html.escaped(citation.name());
        return Optional.of(citation.url())
                .filter(url -> url.startsWith("http"))
                .map(url -> "<a href=\"" + Html.escaped(url) + "\">" + name + "</a>")
                .orElse(name);
    }

    /** As much of the date as is known. */
    private static ObjectNode date(String day, String precision) {
        ObjectNode date = Json.object().put("year", Integer.parseInt(day.substring(0, 4)));
        boolean month = !precision.equals("year") && !precision.equals("decade");
        if (month) {
            date.put("month", Integer.parseInt(day.substring(5, 7)));
        }
        if (month && !precision.equals("month")) {
            date.put("day", Integer.parseInt(day.substring(8, 10)));
        }
        return date;
    }
}
