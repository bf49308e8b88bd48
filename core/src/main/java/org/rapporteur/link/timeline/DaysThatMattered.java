package org.rapporteur.link.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Weighs the days that a story's sentences tell of: by how many texts tell of them, over how long a time, and how many
 * come back to them when they are no longer the news.
 */
public final class DaysThatMattered {

    private final SortedMap<Long, Tally> tallies = new TreeMap<>();

    private DaysThatMattered() {}

    /** What was counted of one day. */
    private static final class Tally {
        private final List<Integer> tellings = new ArrayList<>();
        private final Set<Integer> texts = new HashSet<>();
        private final Set<Long> publicationDays = new HashSet<>();
        private final Set<Integer> later = new HashSet<>();
        private final Set<Integer> muchLater = new HashSet<>();
        private final Set<Integer> published = new HashSet<>();
    }

    /** Counts what the sentences of one story tell of its days. */
    public static DaysThatMattered of(List<Telling> tellings) {
        DaysThatMattered days = new DaysThatMattered();
        for (int at = 0; at < tellings.size(); at++) {
            days.count(tellings.get(at), at);
        }
        return days;
    }

    /** The days that are told of or on which something was published, those that mattered most first. */
    public List<Day> by(DayWeights weights) {
        return weighed(weights);
    }

    private void count(Telling telling, int at) {
        telling.published().ifPresent(day -> tally(day).published.add(telling.text()));
        for (long day : telling.days()) {
            Tally tally = tally(day);
            tally.tellings.add(at);
            tally.texts.add(telling.text());
            telling.published().ifPresent(published -> {
                tally.publicationDays.add(published);
                addTo(tally.later, telling, published - day > DayWeights.NO_LONGER_NEWS);
                addTo(tally.muchLater, telling, published - day > DayWeights.MOVED_ON);
            });
        }
    }

    private Tally tally(long day) {
        return tallies.computeIfAbsent(day, absent -> new Tally());
    }

    private static void addTo(Set<Integer> texts, Telling telling, boolean wanted) {
        if (wanted) {
            texts.add(telling.text());
        }
    }

    private List<Day> weighed(DayWeights weights) {
        ToDoubleFunction<Tally> texts = share(tally -> tally.texts.size());
        ToDoubleFunction<Tally> publicationDays = share(tally -> tally.publicationDays.size());
        ToDoubleFunction<Tally> later = share(tally -> tally.later.size());
        ToDoubleFunction<Tally> muchLater = share(tally -> tally.muchLater.size());
        ToDoubleFunction<Tally> published = share(tally -> tally.published.size());
        List<Day> days = new ArrayList<>();
        tallies.forEach((day, tally) -> days.add(new Day(
                day,
                weights.texts() * texts.applyAsDouble(tally)
                        + weights.publicationDays() * publicationDays.applyAsDouble(tally)
                        + weights.later() * later.applyAsDouble(tally)
                        + weights.muchLater() * muchLater.applyAsDouble(tally)
                        + weights.published() * published.applyAsDouble(tally),
                tally.texts.size(),
                tally.later.size(),
                tally.tellings)));
        days.sort(Comparator.comparingDouble((Day day) -> -day.weight()).thenComparing(Day::day));
        return days;
    }

    /** The logarithm of a count over that of the greatest. */
    private ToDoubleFunction<Tally> share(ToDoubleFunction<Tally> count) {
        double most = tallies.values().stream().mapToDouble(count).max().orElse(0);
        return tally -> most == 0 ? 0 : Math.log1p(count.applyAsDouble(tally)) / Math.log1p(most);
    }
}
