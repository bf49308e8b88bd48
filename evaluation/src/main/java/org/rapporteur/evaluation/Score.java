package org.rapporteur.evaluation;

/**
 * One figure of one task.
 *
 * @param task what was scored, as "timebank"
 * @param metric how, as "value F1"
 * @param value the figure, in per cent where it is a rate
 */
public record Score(String task, String metric, double value) {}
