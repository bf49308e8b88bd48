package org.rapporteur.read.language;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/**
 * One sentence of a report.
 *
 * @param index its place among the report's sentences, from 0
 * @param span from its first token to its last
 * @param tokens in order
 * @param parse its dependencies; empty if it was not parsed
 */
public record Sentence(int index, Span span, List<Token> tokens, Optional<Parse> parse) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The token at the place. */
    public Token token(int place) {
        return tokens.get(place);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The same sentence with its dependencies. */
    public Sentence withParse(Parse found) {
        return new Sentence(index, span, tokens, Optional.of(found));
    }

    /** The stretch of text from one token to another, both included. */
    public Span spanOf(int firstToken, int lastToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(lastToken).span().end());
    }

    /** The place of the token that the offset lies in, or of the first one after it; empty if there is none. */
    public Optional<Integer> tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() ? Optional.of(low) : Optional.empty();
    }
}
