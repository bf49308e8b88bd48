package org.rapporteur.record;

/**
 * One row behind a claim or a disagreement.
 *
 * @param id the row
 * @param type its register
 * @param side which side of a disagreement it is on, from 0
 */
public record MemberRow(String id, String type, int side) {}
