/** Arms and material that pass from one party to another: who supplies what to whom, and how far that has come. */
@NullMarked
package org.rapporteur.read.transfers;

import org.jspecify.annotations.NullMarked;
