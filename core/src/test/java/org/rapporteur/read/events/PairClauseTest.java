package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

class PairClauseTest {

    private static final String TEXT = "On Monday the king of Chad wrote to the Libyan premier .";

    @Test
    void putsOneWordForEachParty() {
        PairClause clause = clause(TEXT, "the king of Chad", "the Libyan premier");

        assertThat(clause.words()).containsExactly("On", "Monday", "source", "wrote", "to", "target", ".");
        assertThat(clause.words().get(clause.source())).isEqualTo(PairClause.SOURCE);
        assertThat(clause.words().get(clause.target())).isEqualTo(PairClause.TARGET);
    }

    @Test
    void keepsTheWordsNearThePartiesOnly() {
        String far = "very ".repeat(30);

        PairClause clause = clause(far + "Chad wrote to Libya " + far.strip(), "Chad", "Libya");

        assertThat(clause.words()).hasSize(6 + 4 + 11);
        assertThat(clause.source()).isEqualTo(6);
    }

    @Test
    void isEmptyIfTheTwoOverlap() {
        Sentence sentence = sentence(TEXT);

        assertThat(PairClause.of(sentence, span(TEXT, "the king of Chad"), span(TEXT, "Chad")))
                .isEmpty();
    }

    private static PairClause clause(String text, String source, String target) {
        return PairClause.of(sentence(text), span(text, source), span(text, target))
                .orElseThrow();
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(new Span(at, at + word.length()), word, word, "NN", NameLabel.NONE));
            at += word.length() + 1;
        }
        return new Sentence(0, new Span(0, text.length()), tokens, Optional.empty());
    }
}
