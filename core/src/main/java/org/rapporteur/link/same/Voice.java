package org.rapporteur.link.same;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Role;

/** For whom a source counts: the numbers that one body gives through its offices and officers are its own. */
public final class Voice {

    private static final Pattern UNITED_NATIONS = Pattern.compile("\\b(?:UN|U\\.N\\.|United Nations)(?!\\p{L})");

    private static final Pattern MINISTER = Pattern.compile("\\bminister\\b", Pattern.CASE_INSENSITIVE);

    private Voice() {}

    /** Whether the entity speaks for the government of its country. */
    public static boolean isOfGovernment(Entity entity) {
        boolean minister = entity.kind() == EntityKind.PERSON
                && entity.roles().stream()
                        .map(Role::title)
                        .anyMatch(title -> MINISTER.matcher(title).find());
        boolean government = entity.kind() == EntityKind.STATE
                || entity.sector().filter("GOV"::equals).isPresent();
        return entity.country().isPresent() && (minister || government);
    }

    /** The body that a description speaks for, where it is one of the United Nations: "a senior UN official". */
    public static Optional<String> ofDescription(String source) {
        return UNITED_NATIONS.matcher(source).find() ? Optional.of("United Nations") : Optional.empty();
    }

    /** The body that a person's office is of; the United Nations for each of its offices; else the entity itself. */
    public static String of(Entity source) {
        Optional<String> body =
                source.roles().stream().map(Role::of).flatMap(Optional::stream).findFirst();
        String name = body.filter(found -> source.kind() == EntityKind.PERSON).orElse(source.name());
        return UNITED_NATIONS.matcher(name).find() ? "United Nations" : name;
    }
}
