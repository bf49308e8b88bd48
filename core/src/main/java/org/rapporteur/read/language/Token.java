package org.rapporteur.read.language;

import org.rapporteur.model.Span;

/**
 * One word or mark of a sentence.
 *
 * @param span in the report's text
 * @param text the words at the span, as they stand
 * @param lemma the dictionary form, lower case but for names
 * @param tag the Penn Treebank part-of-speech tag
 * @param label the kind of name it is part of
 */
public record Token(Span span, String text, String lemma, String tag, NameLabel label) {

    /** Whether the tag is one of the verbs' (VB, VBD, VBG, VBN, VBP, VBZ) or MD. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether the tag is one of the nouns'. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether the tag is a proper noun's. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
