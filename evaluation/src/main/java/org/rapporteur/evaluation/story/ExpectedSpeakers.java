package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.model.Act;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** Who speaks in the expected record, and the statements and parties that its rows name by them. */
final class ExpectedSpeakers {

    static final Derivation BY_HAND = Derivation.of("expected", "");

    private static final Map<String, Act> ACTS = Map.of(
            "asserts", Act.ASSERT,
            "denies", Act.DENY,
            "asks", Act.ASK,
            "promises", Act.PROMISE,
            "declines", Act.DECLINE_TO_COMMENT);

    private static final Map<String, EntityKind> KINDS = Map.of(
            "person", EntityKind.PERSON,
            "organisation", EntityKind.ORGANISATION,
            "state", EntityKind.STATE,
            "place", EntityKind.PLACE,
            "group", EntityKind.ARMED_GROUP,
            "weapon", EntityKind.WEAPON,
            "outlet", EntityKind.OUTLET,
            "vessel", EntityKind.OTHER);

    private final Map<String, JsonNode> known = new LinkedHashMap<>();
    private final Map<Id, Map<String, Entity>> entities = new LinkedHashMap<>();
    private final Map<Id, List<Statement>> statements = new LinkedHashMap<>();

    ExpectedSpeakers(ExpectedRecord expected) {
        expected.rows("entities").forEach(row -> known.put(row.path("name").asText(), row));
    }

    /** Takes up the statements of a report. */
    void read(Report report, Stream<JsonNode> rows) {
        entities.put(report.id(), new LinkedHashMap<>());
        List<Statement> said = new ArrayList<>();
        statements.put(report.id(), said);
        rows.forEach(row -> statement(report, row).ifPresent(said::add));
    }

    List<Entity> entities(Report report) {
        return List.copyOf(entities.get(report.id()).values());
    }

    /** The statements of the report, with those that its other rows imply. */
    List<Statement> statements(Report report) {
        return List.copyOf(statements.get(report.id()));
    }

    private Optional<Statement> statement(Report report, JsonNode row) {
        List<Span> content = spans(report, row.path("content"));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        JsonNode from = row.path("source");
        Source source = new Source(
                from.path("text").asText(),
                Optional.empty(),
                entity(report, from.path("entity").asText()),
                SourceKind.valueOf(from.path("kind").asText().toUpperCase(Locale.ROOT)));
        List<ChainLink> chain = new ArrayList<>();
        row.path("chain")
                .forEach(link -> chain.add(new ChainLink(
                        link.asText(),
                        entity(report, link.asText()),
                        chain.isEmpty() ? Optional.empty() : Optional.of(new Span(0, 1)),
                        Optional.empty())));
        List<Span> cue = spans(report, row.path("cue"));
        return Optional.of(new Statement(
                Statement.idOf(report.id(), content, cue, source),
                report.id(),
                content,
                source,
                cue,
                Manner.valueOf(row.path("manner").asText().toUpperCase(Locale.ROOT)),
                ACTS.get(row.path("act").asText()),
                row.path("negated").asBoolean(),
                Optional.empty(),
                Optional.empty(),
                ExpectedTime.of(row.path("said")),
                Optional.empty(),
                chain,
                BY_HAND));
    }

    /** The statement of the source around the span; else any of the source. */
    Optional<Id> accordingTo(Report report, JsonNode name, Span span) {
        if (!name.isTextual()) {
            return Optional.empty();
        }
        Optional<Id> entity = entity(report, name.asText());
        List<Statement> candidates = statements.get(report.id()).stream()
                .filter(statement -> entity.isPresent()
                        ? statement.source().entity().equals(entity)
                        : statement.source().entity().isEmpty())
                .toList();
        return candidates.stream()
                .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
                .findFirst()
                .map(Statement::id)
                .or(() -> Optional.of(saidBy(report, name.asText(), entity, span)));
    }

    /** The statement that a row implies where the record does not list all statements of the report. */
    private Id saidBy(Report report, String name, Optional<Id> entity, Span span) {
        SourceKind kind = entity.isPresent() ? SourceKind.ORGANISATION : SourceKind.UNNAMED;
        Source source = new Source(name, Optional.empty(), entity, kind);
        ChainLink outlet =
                new ChainLink(report.outlet().orElse(""), Optional.empty(), Optional.empty(), Optional.empty());
        Statement implied = new Statement(
                Statement.idOf(report.id(), List.of(span), List.of(), source),
                report.id(),
                List.of(span),
                source,
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(outlet, new ChainLink(name, entity, Optional.of(span), Optional.empty())),
                BY_HAND);
        List<Statement> all = statements.get(report.id());
        if (!all.contains(implied)) {
            all.add(implied);
        }
        return implied.id();
    }

    private Optional<Id> entity(Report report, String name) {
        JsonNode row = known.get(name);
        if (row == null) {
            return Optional.empty();
        }
        EntityKind kind = KINDS.get(row.path("kind").asText());
        return Optional.of(entities.get(report.id())
                .computeIfAbsent(
                        name,
                        absent -> new Entity(
                                Id.of("entity", report.id(), name, kind),
                                name,
                                kind,
                                List.of(),
                                roles(report, row),
                                text(row.path("country")),
                                kind == EntityKind.STATE ? Optional.of("GOV") : Optional.empty()))
                .id());
    }

    private static List<Role> roles(Report report, JsonNode row) {
        List<Role> roles = new ArrayList<>();
        row.path("roles")
                .forEach(role -> roles.add(new Role(
                        role.path("title").asText(),
                        text(role.path("of")),
                        Time.UNKNOWN,
                        Time.UNKNOWN,
                        new Passage(report.id(), new Span(0, 1)))));
        return roles;
    }

    List<Party> parties(Report report, JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> party(report, name.asText()))
                .toList();
    }

    Party party(Report report, String name) {
        return new Party(name, Optional.empty(), entity(report, name), Optional.empty(), Optional.empty());
    }

    Place place(String name) {
        JsonNode row = known.get(name);
        boolean state = row != null && row.path("kind").asText().equals("state");
        Optional<String> country = row == null ? Optional.empty() : text(row.path("country"));
        PlacePrecision precision = state ? PlacePrecision.COUNTRY : PlacePrecision.CITY;
        return new Place(
                name, Optional.empty(), Optional.empty(), Optional.empty(), country, precision, Optional.empty());
    }

    static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static List<Span> spans(Report report, JsonNode passages) {
        return StreamSupport.stream(passages.spliterator(), false)
                .map(ExpectedPassage::of)
                .map(passage -> passage.find(report))
                .flatMap(Optional::stream)
                .toList();
    }
}
