package org.rapporteur.link.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;

/**
 * Ties together the people of several reports: first those named in full, by surname and given name; then those named
 * by a surname alone, where the record leaves no doubt who is meant. One surname with different given names is never
 * one person.
 */
final class People {

    /** So many times as many reports must name the one as the next of the same surname. */
    private static final int FAR_MORE = 4;

    /** Days around a report in which a surname that nobody bears in full is taken for the same person. */
    private static final int MOST_DAYS_APART = 45;

    /** Pairs kept apart that are listed for one surname. */
    private static final int MOST_KEPT_APART = 6;

    private final NameWords names;
    private final Namesakes namesakes;
    private final SortedMap<String, List<Cluster>> byGivenAndSurname = new TreeMap<>();
    private final SortedMap<String, List<Cluster>> bySingleName = new TreeMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private People(NameWords names, Namesakes namesakes) {
        this.names = names;
        this.namesakes = namesakes;
    }

    static List<Cluster> of(List<LocalEntity> people, NameWords names, Namesakes namesakes) {
        People found = new People(names, namesakes);
        people.stream()
                .filter(person -> names.ofPerson(person.name()).size() > 1)
                .sorted(Comparator.comparing(
                                (LocalEntity person) -> person.country().isEmpty())
                        .thenComparing(person -> -person.name().length())
                        .thenComparing(LocalEntity::name)
                        .thenComparing(LocalEntity::id))
                .forEach(found::placeFull);
        found.clusters.forEach(found::listSingleNames);
        List<LocalEntity> unplaced = people.stream()
                .filter(person -> names.ofPerson(person.name()).size() <= 1)
                .sorted(Comparator.comparing(
                                (LocalEntity person) -> person.published().first())
                        .thenComparing(LocalEntity::id))
                .filter(person -> !found.placeSingle(person))
                .toList();
        unplaced.forEach(found::placeUnknown);
        return found.clusters;
    }

    private void placeFull(LocalEntity person) {
        List<String> words = names.ofPerson(person.name());
        String given = names.given(words.get(0));
        String key = given.charAt(0) + " " + words.get(words.size() - 1);
        List<Cluster> block = byGivenAndSurname.computeIfAbsent(key, absent -> new ArrayList<>());
        List<Cluster> possible = block.stream()
                .filter(cluster ->
                        fits(words, names.ofPerson(cluster.members().get(0).name())))
                .filter(cluster -> !namesakes.are(person, cluster))
                .toList();
        if (possible.size() == 1) {
            addFull(person, possible.get(0));
        } else {
            Cluster cluster = Cluster.of(person);
            block.add(cluster);
            clusters.add(cluster);
        }
    }

    private static void addFull(LocalEntity person, Cluster cluster) {
        String first = cluster.members().get(0).name();
        if (first.equals(person.name())) {
            cluster.add(person, 0.97, "the same name", "entities.same-name");
        } else {
            cluster.add(person, 0.92, person.name() + " is a form of the name " + first, "entities.form-of-name");
        }
    }

    /** Whether surnames agree and the given names are one, variants of one, or one and its initial. */
    private boolean fits(List<String> words, List<String> others) {
        String given = names.given(words.get(0));
        String other = names.given(others.get(0));
        boolean initial = given.length() == 1 || other.length() == 1;
        return words.get(words.size() - 1).equals(others.get(others.size() - 1))
                && (initial ? given.charAt(0) == other.charAt(0) : given.equals(other));
    }

    private void listSingleNames(Cluster cluster) {
        Set<String> singles = new HashSet<>();
        for (LocalEntity member : cluster.members()) {
            List<String> words = names.ofPerson(member.name());
            singles.add(words.get(words.size() - 1));
            for (String alias : member.entity().aliases()) {
                List<String> form = names.ofPerson(alias);
                if (form.size() == 1 && words.contains(form.get(0)) && Character.isUpperCase(alias.charAt(0))) {
                    singles.add(form.get(0));
                }
            }
        }
        singles.stream()
                .sorted()
                .forEach(single -> bySingleName
                        .computeIfAbsent(single, absent -> new ArrayList<>())
                        .add(cluster));
    }

