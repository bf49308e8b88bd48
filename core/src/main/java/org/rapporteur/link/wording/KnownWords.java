package org.rapporteur.link.wording;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words that were met lately, each worked out and held once however often it stands in the record. It has so many
 * places and no more: a word takes the place of the one before it that falls on the same. Safe on any thread.
 */
final class KnownWords {

    /** About the words of a large newspaper's year. */
    private static final int PLACES = 1 << 17;

    private final AtomicReferenceArray<KnownWord> places = new AtomicReferenceArray<>(PLACES);

    /** What the vocabulary knows of a folded word. */
    KnownWord of(String word, Vocabulary vocabulary) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        KnownWord known = places.get(place);
        if (known == null || !known.word().equals(word)) {
            known = KnownWord.of(word, vocabulary);
            places.set(place, known);
        }
        return known;
    }
}
