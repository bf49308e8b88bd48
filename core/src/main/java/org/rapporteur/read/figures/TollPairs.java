package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.read.figures.TollEvidence.Zone;

/** The tolls that single sentences tell whole: so many killed and so many wounded beside them. */
final class TollPairs {

    private static final Set<String> WOUNDED = Set.of("wounded", "hospitalised");
    private static final Set<String> SHOT = Set.of("shot", "hit");

    private final List<Pair> pairs = new ArrayList<>();
    /** How many the last sentence that tells of several shot or wounded tells of. */
    private int before;

    /** How one sentence told it: the wounded by themselves, or among all who were shot. */
    enum Way {
        APART,
        GREATEST,
        AMONG_SHOT,
        /** "Two men were shot. One of them died." */
        SOME_OF_THOSE_BEFORE,
        SHOT_BESIDE,
        /** "One of the five has died." */
        SOME_OF_ALL,
        /** "shot four, killing two, then himself" */
        WITH_ATTACKER
    }

    /** One sentence's toll. */
    record Pair(int killed, int wounded, Zone zone, Way way) {}

    /**
     * Takes in the victims of one sentence.
     *
     * @param some whether it tells of some of those told of before: "one of them"
     * @param ownHand whether an attacker died by their own hand
     */
    void add(List<Victim> victims, Zone zone, boolean some, boolean ownHand) {
        int first = pairs.size();
        add(victims, zone, some);
        if (ownHand) {
            List.copyOf(pairs.subList(first, pairs.size())).stream()
                    .map(pair -> new Pair(pair.killed() + 1, pair.wounded(), zone, Way.WITH_ATTACKER))
                    .forEach(pairs::add);
        }
    }

    /** Takes in a sentence that tells how many of all who were harmed died. */
    void tell(int killed, int all, Zone zone) {
        if (killed > 0 && all > killed && all <= TollEvidence.GREATEST) {
            pairs.remove(new Pair(killed, all, zone, Way.APART));
            pairs.add(new Pair(killed, all - killed, zone, Way.SOME_OF_ALL));
        }
    }

    private void add(List<Victim> victims, Zone zone, boolean some) {
        int killed = sum(victims, Set.of("killed"));
        int wounded = sum(victims, WOUNDED);
        int shot = sum(victims, SHOT);
        int most = most(victims, WOUNDED);
        int mostShot = most(victims, SHOT);
        int told = before;
        before = Math.max(most, mostShot) > 1 ? Math.max(most, mostShot) : before;
        if (killed == 0 || killed > TollEvidence.GREATEST) {
            return;
        }
        if (some && wounded == 0 && told > killed) {
            pairs.add(new Pair(killed, told - killed, zone, Way.SOME_OF_THOSE_BEFORE));
        }
        if (wounded > 0 && wounded <= TollEvidence.GREATEST) {
            pairs.add(new Pair(killed, wounded, zone, Way.APART));
        }
        if (most < wounded) {
            pairs.add(new Pair(killed, most, zone, Way.GREATEST));
        }
        if (mostShot > killed) {
            pairs.add(new Pair(killed, mostShot - killed, zone, Way.AMONG_SHOT));
        }
        if (shot > 0 && shot <= TollEvidence.GREATEST) {
            pairs.add(new Pair(killed, shot, zone, Way.SHOT_BESIDE));
        }
    }

    private static int sum(List<Victim> victims, Set<String> fates) {
        Set<String> keys = new TreeSet<>();
        return victims.stream()
                .filter(victim -> fates.contains(victim.fate()) && keys.add(victim.key() + victim.number()))
                .mapToInt(Victim::number)
                .sum();
    }

    private static int most(List<Victim> victims, Set<String> fates) {
        return victims.stream()
                .filter(victim -> fates.contains(victim.fate()))
                .mapToInt(Victim::number)
                .max()
                .orElse(0);
    }

    List<Pair> all() {
        return List.copyOf(pairs);
    }

    /** How many sentences tell just this toll. */
    long telling(int killed, int wounded) {
        return pairs.stream()
                .filter(pair -> pair.killed() == killed && pair.wounded() == wounded)
                .count();
    }
}
