package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Role;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.TitleKind;

/** An entity while its report is read; becomes an {@link Entity} when all of it is. */
final class EntityDraft {

    /**
     * An office that the entity is known to hold.
     *
     * @param title its plain form
     * @param words as the report has it
     * @param of the name of the body or state
     * @param told whether the report says so; else the gazetteer does
     */
    record Office(
            TitleKind kind,
            String title,
            String words,
            Optional<String> portfolio,
            Optional<String> country,
            Optional<String> of,
            boolean told) {}

    private String name;
    private final EntityKind kind;
    private final Optional<NameKind> nameKind;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private final Map<String, EntityDraft> relatives = new LinkedHashMap<>();
    private Optional<String> country = Optional.empty();
    private Optional<String> sector = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private Optional<String> likelyCountry = Optional.empty();
    private Optional<String> likelySector = Optional.empty();
    private boolean plural;
    private Optional<EntityDraft> same = Optional.empty();
    private String headNoun = "";

    EntityDraft(String name, EntityKind kind, Optional<NameKind> nameKind) {
        this.name = name;
        this.kind = kind;
        this.nameKind = nameKind;
    }

    /** Somebody of whom the program cannot tell who it is; remembered so that "he" is not taken for another. */
    static EntityDraft nobodyKnown() {
        return new EntityDraft("", EntityKind.PERSON, Optional.empty());
    }

    boolean isNobodyKnown() {
        return name.isEmpty();
    }

    String name() {
        return name;
    }

    EntityKind kind() {
        return kind;
    }

    Optional<NameKind> nameKind() {
        return nameKind;
    }

    Optional<String> country() {
        return country.or(() -> likelyCountry);
    }

    Optional<String> sector() {
        return sector.or(() -> likelySector);
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return plural;
    }

    /** The noun that a description is headed by; empty for what is named. */
    String headNoun() {
        return headNoun;
    }

    List<Office> offices() {
        return offices;
    }

    Optional<EntityDraft> relative(String relation) {
        return Optional.ofNullable(relatives.get(relation));
    }

    void rename(String fuller) {
        aliases.add(name);
        name = fuller;
    }

    void alias(String form) {
        aliases.add(form);
    }

    void described(String noun, boolean isPlural) {
        headNoun = noun;
        plural = isPlural;
    }

    /** Notes a noun that the report calls it by: "regime". */
    void calledBy(String noun) {
        nouns.add(noun);
    }

    boolean isCalled(String noun) {
        return nouns.contains(noun) || aliases.stream().anyMatch(alias -> alias.endsWith(" " + noun));
    }

    void country(Optional<String> iso3) {
        country = country.or(() -> iso3);
    }

    void sector(Optional<String> code) {
        sector = sector.or(() -> code);
    }

    /** What the gazetteer's lists suggest, where the report says nothing. */
    void likely(Optional<String> iso3, Optional<String> code) {
        likelyCountry = iso3;
        likelySector = code;
    }

    /** Makes this and the other one entity: the other. */
    void sameAs(EntityDraft other) {
        same = Optional.of(other);
        aliases.forEach(other::alias);
        other.alias(name);
    }

    /** The entity that this one turned out to be; mostly itself. */
    EntityDraft itself() {
        return same.isPresent() ? same.get() : this;
    }

    void gender(Gender found) {
        gender = gender == Gender.UNKNOWN ? found : gender;
    }

    void relative(String relation, EntityDraft relative) {
        relatives.putIfAbsent(relation, relative);
    }

    void office(Office office) {
        if (!offices.contains(office)) {
            offices.add(office);
        }
    }

    /** Adds a role, once for each title and what it is of. */
    void role(Role role) {
        boolean told = roles.stream()
                .anyMatch(other -> other.title().equalsIgnoreCase(role.title())
                        && other.of().equals(role.of()));
        boolean vaguer = role.of().isEmpty()
                && roles.stream().anyMatch(other -> other.title().equalsIgnoreCase(role.title()));
        if (!told && !vaguer) {
            roles.removeIf(other ->
                    other.title().equalsIgnoreCase(role.title()) && other.of().isEmpty());
            roles.add(role);
        }
    }

    Id id(Id report) {
        return Id.of("entity", report, name, kind);
    }

    Entity entity(Id report) {
        List<String> others =
                aliases.stream().filter(form -> !form.equals(name)).toList();
        return new Entity(id(report), name, kind, others, roles, country(), sector());
    }
}
