package org.rapporteur.link.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.model.EntityKind;

/**
 * Ties together what is not a person: organisations, armed groups, outlets, states, places, weapons and whatever else
 * has a name. The same words in the same order make the same body, unless the countries differ or more than one country
 * is possible; then come other names given by the reports, acronyms, and names that leave out the first words of a
 * longer one.
 */
final class Bodies {

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,7}");
    private static final Pattern TWO_WORDS = Pattern.compile("\\S+\\s+\\S+.*");

    private final NameWords names;
    private final SortedMap<String, List<Cluster>> byName = new TreeMap<>();

    private Bodies(NameWords names) {
        this.names = names;
    }

    static List<Cluster> of(List<LocalEntity> bodies, NameWords names) {
        Bodies found = new Bodies(names);
        bodies.stream()
                .sorted(Comparator.comparing(
                                (LocalEntity body) -> body.country().isEmpty())
                        .thenComparing(LocalEntity::name)
                        .thenComparing(LocalEntity::id))
                .forEach(found::place);
        found.join();
        return found.all();
    }

    private List<Cluster> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    private void place(LocalEntity body) {
        boolean stateOfCountry =
                body.kind() == EntityKind.STATE && body.country().isPresent();
        String key = stateOfCountry
                ? "STATE " + body.country().get()
                : family(body.kind()) + " " + key(body.name(), body.kind());
        List<Cluster> block = byName.computeIfAbsent(key, absent -> new ArrayList<>());
        List<Cluster> possible = block.stream()
                .filter(cluster -> LocalEntity.compatible(body.country(), cluster.country()))
                .toList();
        if (possible.size() == 1) {
            Cluster only = possible.get(0);
            only.add(body, 0.95, reason(body, only), "entities.same-name");
        } else {
            block.add(Cluster.of(body));
        }
    }

    private static String reason(LocalEntity body, Cluster cluster) {
        String first = cluster.members().get(0).name();
        return first.equals(body.name()) ? "the same name" : body.name() + " is written for " + first;
    }

    /** Kinds that different readings may give to one body stand under one family. */
    private static String family(EntityKind kind) {
        return switch (kind) {
            case ORGANISATION, ARMED_GROUP, OUTLET, OTHER, PERSON -> "BODY";
            case STATE, PLACE, WEAPON, PROCESS, GROUP -> kind.name();
        };
    }

    private String key(String name, EntityKind kind) {
        String words = String.join(" ", names.ofBody(name));
        boolean plural = kind == EntityKind.WEAPON && words.length() > 3 && words.endsWith("s");
        return plural ? words.substring(0, words.length() - 1) : words;
    }

    /** Joins what other names, acronyms and shortened names show to be one. */
    private void join() {
        Map<String, Set<Cluster>> byForm = new HashMap<>();
        for (Cluster cluster : all()) {
            for (String form : forms(cluster)) {
                byForm.computeIfAbsent(form, absent -> new LinkedHashSet<>()).add(cluster);
            }
        }
        for (String key : List.copyOf(byName.keySet())) {
            for (Cluster cluster : List.copyOf(byName.get(key))) {
                joinTo(key, cluster, byForm);
            }
        }
    }

    private void joinTo(String key, Cluster cluster, Map<String, Set<Cluster>> byForm) {
        if (!isBody(cluster)) {
            return;
        }
        String words = key.substring(key.indexOf(' ') + 1);
        List<Cluster> fuller = byForm.getOrDefault(words, Set.of()).stream()
                .filter(other -> other != cluster && !other.isEmpty())
                .filter(other -> family(other).equals(family(cluster)))
                .filter(other -> LocalEntity.compatible(other.country(), cluster.country()))
                .toList();
        Optional<Cluster> only = fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
        only.ifPresent(other -> {
            String reason = cluster.name() + " is a shorter or other name of " + other.name()
                    + ", and of nothing else in the record";
            other.absorb(cluster, 0.8, reason, "entities.other-form-of-name");
            byName.get(key).remove(cluster);
        });
    }

    private static String family(Cluster cluster) {
        return family(cluster.members().get(0).kind());
    }

    private static boolean isBody(Cluster cluster) {
        return !cluster.isEmpty() && cluster.members().get(0).kind() != EntityKind.STATE;
    }

    /** The keys of the other forms that a body's names and aliases have. */
    private Set<String> forms(Cluster cluster) {
        Set<String> forms = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        EntityKind kind = cluster.members().get(0).kind();
        for (LocalEntity member : cluster.members()) {
            if (written.add(member.name())) {
                addShortened(member.name(), kind, forms);
            }
            member.entity().aliases().stream()
                    .filter(written::add)
                    .filter(Bodies::tellsApart)
                    .forEach(alias -> forms.add(key(alias, kind)));
        }
        cluster.members().forEach(member -> forms.remove(key(member.name(), kind)));
        forms.remove("");
        return forms;
    }

    /** Whether an alias could not as well be somebody else's: two words with a capital, or an acronym. */
    private static boolean tellsApart(String alias) {
        boolean capital = !alias.isEmpty() && Character.isUpperCase(alias.charAt(0));
        return capital
                && (ACRONYM.matcher(alias).matches() || TWO_WORDS.matcher(alias).matches());
    }

    /** "Security Council" for "UN Security Council", "OPCW" for its full name. */
    private void addShortened(String name, EntityKind kind, Set<String> forms) {
        List<String> words = names.ofBody(name);
        boolean plain = !name.contains(" of ") && !name.contains(" for ");
        for (int from = 1; plain && from <= 2 && words.size() - from >= 2; from++) {
            forms.add(String.join(" ", words.subList(from, words.size())));
        }
        if (words.size() >= 3 && family(kind).equals("BODY")) {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            forms.add(initials.toString());
        }
    }
}
