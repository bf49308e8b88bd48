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
 * out, so that a chain of likenesses does not tie two days into one. Where links are asked to support one another, two
 * groups join only if there are links between them in proportion to the smaller, so that one stray likeness does not
 * tie two groups into one.
 */
public final class DatedGroups {

    private final Groups groups;
    private final Map<Id, Window> windows = new HashMap<>();
    private final List<Link> kept = new ArrayList<>();
    private final int toleranceDays;
    private final double leastSupport;
    private final Between between = new Between();

    private DatedGroups(SortedMap<Id, Window> days, int toleranceDays, double leastSupport, Decisions decisions) {
        this.groups = Groups.of(days.keySet(), decisions);
        this.windows.putAll(days);
        this.toleranceDays = toleranceDays;
        this.leastSupport = leastSupport;
        decisions.same().stream()
                .filter(link -> days.containsKey(link.a()) && days.containsKey(link.b()))
                .forEach(link ->
                        windows.put(groups.leader(link.a()), common(windows.get(link.a()), windows.get(link.b()))));
    }

    /** Groups of the things with these days, joined by the links as far as people did not decide otherwise. */
    public static DatedGroups of(SortedMap<Id, Window> days, List<Link> links, int toleranceDays, Decisions decisions) {
        return of(days, List.of(), links, toleranceDays, 0, decisions);
    }

    /**
     * The same with links that support one another.
     *
     * @param certain links that make one of what they join, whatever else there is
     * @param found links of which there must be enough between two groups
     * @param leastSupport the least number of links found between two groups, for each such one in the smaller group
     */
    public static DatedGroups of(
            SortedMap<Id, Window> days,
            List<Link> certain,
            List<Link> found,
            int toleranceDays,
            double leastSupport,
            Decisions decisions) {
        DatedGroups made = new DatedGroups(days, toleranceDays, leastSupport, decisions);
        surestFirst(certain, decisions).forEach(link -> made.join(link, false));
        List<Link> ordered = surestFirst(found, decisions);
        ordered.forEach(link -> made.between.add(made.groups.leader(link.a()), made.groups.leader(link.b())));
        ordered.forEach(link -> made.join(link, true));
        return made;
    }

    private static List<Link> surestFirst(List<Link> links, Decisions decisions) {
        return links.stream()
                .filter(link -> decisions.of(link).isEmpty())
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::a)
                        .thenComparing(Link::b))
                .toList();
    }

    private void join(Link link, boolean counts) {
        Id a = groups.leader(link.a());
        Id b = groups.leader(link.b());
        if (a.equals(b)) {
            kept.add(link);
            return;
        }
        Window ofA = windows.getOrDefault(a, Window.OPEN);
        Window ofB = windows.getOrDefault(b, Window.OPEN);
        boolean supported = !counts || between.links(a, b) >= leastSupport * between.members(a, b);
        if (supported && ofA.meets(ofB, toleranceDays) && groups.mayJoin(a, b)) {
            groups.join(a, b);
            Id leader = groups.leader(a);
            if (counts) {
                between.join(leader, leader.equals(a) ? b : a);
            }
            windows.put(leader, common(ofA, ofB));
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
