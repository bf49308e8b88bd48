package org.rapporteur.evaluation.gva;

import org.rapporteur.read.figures.IncidentFigures;

/** A report of an incident and how well it bears out each number of killed and of wounded. */
record ToldToll(GvaReport gold, IncidentFigures.Likely likely) {}
