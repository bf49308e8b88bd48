package org.rapporteur.read.statements;

import java.util.Optional;

/**
 * A stretch of one sentence that a learned tagger gives a role in an attribution.
 *
 * @param sentence the sentence's place in the list that was tagged
 * @param first the first token's place in the sentence
 * @param last the last token's place, inclusive
 * @param partner the place in the tagger's answer of what it belongs to: of the cue for a content, of the source for a
 *     cue; empty for a source, and where there is none
 */
public record TaggedSpan(Role role, int sentence, int first, int last, Optional<Integer> partner) {

    /** What a stretch of text is in an attribution (PARC 3; Pareti 2016). */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT
    }
}
