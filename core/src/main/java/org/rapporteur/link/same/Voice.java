package org.rapporteur.link.same;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Role;

/** For whom a source counts: the numbers that one body gives through its offices and officers are its own. */
public final class Voice {

    private static final Pattern UNITED_NATIONS = Pattern.compile("\\b(?:UN|U\\.N\\.|United Nations)(?!\\p{L})");

    private Voice() {}

    /** The body that a person's office is of; the United Nations for each of its offices; else the entity itself. */
    public static String of(Entity source) {
        Optional<String> body =
                source.roles().stream().map(Role::of).flatMap(Optional::stream).findFirst();
        String name = body.filter(found -> source.kind() == EntityKind.PERSON).orElse(source.name());
        return UNITED_NATIONS.matcher(name).find() ? "United Nations" : name;
    }
}
