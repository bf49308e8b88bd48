/** Military and government press releases on the war in Syria: persons, organisations, places, weapons, quantities. */
@NullMarked
package org.rapporteur.evaluation.re3d;

import org.jspecify.annotations.NullMarked;
