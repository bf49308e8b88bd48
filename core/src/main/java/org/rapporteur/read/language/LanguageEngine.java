package org.rapporteur.read.language;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * What the program takes from a language toolkit: tokens, sentences, tags, names and dependencies, and nothing else.
 * Implementations are safe on any thread and give the same answer to the same text.
 */
public interface LanguageEngine {

    /** The toolkit's name, version and models, for derivations. */
    String name();

    /**
     * The sentences of the blocks of a text, tagged and with names labelled, without dependencies. No sentence crosses
     * the border of a block.
     *
     * @param text the report's text
     * @param blocks the stretches to read, in order, without overlap
     */
    List<Sentence> tag(String text, List<Span> blocks);

    /** The same sentence with its dependencies. */
    Sentence parse(Sentence sentence);
}
