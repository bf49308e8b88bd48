package org.rapporteur.link.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What most of several accounts say. */
final class Choice {

    private Choice() {}

    /** The account whose key is the most frequent; of equally frequent keys the longest, then the first in order. */
    static <T> Optional<T> ofMost(List<T> accounts, Function<T, String> key) {
        Map<String, List<T>> byKey =
                accounts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, List<T>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getValue().get(0));
    }
}
