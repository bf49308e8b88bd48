package org.rapporteur.read.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.figures.TollEvidence.Zone;

/**
 * One person and the others beside whom a sentence tells of them: "a girl is in critical condition after a shooting that
 * hurt three others", "died after he and four others were shot".
 *
 * @param all how many they are together
 * @param zone where in the report they stand
 * @param name the name of the one, if it is told
 * @param isDead whether the sentence tells that the one died
 */
record WithOthers(int all, Zone zone, Optional<String> name, boolean isDead) {

    private static final Set<String> HARMED = Set.of("wounded", "shot", "hit", "hospitalised");

    /** What one sentence tells of one harmed person and of others. */
    static Optional<WithOthers> in(List<Victim> here, Zone zone) {
        List<Victim> harmed =
                here.stream().filter(victim -> HARMED.contains(victim.fate())).toList();
        List<Victim> others = harmed.stream().filter(Victim::isOthers).toList();
        List<Victim> rest = harmed.stream().filter(victim -> !victim.isOthers()).toList();
        if (others.size() != 1 || rest.size() != 1) {
            return Optional.empty();
        }
        Victim one = rest.get(0);
        int all = one.number() + others.get(0).number();
        boolean dead = one.form() == Victim.Form.DEFINITE
                && here.stream().anyMatch(victim -> victim.fate().equals("killed") && victim.number() == 1);
        Optional<String> name = Optional.of(one)
                .filter(victim -> victim.form() == Victim.Form.NAMED)
                .map(Victim::key);
        return all <= TollEvidence.GREATEST ? Optional.of(new WithOthers(all, zone, name, dead)) : Optional.empty();
    }
}
