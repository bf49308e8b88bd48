/** Time expressions against TimeBank and other TimeML corpora, by the measures of TempEval-3 task A. */
@NullMarked
package org.rapporteur.evaluation.timebank;

import org.jspecify.annotations.NullMarked;
