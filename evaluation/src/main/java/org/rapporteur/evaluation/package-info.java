/** Gold corpora, scorers and measurements: how good the readings are and how fast they are made. */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
