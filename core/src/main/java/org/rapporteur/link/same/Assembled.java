package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.entities.LinkedEntities;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;

/** What linking knows before it compares what reports say: their texts, whose text each is, and who is who. */
public record Assembled(
        Gathered gathered,
        Copies copies,
        LinkedEntities entities,
        Set<Id> outlets,
        Vocabulary vocabulary,
        WordWeights weights) {

    /** The same with weights of words from the record's paragraphs, each text that several reports share counted once. */
    public static Assembled of(Gathered gathered, Copies copies, LinkedEntities entities, Vocabulary vocabulary) {
        List<Set<String>> texts = new ArrayList<>();
        for (Report report : gathered.reports()) {
            if (copies.author(report.id()).equals(report.id())) {
                Set<String> words = new HashSet<>();
                report.parts(PartKind.PARAGRAPH)
                        .forEach(part -> words.addAll(
                                vocabulary.wording(report.words(part.span())).families()));
                texts.add(words);
            }
        }
        Set<Id> outlets = entities.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.OUTLET || copies.isOutlet(entity.name()))
                .map(Entity::id)
                .collect(Collectors.toSet());
        return new Assembled(gathered, copies, entities, outlets, vocabulary, WordWeights.of(texts));
    }

    /** The same with reports whose days of publication were worked out. */
    public Assembled with(Gathered dated) {
        return new Assembled(dated, copies, entities, outlets, vocabulary, weights);
    }

    /** Whether the entity is an outlet: as one that is known, or as one that published a report of the record. */
    public boolean isOutlet(Entity entity) {
        return outlets.contains(entity.id());
    }

    /** The entity of the record that a party is. */
    public Optional<Entity> entity(Party party) {
        return entities.find(party.entity());
    }

    /** The country of a party: its own, or its entity's. */
    public Optional<String> country(Party party) {
        return party.country().or(() -> entity(party).flatMap(Entity::country));
    }

    /** The sector of a party: its own, or its entity's. */
    public Optional<String> sector(Party party) {
        return party.sector().or(() -> entity(party).flatMap(Entity::sector));
    }

    /** The name by which the record knows a party. */
    public String name(Party party) {
        return entity(party).map(Entity::name).orElse(party.text());
    }

    /** The different names of parties, in alphabetical order. */
    public Set<String> names(List<Party> parties) {
        Set<String> names = new TreeSet<>();
        parties.forEach(party -> names.add(name(party)));
        return names;
    }

    /** The outlet that published a report. */
    public String outlet(Id report) {
        return gathered.outlet(report);
    }
}
