package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Act;

/** "has neither confirmed nor denied that": two verbs and one statement, which says that nothing is said. */
final class NeitherNor {

    private static final Set<String> OPEN = Set.of("confirm", "deny", "acknowledge", "admit", "verify", "rule");

    private NeitherNor() {}

    /** The same attributions, with the two made one. */
    static List<Found> joined(Words words, List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found each : found) {
            Range cue = each.cue().get(0);
            int nor = nor(words, cue);
            if (nor < 0) {
                joined.add(each);
            } else {
                joined.removeIf(other -> other.cue().get(0).overlaps(cue));
                joined.add(joined(words, each, nor));
            }
        }
        return joined;
    }

    /** The place of the "nor" in a cue that holds both verbs; negative in others. */
    private static int nor(Words words, Range cue) {
        for (int i = cue.first() + 2; i < cue.last(); i++) {
            if (words.is(i, "nor") && words.is(i - 2, "neither")) {
                return i;
            }
        }
        return -1;
    }

    private static Found joined(Words words, Found second, int nor) {
        boolean open = OPEN.contains(words.lemma(nor - 1))
                && OPEN.contains(words.lemma(second.cue().get(0).last()));
        return new Found(
                second.source(),
                second.cue(),
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
