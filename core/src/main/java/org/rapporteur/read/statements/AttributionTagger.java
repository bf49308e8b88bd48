package org.rapporteur.read.statements;

import java.util.List;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Finds the attributions of a report: by rules, or by a learned tagger with the rules. What comes after it (quotations
 * that run over sentences, whom the source refers to, nesting, chains) is the same for both.
 */
interface AttributionTagger {

    /** Whether the sentence needs its dependencies before it is tagged. */
    boolean needsParse(Sentence sentence);

    /** The attributions of the report, ordered by sentence and cue. */
    List<Attribution> tag(Analysis analysis, Quotations quotations);
}
