package org.rapporteur.read.statements;

import java.util.List;
import org.rapporteur.read.language.Sentence;

/**
 * Finds the sources, cues and contents of the outermost attributions of a report, and which belongs to which, by a
 * learned model. It says nothing of acts, addressees or nesting. Safe on any thread; the same sentences get the same
 * answer.
 */
public interface SpanTagger {

    /** The model's name, for derivations. */
    String name();

    /**
     * The spans of the sentences, by sentence and place.
     *
     * @param paragraphs the sentences of each paragraph, in order; a quotation mark that is open at the end of one is
     *     closed
     */
    List<TaggedSpan> tag(List<List<Sentence>> paragraphs);
}
