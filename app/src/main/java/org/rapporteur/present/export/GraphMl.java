package org.rapporteur.present.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Entities and what ties them together, as GraphML: who did what to whom, who said what to whom, who sends what to whom.
 * A row of which the record knows only one party makes no edge.
 */
final class GraphMl implements Export {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_KEYS = List.of("name", "kind", "country", "sector");
    private static final List<String> EDGE_KEYS = List.of("register", "label", "time", "status");

    private record Edge(Row row, String source, String target, Map<String, String> values, Citation citation) {}

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("network.graphml", out -> {
            StringWriter xml = new StringWriter();
            try {
                XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(xml);
                write(writer, rows);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            out.append(xml.toString()).append("\n");
        }));
    }

    private static void write(XMLStreamWriter xml, RecordRows rows) throws XMLStreamException {
        List<Edge> edges = edges(rows);
        Set<String> nodes = new LinkedHashSet<>();
        rows.list("entity").forEach(entity -> nodes.add(entity.id()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        NODE_KEYS.forEach(key -> key(xml, "node", key));
        EDGE_KEYS.forEach(key -> key(xml, "edge", key));
        Citation.COLUMNS.forEach(key -> key(xml, "edge", key));
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (Row entity : rows.list("entity")) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", entity.id());
            for (String key : NODE_KEYS) {
                data(xml, "node_" + key, entity.text(key));
            }
            xml.writeEndElement();
        }
        for (Edge edge : edges) {
            if (nodes.contains(edge.source) && nodes.contains(edge.target)) {
                edge(xml, edge);
            }
        }
        xml.writeEndDocument();
    }

    private static void key(XMLStreamWriter xml, String owner, String name) {
        try {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", owner + "_" + name);
            xml.writeAttribute("for", owner);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", "string");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(legal(value));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no room for most control characters. */
    private static String legal(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\ufffd");
    }

    private static void edge(XMLStreamWriter xml, Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", edge.row.id() + "_" + edge.source + "_" + edge.target);
        xml.writeAttribute("source", edge.source);
        xml.writeAttribute("target", edge.target);
        for (String key : EDGE_KEYS) {
            data(xml, "edge_" + key, edge.values.getOrDefault(key, ""));
        }
        for (int i = 0; i < Citation.COLUMNS.size(); i++) {
            data(xml, "edge_" + Citation.COLUMNS.get(i), edge.citation.cells().get(i));
        }
        xml.writeEndElement();
    }

    private static List<Edge> edges(RecordRows rows) {
        List<Edge> edges = new ArrayList<>();
        for (Row event : rows.list("event")) {
            Map<String, String> values =
                    values(event, event.text("plover"), event.text("time.value"), event.text("status"));
            for (String actor : entities(event.list("actors"))) {
                for (String recipient : entities(event.list("recipients"))) {
                    add(edges, rows, event, actor, recipient, values);
                }
            }
        }
        for (Row statement : rows.list("statement")) {
            Map<String, String> values = values(statement, statement.text("act"), statement.text("said.value"), "");
            add(edges, rows, statement, statement.text("source.entity"), statement.text("addressee.entity"), values);
        }
        for (Row transfer : rows.list("transfer")) {
            List<Row> steps = transfer.list("statuses");
            String latest = steps.isEmpty() ? "" : steps.get(steps.size() - 1).text("status");
            Map<String, String> values = values(transfer, transfer.text("item.text"), "", latest);
            add(edges, rows, transfer, transfer.text("supplier.entity"), transfer.text("recipient.entity"), values);
        }
        return edges;
    }

    private static Map<String, String> values(Row row, String label, String time, String status) {
        return new TreeMap<>(Map.of("register", row.type(), "label", label, "time", time, "status", status));
    }

    private static List<String> entities(List<Row> parties) {
        return parties.stream()
                .map(party -> party.text("entity"))
                .filter(entity -> !entity.isEmpty())
                .distinct()
                .toList();
    }

    private static void add(
            List<Edge> edges, RecordRows rows, Row row, String source, String target, Map<String, String> values) {
        if (!source.isEmpty() && !target.isEmpty()) {
            rows.citation(row).ifPresent(citation -> edges.add(new Edge(row, source, target, values, citation)));
        }
    }
}
