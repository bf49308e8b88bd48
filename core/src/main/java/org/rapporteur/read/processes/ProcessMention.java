package org.rapporteur.read.processes;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/**
 * Where a sentence names a process.
 *
 * @param noun the word that names it
 * @param kind what sort of process the noun names
 * @param family the nouns that may stand for one another
 * @param rank how well the noun serves as a name
 * @param alone whether the bare noun may open a process
 * @param name the words that name it, with what follows them ("on Syria")
 * @param marks the words that tell it from others: proper names, numbers, places; lower case
 * @param modified whether a noun before it says what it is: "observer mission"
 * @param definite whether it refers to one named before: "the summit", "this conference"
 * @param another whether it says that it is another than the one before: "a second", "an earlier"
 */
record ProcessMention(
        Sentence sentence,
        NounPhrase phrase,
        String noun,
        ProcessKind kind,
        String family,
        int rank,
        boolean alone,
        String name,
        Set<String> marks,
        Optional<String> complement,
        boolean modified,
        boolean definite,
        boolean another) {

    ProcessMention {
        marks = Set.copyOf(marks);
    }

    /** Whether its own words tell it from others. */
    boolean isNamed() {
        return !marks.isEmpty() || complement.isPresent() || modified;
    }
}
