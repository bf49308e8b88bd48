package org.rapporteur.read.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;

/** "what he called proof that the bridge was safe": who gives a thing its name says of it what the name says. */
final class NamedThings {

    private static final Set<String> CALLED = Set.of("called", "termed", "described", "characterized", "characterised");

    /** Words of the name before the clause that it has: "clear proof that", "a sign from the government that". */
    private static final int LONGEST_NAME = 6;

    private static final Cue NAMED =
            new Cue("call", Cue.Kind.VERB, Cue.Sort.SPEECH, Map.of(Frame.CLAUSE, Act.ASSERT), Map.of());

    private static final String RULE = "named-clause";

    private NamedThings() {}

    static List<Found> find(Words words) {
        for (int i = 1; i < words.size() - 2; i++) {
            if (CALLED.contains(words.word(i)) && words.isTag(i, "VB")) {
                Optional<Found> found = read(words, i);
                if (found.isPresent()) {
                    return found.stream().toList();
                }
            }
        }
        return List.of();
    }

    private static Optional<Found> read(Words words, int cue) {
        int first = cue;
        while (first > 0 && words.is(first - 1, "has", "have", "had")) {
            first--;
        }
        int from = words.is(cue + 1, "as") ? cue + 2 : cue + 1;
        int end = end(words, from);
        boolean hasClause = words.any(from + 1, Math.min(from + LONGEST_NAME, end), i -> words.is(i, "that"));
        int name = first;
        return NounPhrases.endingAt(words, first - 1)
                .or(() -> Optional.of(new Range(name - 1, name - 1)))
                .filter(source -> hasClause && source.first() > 0 && words.is(source.first() - 1, "what"))
                .map(source -> Found.of(
                        Optional.of(source),
                        new Range(name, cue),
                        List.of(new Range(from, end)),
                        NAMED,
                        Act.ASSERT,
                        false,
                        RULE));
    }

    /** Whether the attribution was found as one of these. */
    static boolean isNamed(Attribution attribution) {
        return attribution.derivation().rule().equals(RULE);
    }

    /** The last word before a comma, a semicolon or the end of the sentence. */
    private static int end(Words words, int from) {
        int at = from;
        while (at + 1 < words.size()
                && !words.isComma(at + 1)
                && !words.isStop(at + 1)
                && !words.is(at + 1, ":", ";")) {
            at++;
        }
        return at;
    }
}
