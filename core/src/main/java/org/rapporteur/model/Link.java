package org.rapporteur.model;

/**
 * A decision about two things, by the program or a person.
 *
 * @param a the lesser id of the two
 * @param score from 0 to 1; what the program's decision rests on
 * @param reason in words
 * @param by the rule or the person
 */
public record Link(Id id, LinkKind kind, Id a, Id b, double score, Judgement judgement, String reason, String by) {

    /** A decision; the ends are put in order so that it reads the same from both. */
    public static Link of(LinkKind kind, Id a, Id b, double score, Judgement judgement, String reason, String by) {
        Id first = a.compareTo(b) <= 0 ? a : b;
        Id second = first.equals(a) ? b : a;
        return new Link(Id.of("link", kind, first, second), kind, first, second, score, judgement, reason, by);
    }
}
