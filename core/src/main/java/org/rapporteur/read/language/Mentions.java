package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Who and what a report mentions, and where: its entities and every mention of them, ordered by place. */
public final class Mentions {

    private final List<Entity> entities;
    private final List<Mention> all;
    private final Map<Id, Entity> byId;

    /** For each mention where the furthest of those up to it ends. */
    private final int[] furthestEnd;

    public Mentions(List<Entity> entities, List<Mention> mentions) {
        this.entities = List.copyOf(entities);
        this.all = mentions.stream()
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::id))
                .toList();
        this.byId = entities.stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
        this.furthestEnd = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            int before = i == 0 ? 0 : furthestEnd[i - 1];
            furthestEnd[i] = Math.max(before, all.get(i).span().end());
        }
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

    /** The entity of the id, if the report names it. */
    public Optional<Entity> entity(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entity that the party refers to, if it is known. */
    public Optional<Entity> entity(Party party) {
        return party.entity().flatMap(this::entity);
    }

    /** The mentions that lie wholly in the span, ordered by place. */
    public List<Mention> within(Span span) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstFrom(span.start());
                i < all.size() && all.get(i).span().start() < span.end();
                i++) {
            if (span.covers(all.get(i).span())) {
                found.add(all.get(i));
            }
        }
        return List.copyOf(found);
    }

    /** The smallest mention whose head contains the offset; else the smallest one that contains it at all. */
    public Optional<Mention> at(int offset) {
        Comparator<Mention> headFirst =
                Comparator.comparing(mention -> mention.head().contains(offset) ? 0 : 1);
        return around(offset).stream()
                .min(headFirst.thenComparing(mention -> mention.span().length()));
    }

    private List<Mention> around(int offset) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstFrom(offset + 1) - 1; i >= 0 && furthestEnd[i] > offset; i--) {
            if (all.get(i).span().contains(offset)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The index of the first mention that starts at the offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
