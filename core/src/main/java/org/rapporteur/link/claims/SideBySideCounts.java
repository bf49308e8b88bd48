package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Id;

/** Counts that two voices give one right behind the other in a report: each is set against the other. */
final class SideBySideCounts {

    /** Characters from a number to one that another voice sets against it. */
    private static final int NEXT_SENTENCE = 250;

    /** How the reading marks a number that stands for what was counted before. */
    private static final String ANOTHER = "another number for what was counted before";

    private final Clearest clearest;
    private final Set<List<Id>> pairs;

    /**
     * Of the counts of these groups.
     *
     * @param accounts the counts that are one, by the one that stands for them
     * @param leaders those that stand for a group
     */
    SideBySideCounts(Clearest clearest, SortedMap<Id, List<Count>> accounts, Set<Id> leaders) {
        this.clearest = clearest;
        this.pairs = find(accounts, leaders);
    }

    /** Whether accounts of the two stand side by side. */
    boolean are(Id a, Id b) {
        return pairs.contains(pair(a, b));
    }

    private static List<Id> pair(Id a, Id b) {
        return a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a);
    }

    /** The counts, by those that stand for their groups, of which accounts stand side by side in a report. */
    private Set<List<Id>> find(SortedMap<Id, List<Count>> accounts, Set<Id> leaders) {
        Map<Id, List<Map.Entry<Id, Count>>> byReport = new HashMap<>();
        leaders.forEach(leader -> accounts.get(leader)
                .forEach(count -> byReport.computeIfAbsent(count.figure().report(), absent -> new ArrayList<>())
                        .add(Map.entry(leader, count))));
        Set<List<Id>> found = new HashSet<>();
        byReport.values().forEach(here -> {
            here.sort(Comparator.comparing(entry -> entry.getValue().figure().span()));
            for (int at = 0; at < here.size(); at++) {
                Count one = here.get(at).getValue();
                for (int next = at + 1;
                        next < here.size() && isNear(one, here.get(next).getValue());
                        next++) {
                    if (isRightBehind(one, here.get(next).getValue())) {
                        found.add(pair(here.get(at).getKey(), here.get(next).getKey()));
                    }
                }
            }
        });
        return found;
    }

    private static boolean isNear(Count a, Count b) {
        return Math.abs(a.figure().span().start() - b.figure().span().start()) <= NEXT_SENTENCE;
    }

    private boolean isRightBehind(Count a, Count b) {
        boolean voices = a.figure().says().isPresent()
                && b.figure().says().isPresent()
                && !a.figure().says().equals(b.figure().says())
                && (a.voice().isPresent() || b.voice().isPresent())
                && isSomebody(a)
                && isSomebody(b)
                && !FigureDisagreements.isOneVoice(a, b);
        boolean alike = a.figure().counted().isPresent() || isAnother(a) || isAnother(b);
        return voices && alike;
    }

    /** Whether it is told who gives it: "it" and "they" may be whoever spoke before. */
    private boolean isSomebody(Count count) {
        return count.voice().isPresent()
                || !clearest.source(count.figure()).matches("(?i)(?:|it|he|she|they|we|i|who|which|this|that)");
    }

    /** "The company put the number at 1,100": another number for what was counted. */
    private static boolean isAnother(Count count) {
        return count.figure().derivation().rule().endsWith(ANOTHER);
    }
}
