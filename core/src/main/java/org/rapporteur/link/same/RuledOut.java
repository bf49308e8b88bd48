package org.rapporteur.link.same;

import org.rapporteur.link.same.Parties.Match;
import org.rapporteur.model.Status;

/**
 * What rules out that two accounts are of one event: other days, kinds, towns of an attack or sizes, one clause that tells
 * both, actor and recipient exchanged, a plan and what is over.
 */
final class RuledOut {

    private RuledOut() {}

    /** Whether the two can't be of one event, whatever else speaks for it. */
    static boolean are(EventAccount a, EventAccount b) {
        return !a.days().meets(b.days(), 1)
                || a.isReal() != b.isReal()
                || isOtherKind(a, b)
                || isOtherSpot(a, b)
                || inOneBreath(a, b)
                || isOtherSize(a, b)
                || isExchanged(a, b)
                || isLaterPlan(a, b);
    }

    private static boolean isOtherKind(EventAccount a, EventAccount b) {
        boolean opposed = a.family().equals("oppose") != b.family().equals("oppose");
        return !a.family().equals(b.family()) && (opposed || !a.isNamedLike(b));
    }

    private static boolean isOtherSpot(EventAccount a, EventAccount b) {
        return a.family().equals("harm")
                && a.spot().isPresent()
                && b.spot().isPresent()
                && !a.spot().equals(b.spot());
    }

    /** Whether numbers of the one are far from those of the other: tolls differ, but not twentyfold. */
    private static boolean isOtherSize(EventAccount a, EventAccount b) {
        return a.size() > 0 && b.size() > 0 && Math.max(a.size(), b.size()) > 20 * Math.min(a.size(), b.size());
    }

    /** Whether one clause tells both: then it tells two things. */
    private static boolean inOneBreath(EventAccount a, EventAccount b) {
        return a.event().report().equals(b.event().report())
                && a.event().span().overlaps(b.event().span());
    }

    /** Whether who acts in the one is who is acted on in the other, and not also the other way round. */
    private static boolean isExchanged(EventAccount a, EventAccount b) {
        boolean crossed =
                a.actors().match(b.recipients()) == Match.SAME || a.recipients().match(b.actors()) == Match.SAME;
        boolean straight =
                a.actors().match(b.actors()) == Match.SAME || a.recipients().match(b.recipients()) == Match.SAME;
        return crossed && !straight && !a.family().equals("talk");
    }

    /** Whether the one is still to come and the other over, with nothing to say that it is on the same days. */
    private static boolean isLaterPlan(EventAccount a, EventAccount b) {
        boolean plan = a.event().status() == Status.PLANNED != (b.event().status() == Status.PLANNED);
        return plan
                && !(a.days().isClosed()
                        && b.days().isClosed()
                        && a.days().days() <= 31
                        && b.days().days() <= 31);
    }
}
