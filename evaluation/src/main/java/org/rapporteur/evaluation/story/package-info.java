/** The bundled story: the record that a careful reader expects, held against what the program makes. */
@NullMarked
package org.rapporteur.evaluation.story;

import org.jspecify.annotations.NullMarked;
