package org.rapporteur.read.phrases;

import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;

/**
 * A noun with what stands before it: "the 98 Syrian soldiers". What follows it ("of the army") is not part of it.
 *
 * @param first the place of its first token
 * @param last the place of its last token
 * @param head the place of the noun; of the number or adjective that stands for one in "three were killed", "98 dead"
 */
public record NounPhrase(int first, int last, int head) {

    /** Whether the token is one of its own. */
    public boolean contains(int token) {
        return first <= token && token <= last;
    }

    /** Where it stands. */
    public Span span(Sentence sentence) {
        return sentence.spanOf(first, last);
    }

    /** Its words. */
    public String words(Sentence sentence, String text) {
        return span(sentence).in(text);
    }
}
