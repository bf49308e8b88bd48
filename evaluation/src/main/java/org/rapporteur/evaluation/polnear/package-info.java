/** PolNeAR and CofeNet: corpora of attributions in news, and the scores of statements on them. */
@NullMarked
package org.rapporteur.evaluation.polnear;

import org.jspecify.annotations.NullMarked;
