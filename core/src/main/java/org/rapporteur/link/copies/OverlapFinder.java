package org.rapporteur.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;

/**
 * Finds the reports that share text. A report that is nearly one with a fuller one is held against that one only, so
 * that a thousand copies cost a thousand comparisons.
 */
final class OverlapFinder {

    /** From here on a report counts as nearly one with the fuller text that holds it. */
    private static final double NEARLY_WHOLE = 0.7;

    /**
     * What two reports must share. Below it a shared stretch may be a notice that an outlet puts under its reports, or a
     * stock phrase.
     *
     * @param shared the least number of sequences
     * @param share the least share of the shorter report's sequences
     */
    record Least(int shared, double share) {}

    /** One digest in so many is kept to find partial reuse by. */
    private static final int SAMPLING = 4;

    /** Shared digests, of those kept, that make two reports worth holding against one another. */
    private static final int LEAST_SAMPLED = 2;

    /** A stretch that so many unlike reports share is furniture; those after them are not looked at. */
    private static final int MOST_LISTED = 40;

    private final MinHash minHash = new MinHash();
    private final Map<Id, Shingles> texts;
    private final Least least;
    private final Map<Long, List<Id>> byBand = new HashMap<>();
    private final Map<Integer, List<Id>> byDigest = new HashMap<>();
    private final List<Overlap> found = new ArrayList<>();

    private OverlapFinder(Map<Id, Shingles> texts, Least least) {
        this.texts = texts;
        this.least = least;
    }

    /** The pairs of reports that share text, in the order of their ids. */
    static List<Overlap> find(Map<Id, Shingles> texts, Least least) {
        OverlapFinder finder = new OverlapFinder(texts, least);
        texts.keySet().stream()
                .sorted(Comparator.comparing((Id id) -> -texts.get(id).size()).thenComparing(id -> id))
                .forEach(finder::place);
        finder.found.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
        return finder.found;
    }

    private void place(Id report) {
        Shingles shingles = texts.get(report);
        if (shingles.size() == 0) {
            return;
        }
        long[] bands = minHash.bands(shingles);
        List<Overlap> near = near(report, bands);
        if (near.stream().anyMatch(overlap -> whole(overlap, report) >= NEARLY_WHOLE)) {
            found.add(near.stream()
                    .max(Comparator.comparing((Overlap overlap) -> whole(overlap, report)))
                    .orElseThrow());
            return;
        }
        found.addAll(partial(report, shingles));
        for (long band : bands) {
            list(byBand, band, report);
        }
        for (int digest : shingles.digests()) {
            if (isSampled(digest)) {
                list(byDigest, digest, report);
            }
        }
    }

    private static double whole(Overlap overlap, Id report) {
        return overlap.a().equals(report) ? overlap.ofA() : overlap.ofB();
    }

    private List<Overlap> near(Id report, long[] bands) {
        SortedMap<Id, Integer> candidates = new TreeMap<>();
        for (long band : bands) {
            byBand.getOrDefault(band, List.of()).forEach(other -> candidates.merge(other, 1, Integer::sum));
        }
        return candidates.keySet().stream().map(other -> overlap(report, other)).toList();
    }

    private List<Overlap> partial(Id report, Shingles shingles) {
        SortedMap<Id, Integer> candidates = new TreeMap<>();
        for (int digest : shingles.digests()) {
            if (isSampled(digest)) {
                byDigest.getOrDefault(digest, List.of()).forEach(other -> candidates.merge(other, 1, Integer::sum));
            }
        }
        return candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= LEAST_SAMPLED)
                .map(candidate -> overlap(report, candidate.getKey()))
                .filter(overlap -> overlap.shared() >= least.shared() && overlap.most() >= least.share())
                .toList();
    }

    private Overlap overlap(Id report, Id other) {
        boolean ordered = report.compareTo(other) < 0;
        Id a = ordered ? report : other;
        Id b = ordered ? other : report;
        return Overlap.of(a, texts.get(a), b, texts.get(b));
    }

    private static boolean isSampled(int digest) {
        return Math.floorMod(digest, SAMPLING) == 0;
    }

    private static <K> void list(Map<K, List<Id>> lists, K key, Id report) {
        List<Id> listed = lists.computeIfAbsent(key, absent -> new ArrayList<>());
        if (listed.size() < MOST_LISTED) {
            listed.add(report);
        }
    }
}
