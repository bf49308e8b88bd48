package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Gathers the mentions of one report while it is read. */
final class MentionBook {

    private record Noted(Span span, Span head, Answer answer, MentionForm form) {}

    private final Report report;
    private final Map<Span, Noted> noted = new TreeMap<>();

    MentionBook(Report report) {
        this.report = report;
    }

    Id report() {
        return report.id();
    }

    /** Notes a mention; the first at a span stands. */
    void note(Span span, Span head, Answer answer, MentionForm form) {
        noted.putIfAbsent(span, new Noted(span, head, answer, form));
    }

    /** All that was noted; entities in the order of first mention. */
    Mentions mentions() {
        Map<Id, Entity> entities = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Noted one : noted.values()) {
            EntityDraft draft = one.answer().draft().itself();
            Id entity = draft.id(report.id());
            entities.putIfAbsent(entity, draft.entity(report.id()));
            mentions.add(new Mention(
                    Id.of("mention", report.id(), one.span(), one.form()),
                    report.id(),
                    one.span(),
                    one.head(),
                    entity,
                    one.form(),
                    Derivation.of(one.answer().rule(), report.words(one.head()))));
        }
        return new Mentions(List.copyOf(entities.values()), mentions);
    }
}
