package org.rapporteur.link.same;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;

/** What speaks for or against one event by who acts together in it. */
final class Partners {

    private Partners() {}

    /** What two who are known by name agreed on within one week, as two reports tell, they agreed on once. */
    static double together(EventAccount a, EventAccount b, List<String> reasons) {
        if (!areSameInOneWeek(a, b)) {
            return 0;
        }
        reasons.add("the same two, in one week");
        return 0.15;
    }

    static boolean areSameInOneWeek(EventAccount a, EventAccount b) {
        boolean agreed = a.event().type() == PloverType.AGREE
                && b.event().type() == PloverType.AGREE
                && a.event().status() == b.event().status();
        boolean dated = a.days().isClosed()
                && b.days().isClosed()
                && Math.max(a.days().days(), b.days().days()) <= 7
                && a.days().meets(b.days(), 0);
        boolean apart = !a.event().report().equals(b.event().report());
        Set<Id> both = both(a, b);
        return agreed
                && dated
                && apart
                && both.size() >= 2
                && both.equals(a.actors().entities());
    }

    /** What somebody agreed on with one is not what he agreed on with another. */
    static double others(EventAccount a, EventAccount b) {
        boolean several =
                a.actors().entities().size() >= 2 && b.actors().entities().size() >= 2;
        return several && both(a, b).size() == 1 && a.family().equals("talk") ? -0.2 : 0;
    }

    private static Set<Id> both(EventAccount a, EventAccount b) {
        Set<Id> both = new TreeSet<>(a.actors().entities());
        both.retainAll(b.actors().entities());
        return both;
    }
}
