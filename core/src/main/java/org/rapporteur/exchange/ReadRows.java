package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;

/** Rows of what one report was read to say: statements, events, figures, mentions. */
final class ReadRows {

    private final Nodes nodes;
    private final Passages passages;

    ReadRows(Nodes nodes) {
        this.nodes = nodes;
        this.passages = nodes.passages();
    }

    ObjectNode statement(Statement statement) {
        ObjectNode row = Nodes.row("statement", statement.id());
        row.put("report", statement.report().value());
        row.set("content", passages.nodes(statement.report(), statement.content()));
        row.set("source", source(statement, statement.source()));
        row.set("cue", passages.nodes(statement.report(), statement.cue()));
        row.put("manner", statement.manner().word());
        row.put("act", statement.act().word());
        row.put("negated", statement.negated());
        row.set("addressee", nodes.party(statement.report(), statement.addressee()));
        row.set("venue", nodes.party(statement.report(), statement.venue()));
        row.set("said", nodes.timeAtSpan(statement.report(), statement.said()));
        row.set("within", Nodes.text(statement.within()));
        row.set("chain", Nodes.list(statement.chain(), link -> chainLink(statement, link)));
        row.set("derivation", Nodes.derivation(statement.derivation()));
        return row;
    }

    private ObjectNode source(Statement statement, Source source) {
        ObjectNode node = Nodes.object().put("text", source.text());
        node.set("span", passages.node(statement.report(), source.span()));
        node.set("entity", nodes.entity(source.entity()));
        return node.put("kind", source.kind().word());
    }

    private ObjectNode chainLink(Statement statement, ChainLink link) {
        ObjectNode node = Nodes.object().put("name", link.name());
        node.set("entity", nodes.entity(link.entity()));
        node.set("span", passages.node(statement.report(), link.span()));
        node.set("cue", passages.node(statement.report(), link.cue()));
        return node;
    }

    ObjectNode event(Event event) {
        ObjectNode row = Nodes.row("event", event.id());
        row.put("report", event.report().value());
        row.set("trigger", passages.node(event.report(), event.trigger()));
        row.set("span", passages.node(event.report(), event.span()));
        row.put("plover", event.type().name());
        row.set("mode", Nodes.text(event.mode()));
        row.set("contexts", Nodes.texts(event.contexts()));
        row.set("cameo", Nodes.text(event.cameo()));
        row.set("actors", Nodes.list(event.actors(), party -> nodes.party(event.report(), party)));
        row.set("recipients", Nodes.list(event.recipients(), party -> nodes.party(event.report(), party)));
        row.set("time", nodes.timeAtSpan(event.report(), event.time()));
        row.set("place", nodes.place(event.report(), event.place()));
        row.put("status", event.status().word());
        row.put("factuality", event.factuality().word());
        row.set("according_to", Nodes.text(event.accordingTo()));
        row.set("derivation", Nodes.derivation(event.derivation()));
        return row;
    }

    ObjectNode figure(Figure figure) {
        ObjectNode row = Nodes.row("figure", figure.id());
        row.put("report", figure.report().value());
        row.set("span", passages.node(figure.report(), figure.span()));
        row.set("low", Nodes.number(figure.low()));
        row.set("high", Nodes.number(figure.high()));
        row.put("bound", figure.bound().word());
        row.put("unit", figure.unit());
        row.set("counted", Nodes.text(figure.counted()));
        row.set("scope", scope(figure, figure.scope()));
        row.set("as_of", nodes.timeAtSpan(figure.report(), figure.asOf()));
        row.set("says", Nodes.text(figure.says()));
        row.set("event", Nodes.text(figure.event()));
        row.set("derivation", Nodes.derivation(figure.derivation()));
        return row;
    }

    private ObjectNode scope(Figure figure, Scope scope) {
        ObjectNode node = Nodes.object();
        node.set("place", nodes.place(figure.report(), scope.place()));
        node.set("period", nodes.timeAtSpan(figure.report(), scope.period()));
        node.set("side", nodes.party(figure.report(), scope.side()));
        return node;
    }

    ObjectNode mention(Mention mention) {
        ObjectNode row = Nodes.row("mention", mention.id());
        row.put("report", mention.report().value());
        row.set("span", passages.node(mention.report(), mention.span()));
        row.set("entity", nodes.entity(Optional.of(mention.entity())));
        return row.put("form", mention.form().word());
    }
}
