package org.rapporteur.link.same;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/**
 * What befalls one person once: to be taken, to be killed. Accounts of it are of one event though they name other places,
 * other hours or other doers; it is there that they disagree.
 */
final class OnceOnly {

    /** What is told as having been. */
    private static final Set<Status> TOLD = EnumSet.of(Status.HAPPENED, Status.ALLEGED, Status.UNCONFIRMED);

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);
    private static final Set<String> TAKING = Set.of("arrest", "abduct", "seize");

    /** Families of words for what goes on after somebody was taken, in another place and for long. */
    private static final Set<String> HOLDING =
            Set.of("hold", "jail", "imprison", "remand", "keep", "intern", "detention", "imprisonment", "prison");

    private static final Set<String> KILLING =
            Set.of("kill", "assassinate", "assassin", "murder", "execute", "execut", "slay", "behead", "dead");

    private final Assembled assembled;

    OnceOnly(Assembled assembled) {
        this.assembled = assembled;
    }

    /** Whether both tell that the same one person was taken, or killed, on days that agree or in reports about one thing. */
    boolean isOne(EventAccount a, EventAccount b) {
        boolean told =
                TOLD.contains(a.event().status()) && TOLD.contains(b.event().status());
        boolean alike = isTaking(a) && isTaking(b) || isKilling(a) && isKilling(b);
        return told && alike && isInOneTime(a, b) && areOfOnePerson(a, b);
    }

    private static boolean isTaking(EventAccount account) {
        return HARM.contains(account.event().type())
                && account.event().mode().filter(TAKING::contains).isPresent()
                && account.triggers().stream().noneMatch(HOLDING::contains);
    }

    private static boolean isKilling(EventAccount account) {
        return HARM.contains(account.event().type())
                && account.triggers().stream().anyMatch(KILLING::contains);
    }

    /** Days that agree; where one tells none, reports about one thing. */
    private static boolean isInOneTime(EventAccount a, EventAccount b) {
        Window one = a.days();
        Window other = b.days();
        return one.isClosed() && other.isClosed()
                ? Math.max(one.days(), other.days()) <= 31 && one.meets(other, 1)
                : a.subject().equals(b.subject()) && a.soughtIn().meets(b.soughtIn(), 31) && !isLongAgo(a, b);
    }

    /** Whether one is dated, and long before the other's report. */
    private static boolean isLongAgo(EventAccount a, EventAccount b) {
        return a.days().isClosed() && !a.days().meets(b.told(), 60)
                || b.days().isClosed() && !b.days().meets(a.told(), 60);
    }

    private boolean areOfOnePerson(EventAccount a, EventAccount b) {
        Set<Id> both = persons(a);
        both.retainAll(persons(b));
        return !both.isEmpty();
    }

    private Set<Id> persons(EventAccount account) {
        Set<Id> persons = new TreeSet<>();
        account.event().recipients().stream()
                .map(assembled::entity)
                .flatMap(Optional::stream)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .forEach(entity -> persons.add(entity.id()));
        return persons;
    }
}
