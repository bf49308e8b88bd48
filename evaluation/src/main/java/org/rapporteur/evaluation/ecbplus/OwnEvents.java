package org.rapporteur.evaluation.ecbplus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;

/** Scores the events that the program reads itself, and the groups that it makes of them. */
final class OwnEvents {

    private OwnEvents() {}

    /** Events that no annotator marked, and marked ones that were not read, stand alone on the other side. */
    static List<Score> scores(List<EcbScores.Read> reads, Groups groups, String task, IntPredicate wanted) {
        Map<String, Set<String>> gold = new TreeMap<>();
        Map<Id, Set<String>> found = new TreeMap<>();
        int read = 0;
        int right = 0;
        int marked = 0;
        for (EcbScores.Read one : reads) {
            if (!wanted.test(one.article().topic())) {
                continue;
            }
            Map<Span, Id> triggers = new HashMap<>();
            one.reading().events().forEach(event -> triggers.put(event.trigger(), event.id()));
            triggers.keySet().removeIf(span -> !one.article().isListed(span));
            read += triggers.size();
            marked += one.article().mentions().size();
            for (EcbMention mention : one.article().mentions()) {
                gold.computeIfAbsent(mention.event(), event -> new HashSet<>()).add(mention.id());
                Span trigger = triggers.keySet().stream()
                        .filter(span -> span.overlaps(mention.span()))
                        .sorted()
                        .findFirst()
                        .orElse(mention.span());
                Id event = triggers.remove(trigger);
                right += event == null ? 0 : 1;
                Id leader = event == null ? new Id(mention.id()) : groups.leader(event);
                found.computeIfAbsent(leader, id -> new HashSet<>()).add(mention.id());
            }
            triggers.values().forEach(event -> {
                gold.computeIfAbsent(event.value(), id -> new HashSet<>()).add(event.value());
                found.computeIfAbsent(groups.leader(event), id -> new HashSet<>())
                        .add(event.value());
            });
        }
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(task, "mention precision", 100.0 * right / Math.max(1, read)));
        scores.add(new Score(task, "mention recall", 100.0 * right / Math.max(1, marked)));
        scores.addAll(EcbScores.scores(task, gold, found));
        return scores;
    }
}
