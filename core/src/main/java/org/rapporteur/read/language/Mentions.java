package org.rapporteur.read.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** Who and what a report mentions, and where: its entities and every mention of them, ordered by place. */
public final class Mentions {

    private final List<Entity> entities;
    private final List<Mention> all;
    private final Map<Id, Entity> byId;

    public Mentions(List<Entity> entities, List<Mention> mentions) {
        this.entities = List.copyOf(entities);
        this.all = mentions.stream()
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::id))
                .toList();
        this.byId = entities.stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
    }

    /** The entities of the report, in the order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** Every mention, ordered by place. */
    public List<Mention> all() {
        return all;
    }

    /**
     * The entity of a mention.
     *
     * @throws IllegalArgumentException if the mention is not of this report
     */
    public Entity entity(Mention mention) {
        Entity found = byId.get(mention.entity());
        if (found == null) {
            throw new IllegalArgumentException("no entity " + mention.entity());
        }
        return found;
    }

    /** The mentions that lie wholly in the span, ordered by place. */
    public List<Mention> within(Span span) {
        return all.stream().filter(mention -> span.covers(mention.span())).toList();
    }

    /** The smallest mention whose head contains the offset; else the smallest one that contains it at all. */
    public Optional<Mention> at(int offset) {
        Comparator<Mention> headFirst =
                Comparator.comparing(mention -> mention.head().contains(offset) ? 0 : 1);
        return all.stream()
                .filter(mention -> mention.span().contains(offset))
                .min(headFirst.thenComparing(mention -> mention.span().length()));
    }
}
