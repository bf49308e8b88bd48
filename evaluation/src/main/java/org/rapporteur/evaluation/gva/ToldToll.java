package org.rapporteur.evaluation.gva;

import org.rapporteur.read.figures.IncidentFigures;

/** A report of an incident and the toll that was read from it. */
record ToldToll(GvaReport gold, IncidentFigures.Toll toll) {}
