/** What an entity takes part in, of whatever kind: the words that tell it, and when it was. */
@NullMarked
package org.rapporteur.read.participation;

import org.jspecify.annotations.NullMarked;
