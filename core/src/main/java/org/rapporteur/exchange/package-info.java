/** The model as JSON: JSON Lines for the world, and the lossless form that a record keeps its readings in. */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
