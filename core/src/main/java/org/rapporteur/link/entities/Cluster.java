package org.rapporteur.link.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Id;

/** The entities of reports that are taken for one, and why each is. */
final class Cluster {

    /** Why an entity of a report is in the cluster. */
    record Membership(LocalEntity member, double score, String reason, String rule) {}

    private final List<Membership> memberships = new ArrayList<>();
    private final List<LocalEntity> members = new ArrayList<>();
    private final SortedSet<Id> ids = new TreeSet<>();
    private final SortedMap<String, Long> written = new TreeMap<>();
    private final Set<Id> reports = new HashSet<>();
    private final Map<String, Long> countries = new TreeMap<>();
    private final Set<String> titles = new TreeSet<>();

    /** The greatest of the countries, which is asked for whenever a name is placed. */
    private Optional<String> country = Optional.empty();

    static Cluster of(LocalEntity first) {
        Cluster cluster = new Cluster();
        cluster.add(first, 1, "the first of its name", "entities.first");
        return cluster;
    }

    static Cluster of(List<Membership> memberships) {
        Cluster cluster = new Cluster();
        memberships.forEach(old -> cluster.add(old.member(), old.score(), old.reason(), old.rule()));
        return cluster;
    }

    void add(LocalEntity member, double score, String reason, String rule) {
        memberships.add(new Membership(member, score, reason, rule));
        members.add(member);
        ids.add(member.id());
        written.merge(member.name(), 1L, Long::sum);
        reports.add(member.report());
        member.country().ifPresent(own -> {
            countries.merge(own, 1L, Long::sum);
            country = greatest(countries);
        });
        titles.addAll(member.titles());
    }

    /** Whether all its members have gone to another cluster. */
    boolean isEmpty() {
        return memberships.isEmpty();
    }

    /** Takes over all members of another cluster, which is left empty. */
    void absorb(Cluster other, double score, String reason, String rule) {
        other.memberships.forEach(old -> add(old.member(), Math.min(score, old.score()), reason, rule));
        other.memberships.clear();
        other.members.clear();
        other.ids.clear();
        other.written.clear();
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<LocalEntity> members() {
        return Collections.unmodifiableList(members);
    }

    /** The entity with the least id: the one that the others are linked to. */
    Id representative() {
        return ids.first();
    }

    /** The number of reports that it is in. */
    int reports() {
        return reports.size();
    }

    /** The country that most members have. */
    Optional<String> country() {
        return country;
    }

    /** The key of the greatest count; of equally great ones the first in order. */
    static <T extends Comparable<? super T>> Optional<T> greatest(Map<T, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The value that most members have; of equally frequent ones the first in order. */
    <T extends Comparable<? super T>> Optional<T> most(Function<LocalEntity, Optional<T>> value) {
        return greatest(members().stream()
                .map(value)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    /** The titles of the members' roles, folded. */
    Set<String> titles() {
        return titles;
    }

    /** The name that most members have; of equally frequent ones the longest, then the first in order. */
    String name() {
        return written.keySet().stream()
                .min(Comparator.comparing((String name) -> name.strip().indexOf(' ') < 0)
                        .thenComparing(name -> -written.get(name))
                        .thenComparing(name -> -name.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
