package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Sentences from words with spaces between them; "_" before a word that touches the one before it. */
final class Tokens {

    private Tokens() {}

    static Sentence sentence(int index, String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String piece : line.split(" ")) {
            boolean touches = piece.length() > 1 && piece.startsWith("_");
            String word = touches ? piece.substring(1) : piece;
            at += touches || tokens.isEmpty() ? 0 : 1;
            tokens.add(new Token(new Span(at, at + word.length()), word, word, "NN", NameLabel.NONE));
            at += word.length();
        }
        return new Sentence(index, new Span(0, at), tokens, Optional.empty());
    }

    static List<List<Sentence>> paragraph(String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(sentence(sentences.size(), line));
        }
        return List.of(sentences);
    }
}
