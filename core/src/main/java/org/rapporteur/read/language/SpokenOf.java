package org.rapporteur.read.language;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityKind;

/** Whom "the rebels" and what "the city" means by what the last sentences were about. */
final class SpokenOf {

    /** How many sentences back fighters are looked for. */
    private static final int FIGHTERS_WINDOW = 2;

    /** How many sentences back a town is looked for. */
    private static final int TOWN_WINDOW = 6;

    /** Nouns for the people of an armed group. */
    private static final Set<String> FIGHTERS = Set.of(
            "rebel", "insurgent", "militant", "fighter", "gunman", "separatist", "jihadist", "extremist", "guerrilla");

    private static final Set<String> FIGHTING = Set.of("REB", "OPP", "PRM", "UAF");

    private final Discourse discourse;

    SpokenOf(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The armed group that one of the last sentences is about, if no others of another country were named. */
    Optional<EntityDraft> fighters(String noun, int sentence) {
        if (!FIGHTERS.contains(noun)) {
            return Optional.empty();
        }
        Optional<EntityDraft> latest = discourse
                .latest(sentence - FIGHTERS_WINDOW, seen -> seen.subject() && isArmed(seen.draft()))
                .map(Discourse.Seen::draft);
        return latest.filter(group -> discourse
                .latest(
                        0,
                        seen -> isArmed(seen.draft()) && !seen.draft().country().equals(group.country()))
                .isEmpty());
    }

    private static boolean isArmed(EntityDraft draft) {
        return draft.kind() == EntityKind.ARMED_GROUP
                || draft.isPlural() && draft.sector().filter(FIGHTING::contains).isPresent();
    }

    /** The place named last. */
    Optional<EntityDraft> town(int sentence) {
        return discourse
                .latest(sentence - TOWN_WINDOW, seen -> seen.draft().kind() == EntityKind.PLACE)
                .map(Discourse.Seen::draft);
    }
}
