package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.model.Id;

/** Groups that linking made, as people decided: groups that are one are joined, what is not the same is parted. */
public final class Regrouped {

    private Regrouped() {}

    /**
     * The groups by the decisions; those of which nothing was decided stay as they are. What is left of a group stays
     * together.
     *
     * @param id the id of a member, by which decisions name it
     */
    public static <T> List<List<T>> of(List<List<T>> groups, Function<T, Id> id, Decisions decisions) {
        Map<Id, T> members = new LinkedHashMap<>();
        groups.forEach(group -> group.forEach(member -> members.put(id.apply(member), member)));
        if (!decisions.concern(members.keySet())) {
            return groups;
        }
        Groups decided = Groups.of(members.keySet(), decisions);
        groups.forEach(group -> join(group.stream().map(id).toList(), decided, decisions));
        Map<Id, List<T>> made = new LinkedHashMap<>();
        members.forEach((member, value) -> made.computeIfAbsent(decided.leader(member), leader -> new ArrayList<>())
                .add(value));
        return List.copyOf(made.values());
    }

    private static void join(List<Id> group, Groups decided, Decisions decisions) {
        boolean parted = group.stream().anyMatch(a -> isParted(a, decisions, group));
        for (int a = 0; a < (parted ? group.size() : 1); a++) {
            for (int b = a + 1; b < group.size(); b++) {
                decided.join(group.get(a), group.get(b));
            }
        }
    }

    private static boolean isParted(Id member, Decisions decisions, Collection<Id> group) {
        return decisions.apart().stream().anyMatch(link -> link.a().equals(member) && group.contains(link.b()));
    }
}
