/** Speed and memory, against the stock CoreNLP pipeline on the same text in the same run. */
@NullMarked
package org.rapporteur.evaluation.speed;

import org.jspecify.annotations.NullMarked;
