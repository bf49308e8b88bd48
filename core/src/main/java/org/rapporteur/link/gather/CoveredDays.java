package org.rapporteur.link.gather;

import java.util.Map;
import java.util.TreeMap;

/** The days that any of several windows covers, kept as stretches that do not meet, so that many windows cost little. */
public final class CoveredDays {

    /** The last day of each stretch by its first. */
    private final TreeMap<Long, Long> stretches = new TreeMap<>();

    /** Adds the days of a window. */
    public void add(Window window) {
        long first = window.first();
        long last = window.last();
        Map.Entry<Long, Long> meeting = stretches.floorEntry(last);
        while (meeting != null && meeting.getValue() >= window.first()) {
            first = Math.min(first, meeting.getKey());
            last = Math.max(last, meeting.getValue());
            stretches.remove(meeting.getKey());
            meeting = stretches.floorEntry(window.last());
        }
        stretches.put(first, last);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** The number of days from the window to the nearest that is covered; 0 if they meet or nothing is covered. */
    public long gap(Window window) {
        Map.Entry<Long, Long> before = stretches.floorEntry(window.last());
        Map.Entry<Long, Long> after = stretches.higherEntry(window.last());
        long toBefore = before == null ? Long.MAX_VALUE : Math.max(0, window.first() - before.getValue());
        long toAfter = after == null ? Long.MAX_VALUE : after.getKey() - window.last();
        return isEmpty() ? 0 : Math.min(toBefore, toAfter);
    }
}
