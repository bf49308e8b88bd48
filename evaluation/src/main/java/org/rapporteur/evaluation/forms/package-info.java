/** Scores events on sentences of every type, form and status that were written for it. */
@NullMarked
package org.rapporteur.evaluation.forms;

import org.jspecify.annotations.NullMarked;
