package org.rapporteur.link.timeline;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A sentence of a report, as far as a timeline needs it. Days are counted from 1970-01-01.
 *
 * @param text the number of the text it stands in; copies of one text share a number, so that they count once
 * @param published the day that the report was published on; empty if it is not known to the day
 * @param place its place in the report, from 0: the number of sentences before it
 * @param days the days that it tells of
 * @param words its words with content, as stems
 */
public record Telling(int text, OptionalLong published, int place, SortedSet<Long> days, List<String> words) {

    public Telling {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        words = List.copyOf(words);
    }
}
