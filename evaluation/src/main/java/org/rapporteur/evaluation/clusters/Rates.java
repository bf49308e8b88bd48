package org.rapporteur.evaluation.clusters;

/** Precision and recall, from 0 to 1. */
public record Rates(double precision, double recall) {

    /** Their harmonic mean. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Sums over counts; 0 where nothing is counted. */
    static Rates of(double rightOfFound, double found, double rightOfGold, double gold) {
        return new Rates(found == 0 ? 0 : rightOfFound / found, gold == 0 ? 0 : rightOfGold / gold);
    }
}
