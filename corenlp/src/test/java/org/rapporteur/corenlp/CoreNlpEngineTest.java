// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapporteur.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.LanguageEngines;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

@Tag("models")
class CoreNlpEngineTest {

    private static final String TEXT =
            "Minister visits\n\n“We have no plans,” Anna Kowalska told reporters in Warsaw. She left (quickly).";

    private static LanguageEngine engine;

    @BeforeAll
    static void loadModels() {
        engine = LanguageEngines.load();
    }

    private static List<Sentence> sentences() {
        return engine.tag(TEXT, List.of(new Span(0, 15), new Span(17, TEXT.length())));
    }

    @Test
    void keepsEveryTokenAtItsOffsets() {
        assertThat(sentences())
                .flatExtracting(Sentence::tokens)
                .allSatisfy(token -> assertThat(token.span().in(TEXT)).isEqualTo(token.text()));
    }

    @Test
    void endsSentencesAtTheBordersOfBlocks() {
        assertThat(sentences()).extracting(sentence -> sentence.span().in(TEXT)).startsWith("Minister visits");
    }

    @Test
    void labelsNames() {
        List<Token> tokens = sentences().get(1).tokens();
        assertThat(tokens)
                .filteredOn(token -> token.label() == NameLabel.PERSON)
                .extracting(Token::text)
                .containsExactly("Anna", "Kowalska");
    }

    @Test
    void findsTheSubject() {
        Sentence parsed = engine.parse(sentences().get(1));
        Parse parse = parsed.parse().orElseThrow();
        int told = parsed.tokens().stream().map(Token::text).toList().indexOf("told");
        int subject = parse.child(told, "nsubj").orElseThrow();
        assertThat(parsed.token(subject).text()).isEqualTo("Kowalska");
    }
}
