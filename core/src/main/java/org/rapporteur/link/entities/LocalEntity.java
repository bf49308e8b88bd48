package org.rapporteur.link.entities;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;

/**
 * An entity as one report tells it.
 *
 * @param published the days on which the report may have appeared
 * @param name the name in one line
 * @param titles the titles of its roles, folded
 */
record LocalEntity(Entity entity, Id report, Window published, String name, Set<String> titles) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The entity with its name in one line and its titles folded. */
    static LocalEntity of(Entity entity, Id report, Window published) {
        return new LocalEntity(
                entity,
                report,
                published,
                SPACES.matcher(entity.name()).replaceAll(" ").strip(),
                entity.roles().stream()
                        .map(role -> Folding.fold(role.title()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Id id() {
        return entity.id();
    }

    EntityKind kind() {
        return entity.kind();
    }

    Optional<String> country() {
        return entity.country();
    }

    /** Whether it has a name of its own, not only a description ("a senior official"). */
    boolean isNamed() {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether nothing that is known of the countries keeps the two apart. */
    static boolean compatible(Optional<String> country, Optional<String> other) {
        return country.isEmpty() || other.isEmpty() || country.equals(other);
    }
}
