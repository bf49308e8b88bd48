/** Scores who did what to whom on short passages in which the parties stand in other clauses and sentences. */
@NullMarked
package org.rapporteur.evaluation.parties;

import org.jspecify.annotations.NullMarked;
