package org.rapporteur.read.language;

/**
 * Whom a description or a pronoun means.
 *
 * @param draft the entity
 * @param rule how that was told
 * @param asGovernment whether a state is meant by the name of its government
 */
record Answer(EntityDraft draft, String rule, boolean asGovernment) {

    static Answer of(EntityDraft draft, String rule) {
        return new Answer(draft, rule, false);
    }
}
