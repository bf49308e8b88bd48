package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rapporteur.model.Id;

/**
 * Where every row comes from, as PROV-JSON: rows and reports are entities, outlets and the program agents, each reading of
 * a report an activity. A row quotes its report; a statement has its source for a primary source.
 */
final class ProvJson {

    private static final String OWN = "rapporteur";
    private static final String PROGRAM = OWN + ":program";
    private static final List<String> REGISTERS = List.of("statement", "event", "figure", "transfer", "process");

    private final ObjectNode entities = Json.object();
    private final ObjectNode activities = Json.object();
    private final ObjectNode agents = Json.object();
    private final ObjectNode used = Json.object();
    private final ObjectNode generated = Json.object();
    private final ObjectNode derived = Json.object();
    private final ObjectNode attributed = Json.object();
    private final ObjectNode associated = Json.object();
    private int relations;

    /** Makes a document anew for each record: what it gathers belongs to one. */
    static Export export() {
        return rows ->
                List.of(new ExportFile("provenance.json", out -> out.append(Json.page(new ProvJson().document(rows)))));
    }

    private ProvJson() {}

    private ObjectNode document(RecordRows rows) {
        agents.set(PROGRAM, typed(Json.object().put("prov:label", "Rapporteur"), "prov:SoftwareAgent"));
        rows.list("report").forEach(report -> report(rows, report));
        for (String register : REGISTERS) {
            for (Row row : rows.list(register)) {
                rows.citation(row).ifPresent(citation -> row(rows, row, citation));
            }
        }
        ObjectNode document = Json.object();
        document.set("prefix", Json.object().put(OWN, "urn:rapporteur:").put("dcterms", "http://purl.org/dc/terms/"));
        document.set("entity", entities);
        document.set("activity", activities);
        document.set("agent", agents);
        document.set("used", used);
        document.set("wasGeneratedBy", generated);
        document.set("wasDerivedFrom", derived);
        document.set("wasAttributedTo", attributed);
        document.set("wasAssociatedWith", associated);
        return document;
    }

    private void report(RecordRows rows, Row report) {
        String id = OWN + ":" + report.id();
        ObjectNode entity = Json.object();
        Json.put(entity, "prov:label", report.text("title"));
        Json.put(entity, "dcterms:source", report.text("url"));
        Json.put(entity, "dcterms:issued", report.text("published.value"));
        Json.put(entity, OWN + ":retrieved", report.text("retrieved"));
        entity.put(OWN + ":version_sha256", rows.text(report.id()).version());
        entity.put(OWN + ":capture_sha256", report.text("sha256"));
        entities.set(id, entity);
        if (report.has("outlet")) {
            String outlet = agent(report.text("outlet"), "prov:Organization");
            relate(attributed, "prov:entity", id, "prov:agent", outlet);
        }
        if (report.has("version_of")) {
            derived(id, OWN + ":" + report.text("version_of"), "prov:Revision");
        }
        String reading = OWN + ":reading-of-" + report.id();
        activities.set(reading, Json.object().put("prov:label", "reading"));
        relate(used, "prov:activity", reading, "prov:entity", id);
        relate(associated, "prov:activity", reading, "prov:agent", PROGRAM);
    }

    private void row(RecordRows rows, Row row, Citation citation) {
        String id = OWN + ":" + row.id();
        ObjectNode entity = Json.object().put("prov:label", Headline.of(rows, row));
        entity.put("prov:type", OWN + ":" + row.type());
        entity.put("prov:value", citation.exact());
        entity.put(OWN + ":start", citation.start());
        entity.put(OWN + ":end", citation.end());
        Json.put(entity, OWN + ":prefix", citation.prefix());
        Json.put(entity, OWN + ":suffix", citation.suffix());
        Json.put(entity, OWN + ":rule", row.text("derivation.rule"));
        entities.set(id, entity);
        relate(generated, "prov:entity", id, "prov:activity", OWN + ":reading-of-" + citation.report());
        derived(id, OWN + ":" + citation.report(), "prov:Quotation");
        if (row.type().equals("statement") && row.has("source.text")) {
            relate(attributed, "prov:entity", id, "prov:agent", agent(row.text("source.text"), "prov:Person"));
        }
        row.find("according_to")
                .or(() -> row.find("says"))
                .filter(statement -> rows.find("statement", statement).isPresent())
                .ifPresent(statement -> derived(id, OWN + ":" + statement, "prov:PrimarySource"));
    }

    /** People, groups and papers are sources alike: only outlets and the program have a type. */
    private String agent(String name, String type) {
        String id = OWN + ":agent-" + Id.of("agent", name).value().substring("agent-".length());
        if (!agents.has(id)) {
            ObjectNode agent = Json.object().put("prov:label", name);
            agents.set(id, type.equals("prov:Person") ? agent : typed(agent, type));
        }
        return id;
    }

    private static ObjectNode typed(ObjectNode node, String type) {
        node.set("prov:type", Json.object().put("$", type).put("type", "prov:QUALIFIED_NAME"));
        return node;
    }

    private void derived(String from, String to, String type) {
        ObjectNode relation = relation("prov:generatedEntity", from, "prov:usedEntity", to);
        derived.set("_:r" + relations++, typed(relation, type));
    }

    private void relate(ObjectNode relations, String one, String oneId, String other, String otherId) {
        relations.set("_:r" + this.relations++, relation(one, oneId, other, otherId));
    }

    private static ObjectNode relation(String one, String oneId, String other, String otherId) {
        return Json.object().put(one, oneId).put(other, otherId);
    }
}
