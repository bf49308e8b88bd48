package org.rapporteur.link.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.entities.Cluster.Membership;
import org.rapporteur.link.gather.Decisions;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Regrouped;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Reading;

/** Makes the entities of the record out of those of the readings. */
public final class EntityLinker {

    private final NameWords nameWords = NameWords.load();
    private final Namesakes namesakes = new Namesakes();

    /** The entities of the record. Descriptions without a name are one only where reports share the text. */
    public LinkedEntities link(Gathered gathered, Copies copies) {
        NameWords names = nameWords.forOneLinking();
        List<LocalEntity> people = new ArrayList<>();
        List<LocalEntity> bodies = new ArrayList<>();
        List<LocalEntity> described = new ArrayList<>();
        for (Reading reading : gathered.readings()) {
            Window day = Window.of(gathered.published(reading.report()));
            for (Entity entity : reading.entities()) {
                LocalEntity local = LocalEntity.of(entity, reading.report(), day);
                register(local, names, people, bodies, described).add(local);
            }
        }
        List<Cluster> clusters = new ArrayList<>(People.of(people, names, namesakes));
        List<Link> links = new ArrayList<>(People.keptApart(clusters, names));
        clusters.addAll(Bodies.of(bodies, names));
        clusters.addAll(described(described, copies));
        return linked(decided(clusters, gathered.decisions()), links);
    }

    /** The clusters, as people decided. */
    private static List<Cluster> decided(List<Cluster> clusters, Decisions decisions) {
        List<List<Membership>> groups =
                clusters.stream().map(Cluster::memberships).toList();
        List<List<Membership>> regrouped =
                Regrouped.of(groups, membership -> membership.member().id(), decisions);
        return regrouped.equals(groups)
                ? clusters
                : regrouped.stream().map(Cluster::of).toList();
    }

    private static List<LocalEntity> register(
            LocalEntity local,
            NameWords names,
            List<LocalEntity> people,
            List<LocalEntity> bodies,
            List<LocalEntity> described) {
        boolean spelled = !names.ofBody(local.name()).isEmpty();
        if (!spelled
                || !local.isNamed()
                || local.kind() == EntityKind.GROUP && local.country().isEmpty()) {
            return described;
        }
        boolean person = local.kind() == EntityKind.PERSON
                && !names.ofPerson(local.name()).isEmpty();
        return person ? people : bodies;
    }

    private static List<Cluster> described(List<LocalEntity> described, Copies copies) {
        SortedMap<String, Cluster> byText = new TreeMap<>();
        described.stream().sorted(Comparator.comparing(LocalEntity::id)).forEach(local -> {
            String key = local.kind() + " " + Folding.fold(local.name()) + " " + copies.author(local.report());
            Cluster known = byText.get(key);
            if (known == null) {
                byText.put(key, Cluster.of(local));
            } else {
                known.add(local, 0.9, "the same description in the same text", "entities.described-alike");
            }
        });
        return List.copyOf(byText.values());
    }

    private static LinkedEntities linked(List<Cluster> clusters, List<Link> apart) {
        List<Link> links = new ArrayList<>(apart);
        List<Entity> entities = new ArrayList<>();
        Map<Id, Id> entityOf = new HashMap<>();
        Set<Id> taken = new HashSet<>();
        clusters.stream()
                .filter(cluster -> !cluster.isEmpty())
                .sorted(Comparator.comparing(Cluster::representative))
                .forEach(cluster -> {
                    Entity entity = RecordEntity.of(cluster, taken);
                    entities.add(entity);
                    taken.add(entity.id());
                    cluster.members().forEach(member -> entityOf.put(member.id(), entity.id()));
                    addLinks(cluster, links);
                });
        entities.sort(Comparator.comparing(Entity::id));
        return new LinkedEntities(entities, entityOf, links);
    }

    private static void addLinks(Cluster cluster, List<Link> links) {
        Id representative = cluster.representative();
        for (Membership membership : cluster.memberships()) {
            Id member = membership.member().id();
            if (!member.equals(representative)) {
                links.add(Link.of(
                        LinkKind.SAME_ENTITY,
                        representative,
                        member,
                        membership.score(),
                        Judgement.SAME,
                        membership.reason(),
                        membership.rule()));
            }
        }
    }
}
