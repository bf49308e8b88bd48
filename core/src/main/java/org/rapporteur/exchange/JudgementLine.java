package org.rapporteur.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.PersonJudgement.FieldEdit;
import org.rapporteur.model.Quote;

/** A person's judgement as one line of JSON: the format of a record's file of judgements (docs/judgements.md). */
public final class JudgementLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgementLine() {}

    /** The judgement as a line, without its line end. */
    public static String write(PersonJudgement judgement) {
        ObjectNode row = Nodes.row("judgement", judgement.id());
        row.put("kind", judgement.kind().word());
        row.set("a", Nodes.list(judgement.a(), JudgementLine::anchor));
        row.set("b", Nodes.list(judgement.b(), JudgementLine::anchor));
        row.set("field", Nodes.text(judgement.edit().map(FieldEdit::field)));
        row.set("was", Nodes.text(judgement.edit().map(FieldEdit::was)));
        row.set("value", Nodes.text(judgement.edit().map(FieldEdit::value)));
        row.set("undoes", Nodes.text(judgement.undoes()));
        row.put("by", judgement.by());
        row.put("at", judgement.at());
        row.put("reason", judgement.reason());
        row.put("reader", judgement.reader());
        return row.toString();
    }

    private static ObjectNode anchor(Anchor anchor) {
        ObjectNode node = Nodes.row(anchor.type(), anchor.id());
        node.set("quotes", Nodes.list(anchor.quotes(), JudgementLine::quote));
        ObjectNode seen = Nodes.object();
        anchor.seen().forEach(seen::put);
        node.set("seen", seen);
        node.set("rules", Nodes.texts(anchor.rules()));
        return node;
    }

    private static ObjectNode quote(Quote quote) {
        return Nodes.object()
                .put("report", quote.report().value())
                .put("start", quote.start())
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
    }

    /**
     * The judgement that was written.
     *
     * @throws IllegalArgumentException if the line is none, or is not as it was written: its id follows from the rest
     */
    public static PersonJudgement read(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (!row.path("type").asText().equals("judgement")) {
                throw new IllegalArgumentException("not a judgement");
            }
            PersonJudgement judgement = judgement(row);
            if (!judgement.id().value().equals(text(row, "id"))) {
                throw new IllegalArgumentException("the judgement " + text(row, "id") + " is not as it was written");
            }
            return judgement;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a judgement: " + e.getOriginalMessage(), e);
        }
    }

    private static PersonJudgement judgement(JsonNode row) {
        Optional<FieldEdit> edit =
                find(row, "field").map(field -> new FieldEdit(field, text(row, "was"), text(row, "value")));
        return PersonJudgement.of(
                kind(text(row, "kind")),
                list(row.path("a"), JudgementLine::readAnchor),
                list(row.path("b"), JudgementLine::readAnchor),
                edit,
                find(row, "undoes").map(Id::new),
                text(row, "by"),
                text(row, "at"),
                text(row, "reason"),
                text(row, "reader"));
    }

    private static JudgementKind kind(String word) {
        try {
            return JudgementKind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + word + "\" is no judgement", e);
        }
    }

    private static Anchor readAnchor(JsonNode node) {
        SortedMap<String, String> seen = new TreeMap<>();
        node.path("seen")
                .properties()
                .forEach(field -> seen.put(field.getKey(), field.getValue().asText()));
        return new Anchor(
                text(node, "type"),
                new Id(text(node, "id")),
                list(node.path("quotes"), JudgementLine::readQuote),
                seen,
                list(node.path("rules"), JsonNode::asText));
    }

    private static Quote readQuote(JsonNode node) {
        return new Quote(
                new Id(text(node, "report")),
                node.path("start").asInt(),
                text(node, "exact"),
                text(node, "prefix"),
                text(node, "suffix"));
    }

    private static String text(JsonNode node, String field) {
        return find(node, field).orElse("");
    }

    private static Optional<String> find(JsonNode node, String field) {
        JsonNode found = node.path(field);
        return found.isTextual() ? Optional.of(found.textValue()) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        nodes.forEach(node -> values.add(read.apply(node)));
        return values;
    }
}
