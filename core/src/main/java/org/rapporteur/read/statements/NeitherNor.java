package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;

/** "has neither confirmed nor denied that": two verbs and one statement, which says that nothing is said. */
final class NeitherNor {

    private static final Set<String> OPEN = Set.of("confirm", "deny", "acknowledge", "admit", "verify", "rule");
    private static final int REACH = 6;

    private NeitherNor() {}

    /** The same attributions, with the two made one. */
    static List<Found> joined(Words words, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found each : found) {
            Optional<Integer> neither = neither(words, each);
            if (neither.isPresent()) {
                int first = VerbGroup.of(words, neither.get() + 1).first();
                joined.removeIf(other -> other.cue().get(0).last() >= first);
                joined.add(joined(words, each, first, neither.get() + 1));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /** The place of the "neither" that the cue's "nor" answers. */
    private static Optional<Integer> neither(Words words, Found found) {
        int nor = found.cue().get(0).first();
        if (!words.is(nor, "nor")) {
            return Optional.empty();
        }
        for (int i = nor - 1; i > nor - REACH && i >= 0; i--) {
            if (words.is(i, "neither")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Found joined(Words words, Found second, int first, int verb) {
        Range cue = new Range(first, second.cue().get(0).last());
        boolean open = OPEN.contains(words.lemma(verb)) && OPEN.contains(words.lemma(cue.last()));
        Optional<Range> source = second.source().filter(range -> range.last() < first);
        return new Found(
                source.or(() -> NounPhrases.endingAt(words, first - 1)),
                List.of(cue),
                second.content(),
                second.addressee(),
                second.channel(),
                second.sort(),
                open ? Act.DECLINE_TO_COMMENT : second.act(),
                true,
                second.rule(),
                second.entry());
    }
}
