package org.rapporteur.read.statements;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;

/** What is done in saying it, for a cue whose words are known and whose frame is not: by the lexicon's first frame. */
final class CueActs {

    private final CueLexicon lexicon;

    CueActs(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What the cue's words say.
     *
     * @param entry the lexicon's entry or, where it has none, the word
     * @param known whether the lexicon has it
     */
    record Reading(Act act, boolean negated, boolean speech, String entry, boolean known) {}

    /** Reads the cue: by its last verb that the lexicon knows, else by its last noun, adjective or adverb that it knows. */
    Reading of(Words words, Range cue) {
        for (Cue.Kind kind : Cue.Kind.values()) {
            for (int i = cue.last(); i >= cue.first(); i--) {
                Optional<Cue> entry = entry(words, kind, i);
                if (entry.isPresent()) {
                    return reading(words, i, entry.get());
                }
            }
        }
        return new Reading(
                Act.ASSERT, isNegated(words, cue.last()), isSpeech(words, cue), words.lemma(cue.last()), false);
    }

    private Optional<Cue> entry(Words words, Cue.Kind kind, int place) {
        if ((kind == Cue.Kind.VERB) != words.isVerb(place)) {
            return Optional.empty();
        }
        return lexicon.of(kind, words.lemma(place)).stream()
                .filter(cue -> follows(words, place, cue.words()))
                .findFirst();
    }

    private static boolean follows(Words words, int place, List<String> name) {
        for (int k = 1; k < name.size(); k++) {
            if (!words.word(place + k).equals(name.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Reading reading(Words words, int place, Cue cue) {
        Act act = cue.frames().containsKey(Frame.PREPOSITION)
                        && cue.prepositions().containsKey(words.word(place + 1))
                ? cue.act(Frame.PREPOSITION, words.word(place + 1))
                : cue.act(Frame.CLAUSE, "");
        return new Reading(act, isNegated(words, place), cue.sort() == Cue.Sort.SPEECH, cue.name(), true);
    }

    private static boolean isNegated(Words words, int place) {
        return words.isVerb(place) && VerbGroup.of(words, place).negated();
    }

    /** A cue that the lexicon does not know is one of speech if a quotation stands beside it, or a colon ends it. */
    private static boolean isSpeech(Words words, Range cue) {
        return words.is(cue.last() + 1, ":")
                || words.isQuoted(cue.last() + 1)
                || words.isQuoted(cue.first() - 1)
                || words.isComma(cue.first() - 1);
    }
}
