package org.rapporteur.read.places;

import org.rapporteur.model.Term;

/** What a place's name does where it stands. */
public enum PlaceUse implements Term {
    /** Names the place. */
    PLACE,
    /** Says where the place before it lies: "Russia" in "Sochi, Russia". */
    QUALIFIER,
    /** Stands for a government: "Moscow denied it". The place is kept as a candidate. */
    GOVERNMENT,
    /** Is a part of an organisation's name, which often says where it is: "Omaha Police Department". */
    PART_OF_NAME,
    /** Opens the report: says where it was written, not where anything happened. */
    DATELINE
}
