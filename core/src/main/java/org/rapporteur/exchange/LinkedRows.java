package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Item;
import org.rapporteur.model.Link;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Process;
import org.rapporteur.model.Role;
import org.rapporteur.model.Side;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Tally;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStep;
import org.rapporteur.model.Vote;

/** Rows of what was tied together across reports: entities, transfers, processes, links, claims, disagreements, incidents. */
final class LinkedRows {

    private final Nodes nodes;
    private final Marks marks;

    LinkedRows(Nodes nodes, Marks marks) {
        this.nodes = nodes;
        this.marks = marks;
    }

    ObjectNode entity(Entity entity) {
        ObjectNode row = Nodes.row("entity", entity.id());
        row.put("name", entity.name());
        row.put("kind", entity.kind().word());
        row.set("aliases", Nodes.texts(entity.aliases()));
        row.set("roles", Nodes.list(entity.roles(), this::role));
        row.set("country", Nodes.text(entity.country()));
        row.set("sector", Nodes.text(entity.sector()));
        return row;
    }

    private ObjectNode role(Role role) {
        ObjectNode node = Nodes.object().put("title", role.title());
        node.set("of", Nodes.text(role.of()));
        node.set("from", Nodes.text(role.from().first()));
        node.set("to", Nodes.text(role.to().last()));
        node.put("report", role.passage().report().value());
        node.set("span", nodes.passages().node(role.passage()));
        return node;
    }

    ObjectNode transfer(Transfer transfer) {
        ObjectNode row = Nodes.row("transfer", transfer.id());
        row.set("supplier", nodes.partyOfRecord(transfer.supplier()));
        row.set("recipient", nodes.partyOfRecord(transfer.recipient()));
        row.set("item", item(transfer.item()));
        row.set("number", transfer.number().map(LinkedRows::amount).orElse(NullNode.instance));
        row.set("via", via(transfer));
        row.set("statuses", Nodes.list(transfer.statuses(), this::step));
        return row;
    }

    /** Those through whom it passes, without those that were judged wrong. */
    private ArrayNode via(Transfer transfer) {
        ArrayNode via = Nodes.list(List.of(), this::told);
        List<Id> ids = transfer.viaIds();
        for (int at = 0; at < ids.size(); at++) {
            if (!marks.isWrong(ids.get(at))) {
                ObjectNode node = Nodes.object().put("id", ids.get(at).value());
                fill(node, transfer.via().get(at));
                marks.write(node);
                via.add(node);
            }
        }
        return via;
    }

    /** Those that were judged not to be of the transfer: each a row of its own. */
    List<ObjectNode> wrongIntermediaries(Transfer transfer) {
        List<ObjectNode> rows = new ArrayList<>();
        List<Id> ids = transfer.viaIds();
        for (int at = 0; at < ids.size(); at++) {
            if (marks.isWrong(ids.get(at))) {
                ObjectNode row = Nodes.row("intermediary", ids.get(at));
                row.put("transfer", transfer.id().value());
                fill(row, transfer.via().get(at));
                rows.add(row);
            }
        }
        return rows;
    }

    private void fill(ObjectNode node, Intermediary intermediary) {
        node.put("role", intermediary.role().word());
        node.setAll(nodes.partyOfRecord(intermediary.party()));
        node.set("told", Nodes.list(intermediary.told(), this::told));
    }

    private ObjectNode told(Intermediary.Told told) {
        ObjectNode node = Nodes.object().put("report", told.passage().report().value());
        node.set("span", nodes.passages().node(told.passage()));
        node.set("according_to", Nodes.text(told.accordingTo()));
        node.set("derivation", Nodes.derivation(told.derivation()));
        return node;
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = Nodes.object().put("text", item.text());
        node.set("designation", Nodes.text(item.designation()));
        node.set("category", Nodes.text(item.category()));
        return node;
    }

    private static JsonNode amount(Amount amount) {
        ObjectNode node = Nodes.object();
        node.set("low", Nodes.number(amount.low()));
        node.set("high", Nodes.number(amount.high()));
        return node.put("bound", amount.bound().word());
    }

