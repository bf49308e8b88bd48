/** Scores of how things are put into groups: MUC, B-cubed, CEAF over entities and their mean. */
@NullMarked
package org.rapporteur.evaluation.clusters;

import org.jspecify.annotations.NullMarked;
