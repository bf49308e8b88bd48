package org.rapporteur.read.phrases;

import java.util.List;
import java.util.Optional;

/**
 * A verb and who and what stands with it. In a passive the one acted on is the object here and the one named with "by"
 * the subject, so that rules are written once.
 *
 * @param verb the place of the verb
 * @param lemma its dictionary form, with its particle: "carry out"
 * @param passive whether it is a passive
 * @param negated whether it is denied: "did not send"
 * @param auxiliaries the words before it that carry tense and mood, lower case: "would", "have", "had", "to"
 * @param subjects who acts
 * @param objects what is acted on; two where the recipient stands without "to"
 * @param obliques what stands with a preposition, behind the verb or behind its object
 * @param governor the verb whose complement it is: "agreed" of "agreed to sell"
 */
public record Predicate(
        int verb,
        String lemma,
        boolean passive,
        boolean negated,
        List<String> auxiliaries,
        List<NounPhrase> subjects,
        List<NounPhrase> objects,
        List<Oblique> obliques,
        Optional<Integer> governor) {

    public Predicate {
        auxiliaries = List.copyOf(auxiliaries);
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        obliques = List.copyOf(obliques);
    }

    /** A noun phrase behind a preposition. */
    public record Oblique(String preposition, NounPhrase phrase) {}

    /** The first phrase behind one of the prepositions. */
    public Optional<NounPhrase> oblique(List<String> prepositions) {
        return obliques.stream()
                .filter(oblique -> prepositions.contains(oblique.preposition()))
                .map(Oblique::phrase)
                .findFirst();
    }
}
