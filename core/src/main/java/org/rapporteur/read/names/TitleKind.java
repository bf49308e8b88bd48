package org.rapporteur.read.names;

import org.rapporteur.model.Term;

/** What sort of title goes with a person's name. */
public enum TitleKind implements Term {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** King's kin. */
    ROYAL,
    MINISTER,
    /** Who leads an international body, an office or an agency. */
    HEAD_OF_BODY,
    DIPLOMAT,
    SPOKESPERSON,
    OFFICIAL,
    LEGISLATOR,
    LOCAL,
    JUDGE,
    PROSECUTOR,
    LAWYER,
    POLICE,
    SPY,
    /** A military rank; counted as a title only where a name follows. */
    RANK,
    COMMANDER,
    SOLDIER,
    REBEL,
    OPPOSITION,
    RELIGIOUS,
    EXPERT,
    MEDICAL,
    JOURNALIST,
    ACTIVIST,
    CIVILIAN,
    ROLE,
    /** "Mr.", "Sir"; counted as a title only where a name follows. */
    HONORIFIC,
    /** Changes the title after it: "deputy", "former". */
    MODIFIER;

    /** Whether it is a title only where a name follows: "Gen. Idris", but "a general election". */
    boolean needsName() {
        return this == RANK || this == HONORIFIC;
    }
}
