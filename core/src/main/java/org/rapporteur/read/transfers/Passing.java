package org.rapporteur.read.transfers;

import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;

/**
 * One place where a sentence tells through whom or over whose land arms pass.
 *
 * @param place the place of the word that tells it
 * @param span the words that tell it
 * @param refers whether what passes may be what a sentence before tells of: "the cargo", "they"
 * @param carrier whether it is what carries arms
 * @param apart whether the words say that it only deals between others, so that it may be of the supplier's own land
 * @param rule what found it
 */
record Passing(
        Sentence sentence,
        int place,
        Span span,
        IntermediaryRole role,
        Party party,
        boolean refers,
        boolean carrier,
        boolean apart,
        String rule) {}
