package org.rapporteur.link.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;

/** The entities of the record, which entity of which reading each stands for, and the decisions behind it. */
public final class LinkedEntities {

    private final List<Entity> entities;
    private final Map<Id, Id> entityOf;
    private final List<Link> links;
    private final Map<Id, Entity> byId;

    LinkedEntities(List<Entity> entities, Map<Id, Id> entityOf, List<Link> links) {
        this.entities = List.copyOf(entities);
        this.entityOf = Collections.unmodifiableMap(new HashMap<>(entityOf));
        this.links = List.copyOf(links);
        this.byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** The entities of the record, in the order of their ids. */
    public List<Entity> entities() {
        return entities;
    }

    /** For each entity of a reading the one of the record. */
    public Map<Id, Id> entityOf() {
        return entityOf;
    }

    public List<Link> links() {
        return links;
    }

    /** The entity of the record that an entity of a reading stands for. */
    public Optional<Entity> find(Optional<Id> ofReading) {
        return ofReading.map(entityOf::get).map(byId::get);
    }

    /** Its id. */
    public Optional<Id> findId(Optional<Id> ofReading) {
        return ofReading.map(entityOf::get);
    }
}
