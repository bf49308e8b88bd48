package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;

/** Things that are joined two by two and the groups that this makes (disjoint sets). The least id leads each group. */
public final class Groups {

    private final Map<Id, Id> parents = new HashMap<>();
    private final Decisions decisions;

    /** The groups as they were last asked for; gone when two are joined. */
    private Optional<SortedMap<Id, List<Id>>> known = Optional.empty();

    /** Groups of one, of which nobody decided anything. */
    public Groups() {
        this(Decisions.NONE);
    }

    private Groups(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Groups of one for each of the ids. */
    public static Groups of(Collection<Id> ids) {
        return of(ids, Decisions.NONE);
    }

    /** Groups of one, but for those that are decided to be the same; what is decided not to be stays apart. */
    public static Groups of(Collection<Id> ids, Decisions decisions) {
        Groups groups = new Groups(decisions);
        ids.forEach(id -> groups.parents.put(id, id));
        decisions.same().stream()
                .filter(link -> groups.parents.containsKey(link.a()) && groups.parents.containsKey(link.b()))
                .forEach(link -> groups.join(link.a(), link.b()));
        return groups;
    }

    /** The id that leads the group of this one; itself if it was never joined. */
    public Id leader(Id id) {
        Id parent = parents.getOrDefault(id, id);
        while (!parent.equals(parents.getOrDefault(parent, parent))) {
            Id grandparent = parents.get(parent);
            parents.put(id, grandparent);
            parent = grandparent;
        }
        return parent;
    }

    /** Whether nobody decided that something in the one group is not the same as something in the other. */
    public boolean mayJoin(Id a, Id b) {
        Id one = leader(a);
        Id other = leader(b);
        return decisions.apart().stream().noneMatch(link -> {
            Id leaderOfA = leader(link.a());
            Id leaderOfB = leader(link.b());
            return leaderOfA.equals(one) && leaderOfB.equals(other) || leaderOfA.equals(other) && leaderOfB.equals(one);
        });
    }

    /** Joins the groups of the two, if they may be joined. */
    public void join(Id a, Id b) {
        if (!mayJoin(a, b)) {
            return;
        }
        known = Optional.empty();
        Id leaderOfA = leader(a);
        Id leaderOfB = leader(b);
        boolean ordered = leaderOfA.compareTo(leaderOfB) <= 0;
        parents.put(ordered ? leaderOfA : leaderOfB, ordered ? leaderOfA : leaderOfB);
        parents.put(ordered ? leaderOfB : leaderOfA, ordered ? leaderOfA : leaderOfB);
        parents.putIfAbsent(a, leader(a));
        parents.putIfAbsent(b, leader(b));
    }

    /** Whether the two are in one group. */
    public boolean together(Id a, Id b) {
        return leader(a).equals(leader(b));
    }

    /** The groups by their leader, each in the order of its ids. */
    public SortedMap<Id, List<Id>> all() {
        SortedMap<Id, List<Id>> all = known.orElseGet(this::sorted);
        known = Optional.of(all);
        return all;
    }

    private SortedMap<Id, List<Id>> sorted() {
        SortedMap<Id, List<Id>> groups = new TreeMap<>();
        List<Id> ids = parents.keySet().stream().sorted().toList();
        ids.forEach(id ->
                groups.computeIfAbsent(leader(id), leader -> new ArrayList<>()).add(id));
        groups.replaceAll((leader, group) -> List.copyOf(group));
        return Collections.unmodifiableSortedMap(groups);
    }
}
