package org.rapporteur.model;

/** What a person decides in one judgement. */
public enum JudgementKind implements Term {
    /** The two are one. */
    SAME,
    /** The two are not one. */
    NOT_SAME,
    /** The row does not say what its passage says. */
    WRONG,
    /** The row says what its passage says. */
    RIGHT,
    /** All that one thing of the record is made of and all that the other is made of are one thing. */
    MERGE,
    /** A part of what one thing of the record is made of is another thing. */
    SPLIT,
    /** A field of the row has another value. */
    EDIT,
    /** An earlier judgement is taken back. */
    UNDO
}
