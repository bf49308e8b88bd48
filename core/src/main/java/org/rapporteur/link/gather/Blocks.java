package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Proposes pairs of things that share a key, so that not everything is held against everything. Things are numbered in
 * an order in which like ones come near one another; under each key a thing meets only those next to it.
 */
public final class Blocks {

    /** Things that one meets under one key. */
    private static final int NEIGHBOURS = 12;

    private final SortedMap<String, List<Integer>> blocks = new TreeMap<>();

    /** Puts a thing under a key; things must be put in the order of their numbers. */
    public void put(String key, int thing) {
        List<Integer> block = blocks.computeIfAbsent(key, absent -> new ArrayList<>());
        if (block.isEmpty() || block.get(block.size() - 1) != thing) {
            block.add(thing);
        }
    }

    /** Hands over every proposed pair once, the lesser number first. */
    public void pairs(BiConsumer<Integer, Integer> visitor) {
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size() && j <= i + NEIGHBOURS; j++) {
                    if (seen.add((long) block.get(i) << 32 | block.get(j))) {
                        visitor.accept(block.get(i), block.get(j));
                    }
                }
            }
        }
    }
}
