/** Scores where events took place on short reports made up for it. */
@NullMarked
package org.rapporteur.evaluation.settings;

import org.jspecify.annotations.NullMarked;
