/** Timelines: those of journalists (Timeline17) and those of one entity's events (SemEval-2015 Task 4), and their scorers. */
@NullMarked
package org.rapporteur.evaluation.timeline;

import org.jspecify.annotations.NullMarked;
