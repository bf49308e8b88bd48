package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * The words around two parties of a sentence, each party as one word, so that what ties them is told without who they
 * are.
 *
 * @param words the clause's words in order
 * @param source the place of the word that stands for who acts
 * @param target the place of the word that stands for whom it is done to
 */
public record PairClause(List<String> words, int source, int target) {

    /** What stands for who acts. */
    public static final String SOURCE = "source";

    /** What stands for whom it is done to. */
    public static final String TARGET = "target";

    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 12;

    public PairClause {
        words = List.copyOf(words);
    }

    /** The clause around the two; empty if one of them is not in the sentence or they overlap. */
    public static Optional<PairClause> of(Sentence sentence, Span source, Span target) {
        if (source.overlaps(target)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        int actor = -1;
        int recipient = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(source)) {
                actor = actor < 0 ? added(words, SOURCE) : actor;
            } else if (token.span().overlaps(target)) {
                recipient = recipient < 0 ? added(words, TARGET) : recipient;
            } else {
                words.add(token.text());
            }
        }
        if (actor < 0 || recipient < 0) {
            return Optional.empty();
        }
        int first = Math.max(0, Math.min(actor, recipient) - WORDS_BEFORE);
        int last = Math.min(words.size(), Math.max(actor, recipient) + WORDS_AFTER);
        return Optional.of(new PairClause(words.subList(first, last), actor - first, recipient - first));
    }

    private static int added(List<String> words, String word) {
        words.add(word);
        return words.size() - 1;
    }
}