    private ObjectNode step(TransferStep step) {
        ObjectNode node = Nodes.object().put("status", step.status().word());
        node.setAll(nodes.time(step.passage().report(), step.time()));
        node.put("report", step.passage().report().value());
        node.set("span", nodes.passages().node(step.passage()));
        node.set("according_to", Nodes.text(step.accordingTo()));
        node.set("derivation", Nodes.derivation(step.derivation()));
        return node;
    }

    ObjectNode process(Process process) {
        ObjectNode row = Nodes.row("process", process.id());
        row.put("kind", process.kind().word());
        row.put("name", process.name());
        row.set("stages", Nodes.list(process.stages(), this::stage));
        row.set("participants", Nodes.list(process.participants(), nodes::partyOfRecord));
        row.set("mediators", Nodes.list(process.mediators(), nodes::partyOfRecord));
        row.set("venue", Nodes.placeOfRecord(process.venue()));
        row.set("votes", Nodes.list(process.votes(), this::vote));
        return row;
    }

    private ObjectNode stage(Stage stage) {
        ObjectNode node = Nodes.object().put("stage", stage.stage().word());
        node.setAll(nodes.time(stage.passage().report(), stage.time()));
        node.put("report", stage.passage().report().value());
        node.set("span", nodes.passages().node(stage.passage()));
        node.set("according_to", Nodes.text(stage.accordingTo()));
        node.set("derivation", Nodes.derivation(stage.derivation()));
        return node;
    }

    private ObjectNode vote(Vote vote) {
        ObjectNode node = Nodes.object()
                .put("state", vote.state())
                .put("vote", vote.vote().word());
        node.set("span", nodes.passages().node(vote.passage()));
        return node;
    }

    static ObjectNode link(Link link) {
        ObjectNode row = Nodes.row("link", link.id());
        row.put("kind", link.kind().word());
        row.put("a", link.a().value()).put("b", link.b().value());
        row.put("score", link.score());
        row.put("judgement", link.judgement().word());
        row.put("reason", link.reason());
        return row.put("by", link.by());
    }

    static ObjectNode claim(Claim claim) {
        ObjectNode row = Nodes.row("claim", claim.id());
        row.put("about", claim.about());
        row.set("members", Nodes.texts(claim.members()));
        row.set("origins", Nodes.list(claim.origins(), LinkedRows::origin));
        return row;
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode node = Nodes.object().put("reason", origin.reason());
        node.set("reports", Nodes.texts(origin.reports()));
        node.set("members", Nodes.texts(origin.members()));
        return node;
    }

    static ObjectNode disagreement(Disagreement disagreement) {
        ObjectNode row = Nodes.row("disagreement", disagreement.id());
        row.put("kind", disagreement.kind().word());
        row.put("about", disagreement.about());
        row.set("sides", Nodes.list(disagreement.sides(), LinkedRows::side));
        return row;
    }

    private static ObjectNode side(Side side) {
        ObjectNode node = Nodes.object().put("value", side.value());
        node.set("members", Nodes.texts(side.members()));
        return node;
    }

    ObjectNode incident(Incident incident) {
        ObjectNode row = Nodes.row("incident", incident.id());
        row.set("killed", tally(incident.killed()));
        row.set("wounded", tally(incident.wounded()));
        row.set("place", Nodes.placeOfRecord(incident.place()));
        row.set("time", Nodes.timeOfRecord(incident.time()));
        row.set("accounts", Nodes.list(incident.accounts(), this::account));
        return row;
    }

    private static ObjectNode tally(Tally tally) {
        return Nodes.object().put("number", tally.number()).put("reason", tally.why());
    }

    private ObjectNode account(Incident.Account account) {
        ObjectNode node = Nodes.object().put("report", account.report().value());
        node.put("killed", account.killed()).put("wounded", account.wounded());
        node.set("spans", nodes.passages().nodes(account.report(), account.passages()));
        return node;
    }
}
