package org.rapporteur.link.claims;

/**
 * On whose word an account rests.
 *
 * @param key one for each independent origin
 * @param reason who it is, in words
 */
record Witness(String key, String reason) {}
