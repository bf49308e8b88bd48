/** Copies of reports that were changed by so much: how many are still found, and what else is taken for one. */
@NullMarked
package org.rapporteur.evaluation.copies;

import org.jspecify.annotations.NullMarked;
