package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;

/** Things that are joined two by two and the groups that this makes (disjoint sets). The least id leads each group. */
public final class Groups {

    private final SortedMap<Id, Id> parents = new TreeMap<>();

    /** Groups of one for each of the ids. */
    public static Groups of(Collection<Id> ids) {
        Groups groups = new Groups();
        ids.forEach(id -> groups.parents.put(id, id));
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

    /** Joins the groups of the two. */
    public void join(Id a, Id b) {
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
        SortedMap<Id, List<Id>> groups = new TreeMap<>();
        List<Id> ids = List.copyOf(parents.keySet());
        ids.forEach(id ->
                groups.computeIfAbsent(leader(id), leader -> new ArrayList<>()).add(id));
        return groups;
    }
}
