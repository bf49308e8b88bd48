package org.rapporteur.read.references;

import org.rapporteur.model.Term;

/** What a noun phrase refers to. */
public enum ReferenceKind implements Term {
    /** One person: "the prime minister", "he". */
    PERSON,
    /** A state's government, an organisation, an armed group, people named by what they have in common, "we". */
    GROUP,
    /** A place, a building, a stretch of land: "the city", "a fighting position". */
    PLACE,
    WEAPON,
    /** What weapons are mounted on or carried by: a tank, a warship, an aircraft. */
    PLATFORM
}
