package org.rapporteur.model;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps one of values that are equal, so that the ids, names and reasons that rows have in common are held once. It has
 * so many places and no more: a value takes the place of the one before it that falls on the same, so that it costs the
 * same however many values pass. Safe on any thread.
 */
public final class Shared {

    /** Enough for the values of a few reports, which is where equal ones stand. */
    private static final int PLACES = 1 << 15;

    /** Longer strings are seldom met twice. */
    private static final int MOST_CHARACTERS = 120;

    private final AtomicReferenceArray<Object> places = new AtomicReferenceArray<>(PLACES);

    /** The value, or one that is equal to it and was seen lately. */
    public <T> T of(T value) {
        if (value instanceof String text && text.length() > MOST_CHARACTERS) {
            return value;
        }
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Object known = places.get(place);
        if (value.equals(known)) {
            @SuppressWarnings("unchecked")
            T same = (T) known;
            return same;
        }
        places.set(place, value);
        return value;
    }
}
