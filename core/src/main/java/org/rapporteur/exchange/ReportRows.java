package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

/** Rows of reports. */
final class ReportRows {

    private static final int WEEK = 7;

    private final Nodes nodes;
    private final Linking linking;

    private final Map<Id, DateConstraints> constraints = new TreeMap<>();

    ReportRows(Nodes nodes, Linking linking, List<Reading> readings) {
        this.nodes = nodes;
        this.linking = linking;
        readings.forEach(reading -> constraints.put(reading.report(), reading.dateConstraints()));
    }

    ObjectNode report(Report report) {
        ObjectNode row = Nodes.row("report", report.id());
        row.put("path", report.capture().path());
        row.set("url", Nodes.text(report.url()));
        row.set("outlet", Nodes.text(report.outlet()));
        row.set("title", Nodes.text(report.title()));
        Time published = linking.published().getOrDefault(report.id(), Time.UNKNOWN);
        row.set("published", nodes.time(report.id(), published));
        row.set("bylines", Nodes.texts(report.bylines()));
        row.set("credits", Nodes.texts(report.credits()));
        row.set("dateline", dateline(report));
        row.put("language", report.language());
        row.put("sha256", report.capture().sha256());
        row.set("retrieved", Nodes.text(report.capture().retrieved()));
        row.set("version_of", Nodes.text(Optional.ofNullable(linking.versionOf().get(report.id()))));
        List<DateConstraint> clues =
                constraints.getOrDefault(report.id(), DateConstraints.NONE).all();
        row.set("date_clues", Nodes.list(clues, clue -> clue(report, clue)));
        row.put("text", report.text());
        return row;
    }

    private JsonNode dateline(Report report) {
        return report.dateline()
                .map(found -> (JsonNode) dateline(report, found))
                .orElse(NullNode.instance);
    }

    private ObjectNode dateline(Report report, Dateline dateline) {
        ObjectNode node = Nodes.object();
        node.set("place", Nodes.text(dateline.place()));
        node.set("date", Nodes.text(dateline.date()));
        node.set("agency", Nodes.text(dateline.agency()));
        node.set("span", nodes.passages().node(report.id(), dateline.span()));
        return node;
    }

    /** What the text says about the day it was written, for a person to see how the day was worked out. */
    private ObjectNode clue(Report report, DateConstraint clue) {
        ObjectNode node = Nodes.object();
        node.put("reason", clue.reason());
        node.set("start", Nodes.text(clue.first()));
        node.set("end", Nodes.text(clue.last()));
        node.set("days_of_any_year", Nodes.text(clue.yearly().map(days -> days.first() + "/" + days.last())));
        node.set("weekdays", Nodes.texts(clue.weekdays().size() == WEEK ? List.of() : weekdays(clue)));
        node.put("strength", clue.strength().name().toLowerCase(Locale.ROOT));
        node.set("span", nodes.passages().node(report.id(), clue.evidence()));
        return node;
    }

    private static List<String> weekdays(DateConstraint clue) {
        return clue.weekdays().stream()
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
