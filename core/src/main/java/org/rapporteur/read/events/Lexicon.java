package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/** The predicates that name events, by trigger. */
final class Lexicon {

    private final NounSets sets = new NounSets(Table.rows("sets.tsv"));
    private final Map<String, List<Predicate>> verbs = new HashMap<>();
    private final Map<String, List<Predicate>> nouns = new HashMap<>();
    private final Map<String, List<Predicate>> adjectives = new HashMap<>();
    private final Map<String, List<Predicate>> stances = new HashMap<>();
    private final Map<String, EventClass> classes = new HashMap<>();

    Lexicon() {
        for (PloverType type : PloverType.values()) {
            add(type, Table.rows(type.word() + ".tsv"));
        }
        for (Map<String, List<Predicate>> index : List.of(verbs, nouns, adjectives)) {
            index.values()
                    .forEach(list -> list.sort(Comparator.comparingInt(Predicate::demands)
                            .reversed()
                            .thenComparing(Predicate::written)));
        }
    }

    private void add(PloverType type, List<String[]> rows) {
        Optional<EventClass> current = Optional.empty();
        for (String[] row : rows) {
            switch (row[0]) {
                case "class" -> {
                    EventClass added = classOf(type, row);
                    classes.put(added.name(), added);
                    current = Optional.of(added);
                }
                case "verb" -> add(Predicate.Kind.VERB, row[1], current.orElseThrow(), verbs);
                case "noun" -> add(Predicate.Kind.NOUN, row[1], current.orElseThrow(), nouns);
                case "stance" -> add(Predicate.Kind.ADJECTIVE, row[1], current.orElseThrow(), stances);
                case "adj" -> add(Predicate.Kind.ADJECTIVE, row[1], current.orElseThrow(), adjectives);
                default -> {
                    // examples: the tests read them
                }
            }
        }
    }

    private static EventClass classOf(PloverType type, String[] row) {
        return new EventClass(
                row[1],
                type,
                row[2].equals("-") ? Optional.empty() : Optional.of(row[2]),
                row[3],
                Frame.of(row[4]),
                Frame.of(row[5]),
                row[6].equals("-") ? Set.of() : Set.of(row[6].split(" ")));
    }

    private static void add(
            Predicate.Kind kind, String list, EventClass eventClass, Map<String, List<Predicate>> index) {
        for (String text : list.split(", ")) {
            Predicate predicate = Predicate.of(kind, text, eventClass);
            index.computeIfAbsent(predicate.lemma(), lemma -> new ArrayList<>()).add(predicate);
        }
    }

    /** The predicates whose trigger is this verb, the most demanding first. */
    List<Predicate> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The predicates whose trigger is this noun, the most demanding first. */
    List<Predicate> nouns(String lemma) {
        return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** The predicates whose trigger is this adjective, the most demanding first. */
    List<Predicate> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /** The predicates of a preposition that says how somebody stands to something: "is against it". */
    List<Predicate> stances(String preposition) {
        return stances.getOrDefault(preposition, List.of());
    }

    /** The named lists of nouns. */
    NounSets sets() {
        return sets;
    }

    /** All classes. */
    Map<String, EventClass> classes() {
        return Map.copyOf(classes);
    }
}
