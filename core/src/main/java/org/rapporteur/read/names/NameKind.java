package org.rapporteur.read.names;

import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Term;

/** What a known name is the name of. */
public enum NameKind implements Term {
    COUNTRY(EntityKind.STATE),
    /** The adjective or the people of a country: "Syrian", "Syrians". */
    NATIONALITY(EntityKind.GROUP),
    /** A capital, which may stand for the government: "Damascus". */
    CAPITAL(EntityKind.PLACE),
    /** A building or street that stands for the government: "the Kremlin". */
    SEAT(EntityKind.STATE),
    /** An international body. */
    IGO(EntityKind.ORGANISATION),
    /** A body, programme or mission of the United Nations. */
    UN(EntityKind.ORGANISATION),
    ALLIANCE(EntityKind.ORGANISATION),
    GOVERNMENT(EntityKind.ORGANISATION),
    PARLIAMENT(EntityKind.ORGANISATION),
    COURT(EntityKind.ORGANISATION),
    MILITARY(EntityKind.ORGANISATION),
    INTELLIGENCE(EntityKind.ORGANISATION),
    POLICE(EntityKind.ORGANISATION),
    PARTY(EntityKind.ORGANISATION),
    OPPOSITION(EntityKind.ORGANISATION),
    RIGHTS_GROUP(EntityKind.ORGANISATION),
    /** A group that counts or documents: "the Syrian Observatory for Human Rights". */
    OBSERVER_GROUP(EntityKind.ORGANISATION),
    AID_GROUP(EntityKind.ORGANISATION),
    NGO(EntityKind.ORGANISATION),
    THINK_TANK(EntityKind.ORGANISATION),
    COMPANY(EntityKind.ORGANISATION),
    ARMS_COMPANY(EntityKind.ORGANISATION),
    UNION(EntityKind.ORGANISATION),
    RELIGIOUS(EntityKind.ORGANISATION),
    ARMED_GROUP(EntityKind.ARMED_GROUP),
    CRIMINAL_GROUP(EntityKind.ARMED_GROUP),
    AGENCY(EntityKind.OUTLET),
    NEWSPAPER(EntityKind.OUTLET),
    MAGAZINE(EntityKind.OUTLET),
    BROADCASTER(EntityKind.OUTLET),
    /** A news site without a paper or a channel. */
    SITE(EntityKind.OUTLET),
    /** Someone in the list of office-holders. */
    PERSON(EntityKind.PERSON);

    private final EntityKind entityKind;

    NameKind(EntityKind entityKind) {
        this.entityKind = entityKind;
    }

    /** What sort of entity bears such a name. */
    public EntityKind entityKind() {
        return entityKind;
    }

    /** Whether the name may stand for a state or its government. */
    public boolean standsForState() {
        return this == COUNTRY || this == CAPITAL || this == SEAT;
    }

    /** Whether the name is a news outlet's or agency's. */
    public boolean isOutlet() {
        return entityKind == EntityKind.OUTLET;
    }

    /** Whether the name is an organisation's or an armed group's. */
    public boolean isOrganisation() {
        return entityKind == EntityKind.ORGANISATION || entityKind == EntityKind.ARMED_GROUP;
    }
}
