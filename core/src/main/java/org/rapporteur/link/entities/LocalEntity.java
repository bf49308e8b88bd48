package org.rapporteur.link.entities;

import java.util.Optional;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;

/** An entity as one report tells it, with the days on which that may have been published. */
record LocalEntity(Entity entity, Id report, Window published) {

    Id id() {
        return entity.id();
    }

    /** The name in one line. */
    String name() {
        return entity.name().replaceAll("\\s+", " ").strip();
    }

    EntityKind kind() {
        return entity.kind();
    }

    Optional<String> country() {
        return entity.country();
    }

    /** Whether it has a name of its own, not only a description ("a senior official"). */
    boolean isNamed() {
        return name().chars().anyMatch(Character::isUpperCase) && !name().isBlank();
    }

    /** Whether nothing that is known of the countries keeps the two apart. */
    static boolean compatible(Optional<String> country, Optional<String> other) {
        return country.isEmpty() || other.isEmpty() || country.equals(other);
    }
}
