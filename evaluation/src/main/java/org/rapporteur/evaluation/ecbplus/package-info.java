/** ECB+: which mentions of events, in one article and in several, are of one event. */
@NullMarked
package org.rapporteur.evaluation.ecbplus;

import org.jspecify.annotations.NullMarked;
