/** How the cost of linking grows with the number of reports: a corpus made out of few, and what linking it takes. */
@NullMarked
package org.rapporteur.evaluation.growth;

import org.jspecify.annotations.NullMarked;
