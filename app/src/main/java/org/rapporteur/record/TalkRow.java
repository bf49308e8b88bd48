package org.rapporteur.record;

/**
 * How often one entity speaks to or about another.
 *
 * @param addressed in how many of these statements it is spoken to
 */
public record TalkRow(
        String speaker,
        String speakerName,
        String speakerKind,
        String other,
        String otherName,
        String otherKind,
        int statements,
        int addressed) {}
