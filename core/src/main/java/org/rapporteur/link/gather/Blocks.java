package org.rapporteur.link.gather;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Proposes pairs of things that share a key, so that not everything is held against everything. Things are numbered in
 * an order in which like ones come near one another; under each key a thing meets only those next to it.
 *
 * <p>A key with a thing is one 64-bit number: 36 bits of the key's digest before 28 of the thing. Two keys that fall
 * together by chance propose a few pairs more, which are then compared and found unlike.
 */
public final class Blocks {

    /** Things that one meets under one key. */
    private static final int NEIGHBOURS = 12;

    private static final int THING_BITS = 28;
    private static final long THING = (1L << THING_BITS) - 1;

    private long[] entries = new long[1024];
    private int size;

    /** Puts a thing under a key. */
    public void put(String key, int thing) {
        if (thing < 0 || thing > THING) {
            throw new IllegalArgumentException("things are numbered from 0 to " + THING);
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = digest(key) << THING_BITS | thing;
    }

    /** A number of 64 bits that stands for the key. */
    public static long digest(String key) {
        long digest = 0xCBF29CE484222325L;
        for (int at = 0; at < key.length(); at++) {
            digest = (digest ^ key.charAt(at)) * 0x100000001B3L;
        }
        digest = (digest ^ digest >>> 33) * 0xFF51AFD7ED558CCDL;
        return digest ^ digest >>> 29;
    }

    /** Hands over every proposed pair once, the lesser number first, in the order of the numbers. */
    public void pairs(BiConsumer<Integer, Integer> visitor) {
        Arrays.sort(entries, 0, size);
        compact();
        int things = 0;
        for (int at = 0; at < size; at++) {
            things = Math.max(things, thing(at) + 1);
        }
        int[] starts = new int[things + 1];
        int[] places = places(starts);
        int[] met = new int[NEIGHBOURS * 16];
        for (int thing = 0; thing < things; thing++) {
            int count = 0;
            for (int at = starts[thing]; at < starts[thing + 1]; at++) {
                int place = places[at];
                for (int next = place + 1; next < size && next <= place + NEIGHBOURS && sameKey(place, next); next++) {
                    met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
                    met[count++] = thing(next);
                }
            }
            visit(thing, met, count, visitor);
        }
    }

    /** Leaves out what was put twice. */
    private void compact() {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (kept == 0 || entries[kept - 1] != entries[at]) {
                entries[kept++] = entries[at];
            }
        }
        size = kept;
    }

    /** Where the entries of each thing stand, by thing; fills in where those of each begin. */
    private int[] places(int[] starts) {
        for (int at = 0; at < size; at++) {
            starts[thing(at) + 1]++;
        }
        for (int thing = 1; thing < starts.length; thing++) {
            starts[thing] += starts[thing - 1];
        }
        int[] next = starts.clone();
        int[] places = new int[size];
        for (int at = 0; at < size; at++) {
            places[next[thing(at)]++] = at;
        }
        return places;
    }

    private static void visit(int thing, int[] met, int count, BiConsumer<Integer, Integer> visitor) {
        Arrays.sort(met, 0, count);
        for (int at = 0; at < count; at++) {
            if (at == 0 || met[at] != met[at - 1]) {
                visitor.accept(thing, met[at]);
            }
        }
    }

    private int thing(int at) {
        return (int) (entries[at] & THING);
    }

    private boolean sameKey(int a, int b) {
        return entries[a] >>> THING_BITS == entries[b] >>> THING_BITS;
    }
}
