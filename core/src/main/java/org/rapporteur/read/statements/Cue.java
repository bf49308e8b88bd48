package org.rapporteur.read.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Act;

/**
 * One entry of the cue lexicon: words that attribute, and how.
 *
 * @param name the lemma, with its particle if it has one: "say", "point out"
 * @param kind the part of speech that it is read by
 * @param sort what the source does
 * @param frames the argument frames it attributes in, each with the act it then performs
 * @param prepositions the prepositions that belong to it, each with the act it then performs
 */
record Cue(String name, Kind kind, Sort sort, Map<Frame, Act> frames, Map<String, Act> prepositions) {

    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB
    }

    /** What the source does: says it, holds it, perceives it, or (a document, a survey) shows it. */
    enum Sort {
        SPEECH,
        ATTITUDE,
        PERCEPTION,
        EVIDENCE
    }

    Cue {
        frames = Map.copyOf(frames);
        prepositions = Map.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.containsKey(frame);
    }

    boolean takesPreposition(String word) {
        return prepositions.containsKey(word);
    }

    /** The act in the frame; in the frame of a preposition, that preposition's. */
    Act act(Frame frame, String preposition) {
        if (frame == Frame.PREPOSITION && prepositions.containsKey(preposition)) {
            return prepositions.get(preposition);
        }
        return Optional.ofNullable(frames.get(frame))
                .orElseGet(() -> frames.values().stream().sorted().findFirst().orElse(Act.ASSERT));
    }

    /** The words of the name: the lemma, then the particle if there is one. */
    List<String> words() {
        return List.of(name.split(" "));
    }
}
