package org.rapporteur.link.claims;

/**
 * On whose word an account rests.
 *
 * @param key one for each independent origin
 * @param reason who it is, in words
 * @param isSource whether the report names a source for it; otherwise it rests on who wrote the passage
 * @param isDescribed whether it is an organisation that the report only describes
 */
record Witness(String key, String reason, boolean isSource, boolean isDescribed) {}
