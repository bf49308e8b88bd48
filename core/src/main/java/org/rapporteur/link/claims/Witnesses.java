package org.rapporteur.link.claims;

import java.util.List;
import java.util.Optional;
import org.rapporteur.link.copies.Credits;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Passing;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Tells on whose word an account rests. That somebody said something rests on whoever passes it on: the agency or
 * person between the source and the outlet, else whoever wrote the passage. That something is so rests on the source
 * that is named for it; where none is named, on whoever wrote the passage.
 */
final class Witnesses {

    private final Assembled assembled;

    Witnesses(Assembled assembled) {
        this.assembled = assembled;
    }

    /** On whose word it rests that the statement was made. */
    Witness ofUtterance(Statement statement) {
        List<ChainLink> chain = statement.chain();
        for (int at = chain.size() - 2; at >= 0; at--) {
            ChainLink link = chain.get(at);
            if (!Passing.isOutletOf(statement.report(), link, assembled)) {
                return named(link.name(), assembled.entities().find(link.entity()), "passed on by ");
            }
        }
        return author(passage(statement));
    }

    private static Passage passage(Statement statement) {
        return statement.content().stream()
                .findFirst()
                .or(() -> statement.cue().stream().findFirst())
                .or(() -> statement.source().span())
                .map(span -> new Passage(statement.report(), span))
                .orElseGet(() -> new Passage(statement.report(), new Span(0, 0)));
    }

    /** On whose word it rests that what the statement says is so. */
    Witness ofContent(Statement statement) {
        Source source = statement.source();
        Optional<Entity> entity = assembled.entities().find(source.entity());
        boolean described = Passing.isOfDescribedOutlet(statement);
        boolean unnamed = source.kind() == SourceKind.UNNAMED || entity.isEmpty();
        if (unnamed || described) {
            Witness author = ofUtterance(statement);
            String head = assembled.vocabulary().headFamily(source.text());
            return new Witness(
                    author.key() + " " + head,
                    "\"" + source.text() + "\", not named, " + author.reason(),
                    true,
                    described || source.kind() == SourceKind.ORGANISATION,
                    described);
        }
        Witness named = named(source.text(), entity, "all rest on ");
        return new Witness(named.key(), named.reason(), true, false, Passing.isThroughOutlet(statement, assembled));
    }

    private static Witness named(String text, Optional<Entity> entity, String relation) {
        String name = entity.map(Entity::name).orElse(text);
        return new Witness("named " + Credits.key(name), relation + name, true, false, false);
    }

    Witness of(Event event) {
        return event.accordingTo()
                .flatMap(assembled.gathered()::findStatement)
                .map(this::ofContent)
                .orElseGet(() -> author(new Passage(event.report(), event.span())));
    }

    Witness of(Figure figure) {
        return figure.says()
                .flatMap(assembled.gathered()::findStatement)
                .map(this::ofContent)
                .orElseGet(() -> author(new Passage(figure.report(), figure.span())));
    }

    /**
     * Who wrote the passage: the report whose text it is; of that the agency credited for the whole text, else the
     * outlet. Two reports of one newsroom are one witness.
     */
    Witness author(Passage passage) {
        Id author = assembled.copies().author(passage);
        Optional<Report> report = assembled.gathered().findReport(author);
        Optional<String> agency = report.flatMap(Credits::ofWholeText);
        boolean rewritten = assembled.copies().rewriteOf(author).isPresent();
        Optional<String> writer = agency.or(() -> report.flatMap(Report::outlet));
        String name = writer.orElseGet(() -> assembled.outlet(author));
        String reason = author.equals(passage.report()) && !rewritten ? "own text of " + name : "text of " + name;
        return new Witness("named " + Credits.key(name), reason, false, false, false);
    }
}
