package org.rapporteur.evaluation.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.evaluation.timeline.EntityTimeline.Row;

/**
 * Compares two timelines as SemEval-2015 Task 4 does (temporal awareness, N. UzZaman and J. Allen, ACL 2011): each
 * event is at its anchor, and each position before the next. Of these relations, without those that follow from others
 * (the first event of a position stands for it),
 * precision is the share of the found ones that the expected timeline implies, recall the share of the expected ones that
 * the found timeline implies.
 */
final class TemporalAwareness {

    private int verifiedFound;
    private int found;
    private int verifiedExpected;
    private int expected;

    /** Where a mention stands. */
    private record Place(int position, String anchor) {}

    /** Adds a pair of timelines to the sums; nothing at position 0 counts. */
    void add(EntityTimeline made, EntityTimeline gold) {
        Map<String, Place> madePlaces = places(made);
        Map<String, Place> goldPlaces = places(gold);
        verifiedFound += verified(made, goldPlaces);
        verifiedExpected += verified(gold, madePlaces);
        found += relations(made);
        expected += relations(gold);
    }

    private static Map<String, Place> places(EntityTimeline timeline) {
        Map<String, Place> places = new HashMap<>();
        for (Row row : timeline.rows()) {
            if (row.position() > 0) {
                row.mentions().forEach(mention -> places.putIfAbsent(mention, new Place(row.position(), row.anchor())));
            }
        }
        return places;
    }

    private static SortedMap<Integer, List<String>> positions(EntityTimeline timeline) {
        SortedMap<Integer, List<String>> positions = new TreeMap<>();
        for (Row row : timeline.rows()) {
            if (row.position() > 0) {
                positions
                        .computeIfAbsent(row.position(), absent -> new ArrayList<>())
                        .addAll(row.mentions());
            }
        }
        return positions;
    }

    /** An anchor for each mention, and each position before the next. */
    private static int relations(EntityTimeline timeline) {
        SortedMap<Integer, List<String>> positions = positions(timeline);
        int mentions = positions.values().stream().mapToInt(List::size).sum();
        return mentions + Math.max(0, positions.size() - 1);
    }

    private static int verified(EntityTimeline timeline, Map<String, Place> other) {
        int verified = 0;
        for (Map.Entry<String, Place> place : places(timeline).entrySet()) {
            Place there = other.get(place.getKey());
            verified += there != null && there.anchor().equals(place.getValue().anchor()) ? 1 : 0;
        }
        List<List<String>> positions = List.copyOf(positions(timeline).values());
        for (int at = 1; at < positions.size(); at++) {
            verified += isBefore(positions.get(at - 1), positions.get(at), other) ? 1 : 0;
        }
        return verified;
    }

    /** Whether the other timeline has the event that stands for the first position before that of the second. */
    private static boolean isBefore(List<String> first, List<String> second, Map<String, Place> other) {
        Place one = other.get(first.get(0));
        Place two = other.get(second.get(0));
        return one != null && two != null && one.position() < two.position();
    }

    double precision() {
        return found == 0 ? 0 : (double) verifiedFound / found;
    }

    double recall() {
        return expected == 0 ? 0 : (double) verifiedExpected / expected;
    }

    double f() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
