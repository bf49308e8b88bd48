package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;

/**
 * Groups made by links, the surest first; a link that would bring together what cannot have been on one day is left
 * out, so that a chain of likenesses does not tie two days into one.
 */
public final class DatedGroups {

    private final Groups groups;
    private final Map<Id, Window> windows = new HashMap<>();
    private final List<Link> kept = new ArrayList<>();
    private final int toleranceDays;

    private DatedGroups(SortedMap<Id, Window> days, int toleranceDays, Decisions decisions) {
        this.groups = Groups.of(days.keySet(), decisions);
        this.windows.putAll(days);
        this.toleranceDays = toleranceDays;
        decisions.same().stream()
                .filter(link -> days.containsKey(link.a()) && days.containsKey(link.b()))
                .forEach(link ->
                        windows.put(groups.leader(link.a()), common(windows.get(link.a()), windows.get(link.b()))));
    }

    /** Groups of the things with these days, joined by the links as far as people did not decide otherwise. */
    public static DatedGroups of(SortedMap<Id, Window> days, List<Link> links, int toleranceDays, Decisions decisions) {
        DatedGroups made = new DatedGroups(days, toleranceDays, decisions);
        links.stream()
                .filter(link -> decisions.of(link).isEmpty())
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::a)
                        .thenComparing(Link::b))
                .forEach(made::join);
        return made;
    }

    private void join(Link link) {
        Id a = groups.leader(link.a());
        Id b = groups.leader(link.b());
        if (a.equals(b)) {
            kept.add(link);
            return;
        }
        Window ofA = windows.getOrDefault(a, Window.OPEN);
        Window ofB = windows.getOrDefault(b, Window.OPEN);
        if (ofA.meets(ofB, toleranceDays) && groups.mayJoin(a, b)) {
            groups.join(a, b);
            windows.put(groups.leader(a), common(ofA, ofB));
            kept.add(link);
        }
    }

    private static Window common(Window a, Window b) {
        return a.within(b).orElse(a.first() < b.first() ? a : b);
    }

    public Groups groups() {
        return groups;
    }

    /** The links that made the groups. */
    public List<Link> links() {
        return kept;
    }
}
