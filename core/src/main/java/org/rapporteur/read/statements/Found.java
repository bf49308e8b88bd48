package org.rapporteur.read.statements;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;

/**
 * An attribution as a pattern finds it, in tokens of its sentence.
 *
 * @param cue the cue's parts; the first holds its head
 * @param channel who passes it on, beside the source
 * @param rule the pattern's name
 * @param entry the lexicon's entry, for the derivation
 */
record Found(
        Optional<Range> source,
        List<Range> cue,
        List<Range> content,
        Optional<Range> addressee,
        Optional<Range> channel,
        Cue.Sort sort,
        Act act,
        boolean negated,
        String rule,
        String entry) {

    Found {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The common case: a cue of one part, nobody addressed, nobody between. */
    static Found of(
            Optional<Range> source, Range cue, List<Range> content, Cue entry, Act act, boolean negated, String rule) {
        return new Found(
                source,
                List.of(cue),
                content,
                Optional.empty(),
                Optional.empty(),
                entry.sort(),
                act,
                negated,
                rule,
                entry.name());
    }

    Found to(Optional<Range> addressed) {
        return new Found(source, cue, content, addressed, channel, sort, act, negated, rule, entry);
    }
}
