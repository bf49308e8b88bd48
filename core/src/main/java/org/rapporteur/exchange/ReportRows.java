package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

/** Rows of reports. */
final class ReportRows {

    private final Nodes nodes;
    private final Linking linking;

    ReportRows(Nodes nodes, Linking linking) {
        this.nodes = nodes;
        this.linking = linking;
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
        row.set("version_of", Nodes.text(Optional.ofNullable(linking.versionOf().get(report.id()))));
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
}
