/** One report in, its reading out: {@link org.rapporteur.read.Reader} decides the order of the steps. */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
