/** MEANTIME: Wikinews articles with event mentions, their participants and their factuality. */
@NullMarked
package org.rapporteur.evaluation.meantime;

import org.jspecify.annotations.NullMarked;
