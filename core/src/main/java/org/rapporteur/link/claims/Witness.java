package org.rapporteur.link.claims;

/**
 * On whose word an account rests.
 *
 * @param key one for each independent origin
 * @param reason who it is, in words
 * @param isSource whether the report names a source for it; otherwise it rests on who wrote the passage
 * @param isDescribed whether it is an organisation or outlet that the report only describes
 * @param isOutlet whether it is an outlet, or somebody whom an outlet quotes
 */
record Witness(String key, String reason, boolean isSource, boolean isDescribed, boolean isOutlet) {

    /** Whether the one, which is only described, may be the other. */
    boolean mayBe(Witness named) {
        return !isOutlet || named.isOutlet;
    }
}
