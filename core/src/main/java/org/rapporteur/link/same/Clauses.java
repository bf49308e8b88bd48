package org.rapporteur.link.same;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.link.wording.Wording;

/** The coordinate clauses of what is said: a negation turns round its own clause only. */
final class Clauses {

    private static final Pattern BETWEEN = Pattern.compile(
            "[;:]\\s+|,?\\s+(?:and|but|while)\\s+that\\s+|,\\s+(?:and|but)\\s+|[.!?][\"\u201d]?\\s+(?=\\p{Lu})");

    private Clauses() {}

    static List<Wording> of(String content, Vocabulary vocabulary) {
        return Stream.of(BETWEEN.split(content))
                .map(vocabulary::wording)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** The clause that has most of the words by weight; the first of those that have as much. */
    static Wording nearest(List<Wording> clauses, Wording other, WordWeights weights) {
        Wording nearest = other;
        double most = -1;
        for (Wording clause : clauses) {
            double shared = weights.weight(clause.vocabulary().stream()
                    .filter(other.families()::contains)
                    .toList());
            if (shared > most) {
                nearest = clause;
                most = shared;
            }
        }
        return nearest;
    }
}
