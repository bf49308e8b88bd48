package org.rapporteur.link.claims;

import org.rapporteur.model.PloverType;

/**
 * How grave events of a type are: a share of 1. By the size of the scores that Goldstein (1992) gave to the kinds of
 * deeds, in their published mapping to CAMEO's root codes, whatever their sign: an attack and a rescue are news more
 * than a call or an appeal.
 */
final class Gravity {

    private static final double WORST = 10;

    /** Talks and appeals are news where nothing was done, too. */
    private static final double LEAST = 3;

    private Gravity() {}

    static double of(PloverType type) {
        return Math.max(LEAST, score(type)) / WORST;
    }

    private static double score(PloverType type) {
        return switch (type) {
            case CONSULT -> 1;
            case ACCUSE -> 2;
            case REQUEST -> 3;
            case SUPPORT -> 3.5;
            case AGREE, REJECT -> 4;
            case CONCEDE, RETREAT -> 5;
            case COOPERATE, THREATEN -> 6;
            case PROTEST -> 6.5;
            case AID, SANCTION, COERCE -> 7;
            case MOBILIZE -> 7.2;
            case DISASTER -> 8;
            case ASSAULT -> 9;
        };
    }
}
