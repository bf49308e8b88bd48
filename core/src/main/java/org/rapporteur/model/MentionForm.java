package org.rapporteur.model;

/** How a mention refers. */
public enum MentionForm implements Term {
    NAMED,
    /** "the minister", "Russia's top diplomat" */
    NOMINAL,
    PRONOMINAL
}
