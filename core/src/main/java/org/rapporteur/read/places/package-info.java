/** Places: what is known of them, and the mentions of them in a report with candidates, scores and coordinates. */
@NullMarked
package org.rapporteur.read.places;

import org.jspecify.annotations.NullMarked;
