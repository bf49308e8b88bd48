package org.rapporteur.link.same;

/**
 * Reads what words mean where they stand, as vectors: two words that mean the same in their sentences have vectors of
 * nearly one direction. It proposes; what can be seen of two accounts decides with it. Safe on any thread; the same words
 * get the same vector.
 */
public interface WordsInContext {

    /** The model's name, for the reasons of links; one that gives other vectors has another name. */
    String name();

    /**
     * The vector, of length 1, of the words from one place of a sentence to another.
     *
     * @param start where the words begin in the sentence, in UTF-16 units
     * @param end where they end
     */
    float[] vector(String sentence, int start, int end);
}
