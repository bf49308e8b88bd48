package org.rapporteur.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A judgement by a person. It outranks what the program decides and is never changed: it can be undone by another.
 *
 * @param id derived from all the rest
 * @param a the row that is judged; for same and not same one of the two sides
 * @param b the other side; empty for wrong, right and edit
 * @param edit what an edit changes
 * @param undoes the judgement that an undo takes back
 * @param by who judges
 * @param at when, in UTC (ISO 8601)
 * @param reason why, in the person's words; may be empty
 * @param reader the version of the program that had read the report
 */
public record PersonJudgement(
        Id id,
        JudgementKind kind,
        List<Anchor> a,
        List<Anchor> b,
        Optional<FieldEdit> edit,
        Optional<Id> undoes,
        String by,
        String at,
        String reason,
        String reader)
        implements Comparable<PersonJudgement> {

    private static final Comparator<PersonJudgement> BY_TIME =
            Comparator.comparing(PersonJudgement::at).thenComparing(PersonJudgement::id);

    /**
     * What an edit changes.
     *
     * @param field the field's name in the interchange
     * @param was its value when it was judged
     * @param value its value by the judgement; empty for none
     */
    public record FieldEdit(String field, String was, String value) {}

    public PersonJudgement {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** The judgement with the id that follows from its content. */
    public static PersonJudgement of(
            JudgementKind kind,
            List<Anchor> a,
            List<Anchor> b,
            Optional<FieldEdit> edit,
            Optional<Id> undoes,
            String by,
            String at,
            String reason,
            String reader) {
        Id id = Id.of("judgement", kind, a, b, edit, undoes, by, at, reason, reader);
        return new PersonJudgement(id, kind, a, b, edit, undoes, by, at, reason, reader);
    }

    /** Orders by time, so that it does not matter in which order files of judgements are put together. */
    @Override
    public int compareTo(PersonJudgement other) {
        return BY_TIME.compare(this, other);
    }
}
