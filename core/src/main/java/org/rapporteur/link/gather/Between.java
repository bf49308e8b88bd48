package org.rapporteur.link.gather;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.Id;

/** How many links there are between groups that grow, and how many members each group has. */
final class Between {

    /** For each group, under its handle, the number of links to each other one. */
    private final Map<Id, Map<Id, Integer>> links = new HashMap<>();

    /** What a group is called here: when two join, the one with fewer neighbours takes the other's, so that little moves. */
    private final Map<Id, Id> handles = new HashMap<>();

    private final Map<Id, Integer> sizes = new HashMap<>();

    /** Adds a link between the groups of two leaders. */
    void add(Id a, Id b) {
        if (!a.equals(b)) {
            of(handle(a)).merge(handle(b), 1, Integer::sum);
            of(handle(b)).merge(handle(a), 1, Integer::sum);
        }
    }

    /** The number of links between the groups of two leaders. */
    int links(Id a, Id b) {
        return of(handle(a)).getOrDefault(handle(b), 0);
    }

    /** The number of members of the smaller of two groups. */
    int members(Id a, Id b) {
        return Math.min(sizes.getOrDefault(a, 1), sizes.getOrDefault(b, 1));
    }

    /** The group of the other is now one with that of the leader. */
    void join(Id leader, Id other) {
        boolean more = of(handle(leader)).size() >= of(handle(other)).size();
        Id kept = more ? handle(leader) : handle(other);
        Id dropped = more ? handle(other) : handle(leader);
        Map<Id, Integer> ofKept = of(kept);
        ofKept.remove(dropped);
        links.getOrDefault(dropped, Map.of()).forEach((group, count) -> {
            if (!group.equals(kept)) {
                ofKept.merge(group, count, Integer::sum);
                of(group).remove(dropped);
                of(group).merge(kept, count, Integer::sum);
            }
        });
        links.remove(dropped);
        handles.put(leader, kept);
        handles.remove(other);
        sizes.put(leader, sizes.getOrDefault(leader, 1) + sizes.getOrDefault(other, 1));
    }

    private Id handle(Id leader) {
        return handles.getOrDefault(leader, leader);
    }

    private Map<Id, Integer> of(Id handle) {
        return links.computeIfAbsent(handle, absent -> new HashMap<>());
    }
}
