/** Local reports of shooting incidents with the final toll of each: how well a report's figures give it. */
@NullMarked
package org.rapporteur.evaluation.gva;

import org.jspecify.annotations.NullMarked;