    private boolean placeSingle(LocalEntity person) {
        List<Cluster> bearers = bearers(person).stream()
                .filter(cluster -> LocalEntity.compatible(person.country(), cluster.country()))
                .toList();
        if (bearers.size() == 1) {
            String reason = "the only one in the record who is called " + person.name() + " and named in full is "
                    + bearers.get(0).name();
            bearers.get(0).add(person, 0.85, reason, "entities.only-surname");
            return true;
        }
        return byOffice(person, bearers) || byFrequency(person, bearers);
    }

    private List<Cluster> bearers(LocalEntity person) {
        List<String> words = names.ofPerson(person.name());
        return words.isEmpty() ? List.of() : bySingleName.getOrDefault(words.get(0), List.of());
    }

    private static boolean byOffice(LocalEntity person, List<Cluster> bearers) {
        if (person.titles().isEmpty()) {
            return false;
        }
        List<Cluster> holders = bearers.stream()
                .filter(cluster -> Namesakes.sharesTitle(person, cluster))
                .toList();
        if (holders.size() != 1) {
            return false;
        }
        String reason =
                "of those called " + person.name() + " only " + holders.get(0).name() + " has the same office";
        holders.get(0).add(person, 0.8, reason, "entities.surname-and-office");
        return true;
    }

    private static boolean byFrequency(LocalEntity person, List<Cluster> bearers) {
        if (bearers.isEmpty()) {
            return false;
        }
        Cluster most = Collections.max(bearers, Comparator.comparing(Cluster::reports));
        int next = bearers.stream()
                .filter(cluster -> cluster != most)
                .mapToInt(Cluster::reports)
                .max()
                .orElse(0);
        if (most.reports() < FAR_MORE * next) {
            return false;
        }
        String reason = "of those called " + person.name() + ", " + most.name() + " is named in " + most.reports()
                + " reports, the next in " + next;
        most.add(person, 0.7, reason, "entities.most-named");
        return true;
    }

    /** A single name that nobody bears in full: one person only within some weeks, and of one country. */
    private void placeUnknown(LocalEntity person) {
        List<String> words = names.ofPerson(person.name());
        String key = "? " + (words.isEmpty() ? person.name() : words.get(0));
        List<Cluster> alike = bearers(person).isEmpty() ? byGivenAndSurname.getOrDefault(key, List.of()) : List.of();
        Optional<Cluster> known = alike.stream()
                .filter(cluster -> LocalEntity.compatible(person.country(), cluster.country()))
                .filter(cluster -> near(cluster, person.published()))
                .findFirst();
        if (known.isPresent()) {
            String reason = "the same single name within " + MOST_DAYS_APART + " days";
            known.get().add(person, 0.7, reason, "entities.same-single-name");
            return;
        }
        Cluster cluster = Cluster.of(person);
        clusters.add(cluster);
        byGivenAndSurname.computeIfAbsent(key, absent -> new ArrayList<>()).add(cluster);
    }

    private static boolean near(Cluster cluster, Window day) {
        List<LocalEntity> members = cluster.members();
        return members.get(members.size() - 1).published().meets(day, MOST_DAYS_APART);
    }

    /** Decisions that two bearers of one surname are not one person. */
    static List<Link> keptApart(List<Cluster> clusters, NameWords names) {
        SortedMap<String, List<Cluster>> bySurname = new TreeMap<>();
        for (Cluster cluster : clusters) {
            List<String> words = names.ofPerson(cluster.name());
            if (words.size() > 1) {
                bySurname
                        .computeIfAbsent(words.get(words.size() - 1), absent -> new ArrayList<>())
                        .add(cluster);
            }
        }
        List<Link> links = new ArrayList<>();
        bySurname.values().forEach(bearers -> keptApart(bearers, links));
        return links;
    }

    private static void keptApart(List<Cluster> bearers, List<Link> links) {
        int listed = 0;
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = i + 1; j < bearers.size() && listed < MOST_KEPT_APART; j++) {
                Cluster a = bearers.get(i);
                Cluster b = bearers.get(j);
                String reason = "one surname, but " + a.name() + " and " + b.name()
                        + " differ in given name, country, field or time";
                links.add(Link.of(
                        LinkKind.SAME_ENTITY,
                        a.representative(),
                        b.representative(),
                        0,
                        Judgement.NOT_SAME,
                        reason,
                        "entities.other-given-name"));
                listed++;
            }
        }
    }
}
