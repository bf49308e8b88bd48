package org.rapporteur.link.ledger;

import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Passage;

/** Passages as texts: the same words in copies of one report are one text. */
record PassageTexts(Assembled assembled) {

    /** A key that the passages of one text share. */
    String key(Passage passage) {
        return assembled.copies().author(passage) + " "
                + assembled
                        .vocabulary()
                        .wording(assembled.gathered().line(passage))
                        .words();
    }

    /** Whether the passage stands in the report that its text was most likely written for. */
    boolean isAuthors(Passage passage) {
        return assembled.copies().author(passage.report()).equals(passage.report());
    }

    /** The days on which its report was published. */
    Window published(Passage passage) {
        return Window.of(assembled.gathered().published(passage.report()));
    }
}
