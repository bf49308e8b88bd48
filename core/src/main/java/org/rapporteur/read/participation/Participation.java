package org.rapporteur.read.participation;

import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/**
 * Something that an entity takes part in, as one sentence tells it.
 *
 * @param event the word that tells it, with the particle that belongs to it
 * @param words that word as it stands, the particle joined by "_"
 * @param lemma its dictionary form
 * @param participant the words that refer to the entity
 * @param status whether it is told as having happened
 * @param time when, as far as the report tells; a report's own day where it tells the news of the day, marked as inferred
 */
public record Participation(Span event, String words, String lemma, Span participant, Status status, Time time) {}
