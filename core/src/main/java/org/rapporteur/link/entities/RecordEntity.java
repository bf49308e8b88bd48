package org.rapporteur.link.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Role;
import org.rapporteur.model.Time;

/** The entity that a cluster makes: its most frequent name, the others as aliases, roles with the days they are attested. */
final class RecordEntity {

    /** Stands between a title and what it is of. */
    private static final String OF = "|";

    private static final Pattern PAST = Pattern.compile("^(?:former|ex-|then-|late|onetime|one-time)\\b.*");

    private RecordEntity() {}

    static Entity of(Cluster cluster, Set<Id> taken) {
        String name = cluster.name();
        EntityKind kind = cluster.most(member -> Optional.of(member.kind())).orElseThrow();
        Optional<String> country = cluster.country();
        Set<String> aliases = new TreeSet<>();
        cluster.members().forEach(member -> {
            aliases.add(member.name());
            member.entity()
                    .aliases()
                    .forEach(alias -> aliases.add(alias.replaceAll("\\s+", " ").strip()));
        });
        aliases.remove(name);
        return new Entity(
                id(cluster, name, kind, country, taken),
                name,
                kind,
                List.copyOf(aliases),
                roles(cluster),
                country,
                cluster.most(member -> member.entity().sector()));
    }

    /** Of the name and kind; of the country too where two bear one name; of the first member where that is one too. */
    private static Id id(Cluster cluster, String name, EntityKind kind, Optional<String> country, Set<Id> taken) {
        Id plain = Id.of("entity", name, kind);
        Id withCountry = Id.of("entity", name, kind, country);
        Id own = Id.of("entity", name, kind, country, cluster.representative());
        boolean named = cluster.members().get(0).isNamed();
        return List.of(plain, withCountry, own).stream()
                .filter(id -> named || id.equals(own))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElse(own);
    }

    private static List<Role> roles(Cluster cluster) {
        SortedMap<String, List<Role>> byTitle = new TreeMap<>();
        cluster.members().stream()
                .sorted(Comparator.comparing(
                                (LocalEntity member) -> member.published().first())
                        .thenComparing(LocalEntity::id))
                .forEach(member -> member.entity()
                        .roles()
                        .forEach(role -> byTitle.computeIfAbsent(
                                        Folding.fold(role.title())
                                                + OF
                                                + role.of().map(Folding::fold).orElse(""),
                                        absent -> new ArrayList<>())
                                .add(dated(role, member.published()))));
        return ofSomething(byTitle).values().stream()
                .map(RecordEntity::spanning)
                .toList();
    }

    /** "The president" is president of what the entity is called the president of, if that is one thing only. */
    private static SortedMap<String, List<Role>> ofSomething(SortedMap<String, List<Role>> byTitle) {
        SortedMap<String, List<Role>> found = new TreeMap<>(byTitle);
        byTitle.forEach((title, roles) -> {
            SortedMap<String, List<Role>> fuller = byTitle.subMap(title + "\0", title + Character.MAX_VALUE);
            if (title.endsWith(OF) && fuller.size() == 1) {
                found.remove(title);
                List<Role> all = new ArrayList<>(fuller.get(fuller.firstKey()));
                all.addAll(roles);
                found.put(fuller.firstKey(), all);
            }
        });
        return found;
    }

    /** A role without dates was held when the report was published, unless its title says that it is over. */
    private static Role dated(Role role, Window published) {
        boolean known = role.from().isKnown() || role.to().isKnown();
        boolean over = PAST.matcher(Folding.fold(role.title())).matches();
        if (known || over || !published.isClosed()) {
            return role;
        }
        return new Role(
                role.title(), role.of(), attested(published.last()), attested(published.first()), role.passage());
    }

    private static Time attested(long day) {
        return Time.day(LocalDate.ofEpochDay(day), Basis.INFERRED, List.of());
    }

    /** The first of the roles with the earliest beginning and the latest end of all. */
    private static Role spanning(List<Role> roles) {
        Role first = roles.get(0);
        Time from = roles.stream()
                .map(Role::from)
                .filter(time -> time.first().isPresent())
                .min(Comparator.comparing(time -> time.first().orElseThrow()))
                .orElse(first.from());
        Time to = roles.stream()
                .map(Role::to)
                .filter(time -> time.last().isPresent())
                .max(Comparator.comparing(time -> time.last().orElseThrow()))
                .orElse(first.to());
        return new Role(first.title(), first.of(), from, to, first.passage());
    }
}
