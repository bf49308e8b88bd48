package org.rapporteur.read.statements;

import java.util.List;
import org.rapporteur.read.language.Sentence;

/**
 * Finds attributions within a sentence: the step that rules do now and a learned tagger may do later. What comes after
 * it (quotations that run over sentences, whom the source refers to, nesting, chains) is the same for both.
 */
public interface AttributionTagger {

    /** Whether the sentence needs its dependencies before it is tagged. */
    boolean needsParse(Sentence sentence);

    /** The attributions whose cues stand in the sentence, ordered by cue. */
    List<Attribution> tag(Sentence sentence, Quotations quotations);
}
