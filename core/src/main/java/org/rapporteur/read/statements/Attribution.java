package org.rapporteur.read.statements;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Span;

/**
 * A candidate that a tagger finds in one sentence (PARC 3): where its source, cue and content stand, before the source
 * is resolved and the statements are nested.
 *
 * @param sentence the place of the cue's sentence among the report's
 * @param source the words that name the source; empty if the sentence names none
 * @param cue the attributing words; more than one span if they are parted ("quoted X as saying")
 * @param content in order; empty where nothing is said ("declined to comment") or where it stands in another sentence
 * @param addressee to whom it is said
 * @param channel who passes it on, if the sentence says so beside the source ("A quoted X as saying")
 * @param act what is done in saying it
 * @param negated whether the attribution is denied
 * @param speech whether something is said, rather than thought, wanted, seen or shown
 */
public record Attribution(
        int sentence,
        Optional<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<Span> addressee,
        Optional<Span> channel,
        Act act,
        boolean negated,
        boolean speech,
        Derivation derivation) {

    /**
     * Checks that there is a cue.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a cue");
        }
    }

    Attribution withContent(List<Span> other) {
        return new Attribution(sentence, source, cue, other, addressee, channel, act, negated, speech, derivation);
    }

    Attribution withSource(Optional<Span> other) {
        return new Attribution(sentence, other, cue, content, addressee, channel, act, negated, speech, derivation);
    }

    /** How many characters its content has. */
    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Whether the span lies in its content. */
    boolean says(Span span) {
        return content.stream().anyMatch(each -> each.covers(span));
    }
}
