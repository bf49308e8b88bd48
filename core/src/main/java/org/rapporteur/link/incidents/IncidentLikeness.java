package org.rapporteur.link.incidents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.model.Id;

/**
 * How much speaks for two reports telling of one incident: the cosine of their words, the rarer the more telling, and
 * the names of two words that both have; less the further apart they were published, and where they give different tolls.
 */
final class IncidentLikeness {

    /** Names that more reports have are places and offices, not people of one incident. */
    private static final int MOST_WITH_A_NAME = 15;

    /** What shared names add: a share of the sum of their logarithmic rarities, up to a limit. */
    private static final double WEIGHT_OF_NAMES = 0.01;

    private static final double MOST_OF_NAMES = 30;

    /** What is taken away from reports more than a week, and more than two months, apart. */
    private static final double AFTER_A_WEEK = 0.14;

    private static final double AFTER_TWO_MONTHS = 0.05;

    /** What is taken away from reports that give different numbers of killed or of wounded. */
    private static final double WEIGHT_OF_TOLLS = 0.2;

    /** From this likelihood of the same number on, two reports may well agree. */
    private static final double MAY_AGREE = 0.2;

    private final int reports;
    private final Map<String, Integer> withWord = new HashMap<>();
    private final Map<String, Integer> withName = new HashMap<>();
    private final Map<Id, Double> lengths = new HashMap<>();

    IncidentLikeness(List<IncidentAccount> accounts) {
        this.reports = accounts.size();
        accounts.forEach(account -> {
            account.words().keySet().forEach(word -> withWord.merge(word, 1, Integer::sum));
            account.names().forEach(name -> withName.merge(name, 1, Integer::sum));
        });
        accounts.forEach(account -> lengths.put(account.report(), length(account)));
    }

    private double length(IncidentAccount account) {
        double sum = 0;
        for (String word : account.words().keySet()) {
            double weight = weight(account, word);
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    /** A word that stands in no other report tells nothing of which reports belong together. */
    private double weight(IncidentAccount account, String word) {
        int with = withWord.get(word);
        return with < 2 ? 0 : Math.log(1 + account.words().get(word)) * Math.log((double) reports / with);
    }

    /** The words of the report that the fewest others have, those that none has left out. */
    List<String> rarest(IncidentAccount account, int most) {
        return account.words().keySet().stream()
                .filter(word -> withWord.get(word) > 1)
                .sorted(Comparator.comparing((String word) -> withWord.get(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The names of the report that some, but not many, others have. */
    List<String> names(IncidentAccount account) {
        return account.names().stream()
                .filter(name -> withName.get(name) > 1 && withName.get(name) <= MOST_WITH_A_NAME)
                .toList();
    }

    double of(IncidentAccount a, IncidentAccount b) {
        IncidentAccount fewer = a.words().size() <= b.words().size() ? a : b;
        IncidentAccount more = fewer == a ? b : a;
        double product = 0;
        for (String word : fewer.words().keySet()) {
            if (more.words().containsKey(word)) {
                product += weight(a, word) * weight(b, word);
            }
        }
        double lengths = this.lengths.get(a.report()) * this.lengths.get(b.report());
        double names = names(a).stream()
                .filter(b.names()::contains)
                .mapToDouble(name -> Math.log((double) reports / withName.get(name)))
                .sum();
        long apart = Math.abs(a.day() - b.day());
        double late = (apart > 7 ? AFTER_A_WEEK : 0) + (apart > 60 ? AFTER_TWO_MONTHS : 0);
        return (lengths == 0 ? 0 : product / lengths)
                + WEIGHT_OF_NAMES * Math.min(names, MOST_OF_NAMES)
                - late
                - WEIGHT_OF_TOLLS * (unlike(a.killed(), b.killed()) + unlike(a.wounded(), b.wounded()));
    }

    /** How sure it is that two reports give different numbers: 0 where they may well agree, or where none was read. */
    private static double unlike(SortedMap<Integer, Double> a, SortedMap<Integer, Double> b) {
        double agree = a.entrySet().stream()
                .mapToDouble(one -> one.getValue() * b.getOrDefault(one.getKey(), 0.0))
                .sum();
        return a.isEmpty() || b.isEmpty() ? 0 : Math.max(0, 1 - agree / MAY_AGREE);
    }
}
