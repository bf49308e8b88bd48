/** PLOVER event coding: the pairs of PLV and the unit records of PETRARCH, and what the event reader scores on them. */
@NullMarked
package org.rapporteur.evaluation.plover;

import org.jspecify.annotations.NullMarked;
