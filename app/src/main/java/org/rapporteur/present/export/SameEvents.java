package org.rapporteur.present.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Events of several reports that the record takes for one: the groups that formats of one row an event are made of. */
final class SameEvents {

    /** What formats without a field for it would show as a fact. */
    private static final Set<String> NOT_SAID_TO_HAVE_HAPPENED =
            Set.of("denied", "hypothetical", "planned", "threatened");

    private SameEvents() {}

    /** The groups of what is said to have happened, each with its earliest account first, in order of time. */
    static List<List<Row>> of(RecordRows rows) {
        Map<String, String> parents = new TreeMap<>();
        for (Row link : rows.list("link")) {
            if (link.text("kind").equals("same_event") && link.text("judgement").equals("same")) {
                parents.put(root(parents, link.text("a")), root(parents, link.text("b")));
            }
        }
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Row event : rows.list("event")) {
            if (!NOT_SAID_TO_HAVE_HAPPENED.contains(event.text("status"))) {
                groups.computeIfAbsent(root(parents, event.id()), id -> new ArrayList<>())
                        .add(event);
            }
        }
        Comparator<Row> byReport = Comparator.comparing((Row event) -> rows.report(event.text("report"))
                        .find("published.start")
                        .orElse("9999"))
                .thenComparing(event -> event.text("report"))
                .thenComparing(event -> event.number("span.start").orElse(0))
                .thenComparing(Row::id);
        groups.values().forEach(group -> group.sort(byReport));
        return groups.values().stream()
                .sorted(Comparator.comparing((List<Row> group) -> day(rows, group))
                        .thenComparing(group -> group.get(0).id()))
                .toList();
    }

    private static String root(Map<String, String> parents, String id) {
        String root = id;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** The first day that the group's event may have been on, as its accounts say; else the day of the first report. */
    static String day(RecordRows rows, List<Row> group) {
        return group.stream()
                .map(event -> event.text("time.start"))
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse(rows.report(group.get(0).text("report")).text("published.start"));
    }
}
